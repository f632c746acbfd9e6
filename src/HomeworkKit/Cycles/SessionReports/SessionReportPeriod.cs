using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What belongs to one session's report: what had arrived by this session and not by the last one.</summary>
/// <remarks>
/// Where the records of both sessions say how many events had arrived, each attempt belongs to exactly one report, whatever its date. Where a record does not
/// say, the dates of devices decide on that side.
/// </remarks>
internal sealed class SessionReportPeriod
{
    private readonly Instant? _since;
    private readonly Instant _startedAt;
    private readonly Dictionary<AssignmentId, int>? _before;
    private readonly Dictionary<AssignmentId, int>? _by;
    private readonly HashSet<AssignmentId> _reviewed;
    private readonly HashSet<AssignmentId> _set;
    private readonly HashSet<AssignmentId> _rehearsed;
    private readonly HashSet<AssignmentId> _notReviewed;

    private SessionReportPeriod(SessionRecord session, Instant? since, SessionRecord? last)
    {
        (_reviewed, _set, _rehearsed) = ([.. session.Reviewed], [.. session.Set], [.. session.Rehearsed]);
        _notReviewed = [.. session.NotReviewed.Select(static entry => entry.Assignment)];
        (_startedAt, _since, _before, _by) = (session.StartedAt, since ?? last?.StartedAt, last is null ? null : CountsOf(last), CountsOf(session));
    }

    /// <summary>Gets a value indicating whether a record does not say what had arrived by its session.</summary>
    internal bool GoesByTime => _by is null || (_since is not null && _before is null);

    internal bool IsReviewed(AssignmentId assignment) => _reviewed.Contains(assignment);

    internal bool IsSet(AssignmentId assignment) => _set.Contains(assignment);

    internal bool IsRehearsed(AssignmentId assignment) => _rehearsed.Contains(assignment);

    /// <summary>Says whether the session's record names the homework, whatever it says of it.</summary>
    internal bool Names(AssignmentId assignment) => IsReviewed(assignment) || IsSet(assignment) || IsRehearsed(assignment) || _notReviewed.Contains(assignment);

    internal static SessionReportPeriod Since(SessionRecord session, Instant? since) => new(session, since, null);

    internal static SessionReportPeriod After(SessionRecord session, SessionRecord last) => new(session, null, last);

    /// <summary>Gives what of a cycle belongs to the report.</summary>
    internal SessionArrivals In(HomeworkCycle cycle)
    {
        var events = cycle.Log;
        var (from, to) = (
            _before is null ? 0 : _before.GetValueOrDefault(cycle.Id),
            _by is null ? events.Length : Math.Min(_by.GetValueOrDefault(cycle.Id), events.Length));

        // An attempt belongs to the session by which its first recording had arrived: a second one under its id is no second attempt.
        var arrivals = new Dictionary<(AttemptId, ActorRole, string?), int>();
        var (asked, answered) = (0, 0);
        for (var i = 0; i < events.Length; i++)
        {
            var happened = events[i];
            if (happened is AttemptRecorded recorded)
            {
                arrivals.TryAdd((recorded.Attempt.Id, recorded.By.Role, recorded.By.Ref), i);
            }
            else if (i >= from && i < to && IsSince(happened.At))
            {
                asked += happened is HelpAsked ? 1 : 0;
                answered += happened is HelpAnswered ? 1 : 0;
            }
        }

        RecordedAttempt[] attempts =
        [
            .. cycle.Attempts.Where(attempt => !attempt.IsRetracted && attempt.Attempt.Setting == Setting.BetweenSessions
                && arrivals[(attempt.Id, attempt.By.Role, attempt.By.Ref)] is var place && place >= from && place < to
                && IsSince(attempt.Attempt.PerformedAt) && (_by is not null || attempt.Attempt.PerformedAt < _startedAt)),
        ];
        return new SessionArrivals(attempts, asked, answered);
    }

    private static Dictionary<AssignmentId, int>? CountsOf(SessionRecord session)
    {
        Dictionary<AssignmentId, int> counts = [];
        foreach (var cycle in session.Seen)
        {
            // If it is named twice, use the smaller count, which shows more.
            counts[cycle.Assignment] = counts.TryGetValue(cycle.Assignment, out var other) ? Math.Min(other, cycle.Events) : cycle.Events;
        }

        return counts.Count == 0 ? null : counts;
    }

    private bool IsSince(Instant at) => _before is not null || _since is not { } since || at >= since;
}
