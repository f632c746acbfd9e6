namespace HomeworkKit.Storage;

/// <summary>What was loaded: the cycles that can be read, and those that cannot.</summary>
/// <param name="Cycles">The cycles that can be read.</param>
/// <param name="Unreadable">The histories that cannot be read, each with the code of the reason.</param>
public sealed record LoadedCycles(IReadOnlyList<HomeworkCycle> Cycles, IReadOnlyList<UnreadableCycle> Unreadable)
{
    /// <summary>Returns how many there are and nothing of their content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Cycles.Count} loaded, {Unreadable.Count} unreadable");
}
