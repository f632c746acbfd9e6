namespace HomeworkKit.Research;

/// <summary>What days that come in order have between them.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first, from the epoch.</param>
/// <param name="Last">The last.</param>
/// <param name="LongestGap">The most days from one to the next.</param>
internal readonly record struct DaySpan(int Count, int First, int Last, int LongestGap)
{
    internal DaySpan With(int day) => Count == 0 ? new(1, day, day, 0) : new(Count + 1, First, day, Math.Max(LongestGap, day - Last));
}
