using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What the events of one log say about each attempt, kept up as the log grows.</summary>
/// <remarks>
/// Made when somebody first goes on with, corrects or takes back an attempt, so that recording pays nothing for it. It stands where it was asked last; a cycle
/// that is further back, as after a fork, is answered from its own events. Where an erasure makes another log of the same events, the index goes over to that
/// one.
/// </remarks>
internal sealed class AttemptIndex(EventLog log)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(AttemptId, ActorRole, string?), AttemptVersions> _versions = [];
    private readonly HashSet<AttemptId> _recorded = [];
    private readonly ShareWords _words = new();
    private EventLog _of = log;
    private int _count;

    /// <summary>Says whether the index still goes with a log, and not with one that it went over to.</summary>
    internal bool IsOf(EventLog log)
    {
        lock (_gate)
        {
            return _of == log;
        }
    }

    /// <summary>Says how an attempt stands after these events, which are those of the log from its start.</summary>
    internal AttemptStanding Find(EventLog log, ReadOnlySpan<CycleEvent> events, AttemptId attempt, Actor? by, EventId? version)
    {
        lock (_gate)
        {
            if (_of == log && Reaches(events))
            {
                return Find(attempt, by, version);
            }
        }

        return new AttemptIndex(log).Find(log, events, attempt, by, version);
    }

    /// <summary>Says whether a share, or the taking back of one, says after these events what was said and stood by then.</summary>
    internal bool HasSaid(EventLog log, ReadOnlySpan<CycleEvent> events, CycleEvent cycleEvent)
    {
        lock (_gate)
        {
            if (_of == log && Reaches(events))
            {
                return _words.HasSaid(cycleEvent);
            }
        }

        return new AttemptIndex(log).HasSaid(log, events, cycleEvent);
    }

    /// <summary>Goes over to a log of which the first events are the same but for some that say less.</summary>
    /// <returns>Whether it did; false where it knows more than the new log has, or what was said of showing things is no longer the same.</returns>
    internal bool TryGoOver(EventLog from, EventLog to, int count, IReadOnlyList<(int Place, CycleEvent Event)> changed)
    {
        lock (_gate)
        {
            if (_of != from || _count > count || changed.Any(one => ShareWords.KeptPrivate(from[one.Place]).Count > 0))
            {
                return false;
            }

            _of = to;
            foreach (var (_, happened) in changed)
            {
                if (AttemptOf(happened) is { } attempt)
                {
                    _versions.Remove((attempt, happened.By.Role, happened.By.Ref));
                }
            }

            foreach (var (place, happened) in changed)
            {
                if (place < _count)
                {
                    Add(happened);
                }
            }

            return true;
        }
    }

    internal static AttemptId? AttemptOf(CycleEvent cycleEvent) => cycleEvent switch
    {
        AttemptRecorded recorded => recorded.Attempt.Id,
        AttemptContinued continued => continued.Attempt.Id,
        AttemptAmended amended => amended.Attempt.Id,
        AttemptRetracted retracted => retracted.Attempt,
        _ => null,
    };

    private AttemptStanding Find(AttemptId attempt, Actor? by, EventId? version)
    {
        var versions = by is null ? null : _versions.GetValueOrDefault((attempt, by.Role, by.Ref));
        return versions is { IsRecorded: true }
            ? new AttemptStanding(true, true, versions.IsRetracted, versions.Latest, versions.Version, version is not { } id || versions.Has(id))
            : new AttemptStanding(_recorded.Contains(attempt), false, versions is { IsRetracted: true }, null, default, false);
    }

    private bool Reaches(ReadOnlySpan<CycleEvent> events)
    {
        if (events.Length < _count)
        {
            return false;
        }

        for (; _count < events.Length; _count++)
        {
            _words.Add(_count, events[_count]);
            Add(events[_count]);
        }

        return true;
    }

    private void Add(CycleEvent cycleEvent)
    {
        if (AttemptOf(cycleEvent) is not { } attempt)
        {
            return;
        }

        var key = (attempt, cycleEvent.By.Role, cycleEvent.By.Ref);
        if (!_versions.TryGetValue(key, out var versions))
        {
            _versions.Add(key, versions = new AttemptVersions());
        }

        versions.Add(cycleEvent);
        if (cycleEvent is AttemptRecorded)
        {
            _recorded.Add(attempt);
        }
    }
}
