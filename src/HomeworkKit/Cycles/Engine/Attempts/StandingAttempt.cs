using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <summary>One person's attempt as it stands while events are gone through.</summary>
internal sealed class StandingAttempt(Actor by, int order) : IAllocated
{
    private readonly AttemptVersions _versions = new();

    internal Actor By => by;

    /// <summary>Gets its place among the attempts, which never changes.</summary>
    internal int Order => order;

    /// <summary>Gets its last version; null while it is not recorded, and once it is taken back.</summary>
    internal Attempt? Attempt { get; private set; }

    /// <summary>Gets when it was done, as far as its own record can be believed.</summary>
    internal Instant Done { get; private set; }

    Instant IAllocated.At => Done;

    AttemptOutcome IAllocated.Outcome => Attempt!.Outcome;

    OccurrenceId? IAllocated.Answers => Attempt!.OccurrenceId;

    Instant? IAllocated.RecordedAt => _versions.RecordedAt;

    internal void Add(CycleEvent happened)
    {
        _versions.Add(happened);
        Attempt = _versions is { IsRecorded: true, IsRetracted: false } ? _versions.Latest : null;
        Done = Attempt is { } attempt ? EventClock.DoneAt(attempt, _versions.LatestAt) : default;
    }
}
