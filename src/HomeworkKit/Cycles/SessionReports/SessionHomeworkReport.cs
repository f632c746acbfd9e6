namespace HomeworkKit;

/// <summary>Both sides of the loop for the homework that a session touched: what the clinician did beside what the client did.</summary>
/// <remarks>
/// Setting and reviewing homework well is the clinician's part, and predicts engagement as much as anything the client brings. A mirror, not a mark: no sum is
/// formed. Equality is by value.
/// </remarks>
public sealed partial record SessionHomeworkReport
{
    private SessionHomeworkReport()
    {
    }

    /// <summary>Gets the session.</summary>
    public required SessionRef Session { get; init; }

    /// <summary>Gets one line for each assignment that was open, looked at, set or rehearsed, or of which something arrived since the last session.</summary>
    public IReadOnlyList<SessionHomeworkLine> Lines { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the session decided on purpose to set no homework.</summary>
    public required bool NoneSetOnPurpose { get; init; }

    /// <summary>
    /// Gets a value indicating whether a session's record does not say what had arrived by then, so that the dates of devices decided and what came late may be
    /// missing.
    /// </summary>
    public bool GoesByTime { get; init; }

    /// <summary>
    /// Puts the two sides together since the last session: everything that arrived after it and by this one, whatever its date, so that each attempt is in one
    /// report.
    /// </summary>
    /// <param name="session">What the session did. Its <see cref="SessionRecord.Seen"/> says what had arrived by then; without it, everything that was done
    /// before the session began.</param>
    /// <param name="cycles">The client's cycles, all of them.</param>
    /// <param name="last">The last session. Where its record does not say what had arrived by then, its time decides, and the report says so.</param>
    /// <returns>The report.</returns>
    public static SessionHomeworkReport Of(SessionRecord session, IEnumerable<HomeworkCycle> cycles, SessionRecord last)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(last);
        return Make(session, cycles, SessionReportPeriod.After(session, last), hasLast: true);
    }

    /// <summary>Puts the two sides together for the first session, or for looking back at a time.</summary>
    /// <param name="session">What the session did.</param>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="since">From when on, by the clocks of devices; null for everything. To count what arrived late once and only once, give the last session's
    /// record instead.</param>
    /// <returns>The report.</returns>
    public static SessionHomeworkReport Of(SessionRecord session, IEnumerable<HomeworkCycle> cycles, Instant? since = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Make(session, cycles, SessionReportPeriod.Since(session, since), hasLast: false);
    }

    private static SessionHomeworkReport Make(SessionRecord session, IEnumerable<HomeworkCycle> cycles, SessionReportPeriod period, bool hasLast)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        return new SessionHomeworkReport
        {
            Session = session.Session,
            NoneSetOnPurpose = session.Set.Count == 0 && session.NoneSetBecause is not null,
            GoesByTime = period.GoesByTime,
            Lines =
            [
                .. cycles
                    .Where(cycle => cycle.Client == session.Client && (Touches(period, cycle) || (hasLast && period.In(cycle).IsAny)))
                    .Select(cycle => SessionHomeworkLine.Of(cycle, period)),
            ],
        };
    }

    private static bool Touches(SessionReportPeriod period, HomeworkCycle cycle) =>
        cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview || period.Names(cycle.Id);
}
