using HomeworkKit.Programmes;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>How the worker looks for steps of programmes that may be put forward.</summary>
public sealed class ProgrammeOptions
{
    /// <summary>Gets or sets how long it waits between two looks.</summary>
    /// <value>More than zero; one minute by default.</value>
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets after what time a client whose steps wait for a session, words or a template is looked at again though no homework of theirs changed.
    /// </summary>
    /// <value>More than zero; one hour by default. What is read of the library is kept as long.</value>
    public TimeSpan LookAgain { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Gets or sets what gives the clients who may be enrolled, asked once when an instance starts.</summary>
    /// <value>
    /// Null by default: then an instance knows the clients who have homework, and those of whom <see cref="ProgrammeRound.Look"/> was told. A client whose
    /// programme begins with a wait has no homework yet: give the clients here so that a restart forgets nobody.
    /// </value>
    public Func<CancellationToken, IAsyncEnumerable<ClientRef>>? Clients { get; set; }

    /// <summary>Gets or sets what works scores out of answers, for conditions of steps.</summary>
    /// <value>Null by default: conditions on scores do not hold.</value>
    public IStepScores? Scores { get; set; }

    /// <summary>
    /// Gets or sets what says in whose name an enrolment's steps are put forward by now, where another clinician may have taken over since it began.
    /// </summary>
    /// <remarks>Asked before each look at an enrolment, so that a hand-over counts from its date and nothing stored has to change on that day.</remarks>
    /// <value>Null by default: in the name of <see cref="Enrolment.Clinician"/>, always.</value>
    public Func<Enrolment, CancellationToken, ValueTask<ClinicianRef?>>? ClinicianOf { get; set; }

    internal bool IsSound => Every > TimeSpan.Zero && LookAgain > TimeSpan.Zero;
}
