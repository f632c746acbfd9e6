using HomeworkKit.Programmes;

namespace HomeworkKit.Research;

/// <summary>What became of one step of a programme for one client.</summary>
/// <param name="Client">The client, as the data names them.</param>
/// <param name="Enrolment">The enrolment.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Version">The version of the programme that holds for the client.</param>
/// <param name="Position">The place of the step, from 1.</param>
/// <param name="Step">The key of the step.</param>
/// <param name="State">Where it stands.</param>
public sealed record ProgrammeStepRow(ClientRef Client, EnrolmentId Enrolment, ProgrammeId Programme, int Version, int Position, string Step, StepState State)
{
    /// <summary>Gets the assignment that it was put forward as.</summary>
    public AssignmentId? Assignment { get; init; }

    /// <summary>Gets how many times the step was put forward with that assignment.</summary>
    public int? Run { get; init; }

    /// <summary>Gets the version of the template that it was made from.</summary>
    public int? TemplateVersion { get; init; }

    /// <summary>Gets how many days after the start of the enrolment it was put forward.</summary>
    /// <value>In days of 24 hours.</value>
    public double? DaysFromStart { get; init; }

    /// <summary>Gets whether it was put forward by its rule; false where somebody decided it.</summary>
    public bool? ByRule { get; init; }

    /// <summary>Gets whether it was put forward no earlier than every step before it that was put forward.</summary>
    public bool? InOrder { get; init; }

    /// <summary>Gets whether the client agreed to it.</summary>
    public bool? Agreed { get; init; }

    /// <summary>Gets whether the plan that stands asks for something else than the one that was put forward.</summary>
    public bool? Adapted { get; init; }

    /// <summary>Gets how many attempts were made that count as done.</summary>
    public int? TimesDone { get; init; }

    /// <summary>Returns the step and its state.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"{Step}: {KebabCase.Of(State)}";
}
