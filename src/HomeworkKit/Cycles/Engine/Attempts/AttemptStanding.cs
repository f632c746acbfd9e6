namespace HomeworkKit;

/// <summary>How an attempt stands for one person after some number of events.</summary>
/// <param name="IsKnown">Whether anybody recorded an attempt with this id.</param>
/// <param name="IsTheirs">Whether this person did.</param>
/// <param name="IsRetracted">Whether this person took theirs back.</param>
/// <param name="Latest">The attempt as it stands; null if it is not theirs.</param>
/// <param name="Version">The event that made it so.</param>
/// <param name="HasVersion">Whether the version that was asked for is among those of this person, or none was asked for.</param>
internal readonly partial record struct AttemptStanding(bool IsKnown, bool IsTheirs, bool IsRetracted, Attempt? Latest, EventId Version, bool HasVersion);
