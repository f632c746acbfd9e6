namespace HomeworkKit;

/// <summary>How an attempt stands for one person after some number of events.</summary>
/// <param name="isKnown">Whether anybody recorded an attempt with this id.</param>
/// <param name="isTheirs">Whether this person did.</param>
/// <param name="isRetracted">Whether this person took theirs back.</param>
/// <param name="latest">The attempt as it stands; null if it is not theirs.</param>
/// <param name="version">The event that made it so.</param>
/// <param name="hasVersion">Whether the version that was asked for is among those of this person, or none was asked for.</param>
internal readonly struct AttemptStanding(bool isKnown, bool isTheirs, bool isRetracted, Attempt? latest, EventId version, bool hasVersion)
{
    internal bool IsKnown => isKnown;

    internal bool IsTheirs => isTheirs;

    internal bool IsRetracted => isRetracted;

    internal Attempt? Latest => latest;

    internal EventId Version => version;

    internal bool HasVersion => hasVersion;
}
