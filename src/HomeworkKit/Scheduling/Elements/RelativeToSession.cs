namespace HomeworkKit.Scheduling;

/// <summary>Something tied to a session: "the evening before we meet", "the day after each session".</summary>
/// <remarks>
/// The sessions come from a <see cref="SessionCalendar"/>. A session that is moved takes along what is still open and leaves what is answered.
/// A session that does not take place makes its occurrences not applicable; without a session there is no occurrence.
/// </remarks>
public sealed partial record RelativeToSession : ScheduleElement
{
    /// <summary>Before or after the session.</summary>
    public required SessionSide Side { get; init; }

    /// <summary>The next session or each.</summary>
    public required SessionScope Scope { get; init; }

    /// <summary>How many calendar days before or after.</summary>
    /// <value>0 to 60; 0 is the day of the session.</value>
    public required int Days { get; init; }

    /// <summary>The local time of day.</summary>
    /// <value>Null is the session's own time of day. In whole seconds.</value>
    public LocalTime? Time { get; init; }

    private protected override ScheduleElementForm Form => ScheduleElementForm.RelativeToSession;

    internal override OccurrenceRule Prepare(RuleSurroundings around) =>
        new RelativeToSessionRule(this, around.Index, around.StartDate, around.Sessions, around.IsAnswered);
}
