namespace HomeworkKit.Programmes;

/// <summary>
/// Works out what stands where in a client's programme and what may be put forward. Pure: the same input gives the same plan, and the order of cycles, sessions
/// and decisions means nothing.
/// </summary>
public static class ProgrammePlanner
{
    /// <summary>Plans.</summary>
    /// <param name="programme">The programme in the version that <see cref="Enrolment.VersionAt"/> says.</param>
    /// <param name="enrolment">The client's way through it.</param>
    /// <param name="cycles">The client's homework, ended homework included; other clients' is passed over.</param>
    /// <param name="context">Where the client is, their sessions and the library.</param>
    /// <param name="now">Now.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The programme is not the enrolment's, or is another version of it.</exception>
    public static ProgrammePlan Plan(Programme programme, Enrolment enrolment, IReadOnlyList<HomeworkCycle> cycles, ProgrammeContext context, Instant now)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(context);
        return programme.Id != enrolment.Programme || programme.Version != enrolment.VersionAt(now)
            ? throw new ArgumentException(ProgrammeMessages.OtherProgramme, nameof(programme))
            : new ProgrammePlanBuilder(programme, enrolment, cycles, context, now).Make();
    }
}
