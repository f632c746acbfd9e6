namespace HomeworkKit.Storage;

/// <summary>What was loaded: the cycles that can be read, and those that cannot.</summary>
/// <param name="Cycles">The cycles that can be read.</param>
/// <param name="Unreadable">The histories that cannot be read, each with the code of the reason.</param>
public sealed record LoadedCycles(IReadOnlyList<HomeworkCycle> Cycles, IReadOnlyList<UnreadableCycle> Unreadable)
{
    /// <summary>
    /// Gets when the events of the cycles arrived, by the store's own clock: for <see cref="HomeworkKit.Scheduling.ScheduleContext.Arrivals"/> of whatever is
    /// made from them.
    /// </summary>
    /// <value>To a millisecond. Events that an older version of the library stored have none.</value>
    public EventArrivals Arrivals { get; init; } = EventArrivals.None;

    /// <summary>Returns how many there are and nothing of their content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Cycles.Count} loaded, {Unreadable.Count} unreadable");
}
