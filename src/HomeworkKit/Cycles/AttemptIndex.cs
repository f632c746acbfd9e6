using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>What the events of one log say about each attempt, kept up as the log grows.</summary>
/// <remarks>
/// Made when somebody first goes on with, corrects or takes back an attempt, so that recording pays nothing for it. It stands where it was asked last; a cycle that is
/// further back, as after a fork, is answered from its own events.
/// </remarks>
internal sealed class AttemptIndex
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(AttemptId, ActorRole, string?), AttemptVersions> _versions = [];
    private readonly HashSet<AttemptId> _recorded = [];
    private int _count;

    /// <summary>Says how an attempt stands after these events, which are those of the log from its start.</summary>
    internal AttemptStanding Find(ReadOnlySpan<CycleEvent> events, AttemptId attempt, Actor? by)
    {
        lock (_gate)
        {
            if (events.Length >= _count)
            {
                for (; _count < events.Length; _count++)
                {
                    Add(events[_count]);
                }

                return Find(attempt, by);
            }
        }

        return new AttemptIndex().Find(events, attempt, by);
    }

    internal static AttemptId? AttemptOf(CycleEvent happened) => happened switch
    {
        AttemptRecorded recorded => recorded.Attempt.Id,
        AttemptContinued continued => continued.Attempt.Id,
        AttemptAmended amended => amended.Attempt.Id,
        AttemptRetracted retracted => retracted.Attempt,
        _ => null,
    };

    private AttemptStanding Find(AttemptId attempt, Actor? by) =>
        by is not null && _versions.TryGetValue((attempt, by.Role, by.Ref), out var versions) && versions.IsRecorded
            ? new AttemptStanding(true, true, versions.IsRetracted, versions.Latest, versions.Version)
            : new AttemptStanding(_recorded.Contains(attempt), false, false, null, default);

    private void Add(CycleEvent happened)
    {
        if (AttemptOf(happened) is not { } attempt)
        {
            return;
        }

        var key = (attempt, happened.By.Role, happened.By.Ref);
        if (!_versions.TryGetValue(key, out var versions))
        {
            _versions.Add(key, versions = new AttemptVersions());
        }

        versions.Add(happened);
        if (happened is AttemptRecorded)
        {
            _recorded.Add(attempt);
        }
    }
}
