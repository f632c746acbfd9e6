namespace HomeworkKit.Research;

/// <summary>One row of a file of sleep events.</summary>
internal sealed record SleepEvent(string Status, Instant Start, Instant? End, long Line);
