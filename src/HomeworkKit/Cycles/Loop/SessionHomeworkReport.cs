namespace HomeworkKit;

/// <summary>Both sides of the loop for the homework that a session touched: what the clinician did beside what the client did.</summary>
/// <remarks>
/// Setting and reviewing homework well is the clinician's part, and predicts engagement as much as anything the client brings. A mirror, not a mark: no sum is formed.
/// Equality is by value.
/// </remarks>
public sealed record SessionHomeworkReport
{
    private SessionHomeworkReport()
    {
    }

    /// <summary>Gets the session.</summary>
    public required SessionRef Session { get; init; }

    /// <summary>Gets one line for each assignment that was open, looked at, set or rehearsed.</summary>
    public IReadOnlyList<SessionHomeworkLine> Lines { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether the session decided on purpose to set no homework.</summary>
    public required bool NoneSetOnPurpose { get; init; }

    /// <summary>Puts the two sides together.</summary>
    /// <param name="session">What the session did.</param>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="since">When the last session was; null for everything.</param>
    /// <returns>The report.</returns>
    public static SessionHomeworkReport Of(SessionRecord session, IEnumerable<HomeworkCycle> cycles, Instant? since = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(cycles);
        return new SessionHomeworkReport
        {
            Session = session.Session,
            NoneSetOnPurpose = session.Set.Count == 0 && session.NoneSetBecause is not null,
            Lines = [.. cycles.Where(cycle => cycle.Client == session.Client && Touches(session, cycle)).Select(cycle => SessionHomeworkLine.Of(session, cycle, since))],
        };
    }

    private static bool Touches(SessionRecord session, HomeworkCycle cycle) =>
        cycle.State is CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview
        || session.Reviewed.Contains(cycle.Id) || session.Set.Contains(cycle.Id) || session.Rehearsed.Contains(cycle.Id)
        || session.NotReviewed.Any(entry => entry.Assignment == cycle.Id);
}
