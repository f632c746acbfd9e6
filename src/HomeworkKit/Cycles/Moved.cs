namespace HomeworkKit.Cycles;

/// <summary>The move was made.</summary>
/// <param name="Cycle">The new cycle. The very same one where nothing changed: a revision that is identical to what stands is no change.</param>
public sealed record Moved(HomeworkCycle Cycle) : CycleOutcome
{
    /// <inheritdoc/>
    public override T Match<T>(Func<Moved, T> moved, Func<Refused, T> refused)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return moved(this);
    }

    /// <inheritdoc/>
    public override HomeworkCycle OrThrow() => Cycle;

    private protected override void Closed()
    {
    }
}
