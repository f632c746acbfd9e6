namespace HomeworkKit;

/// <summary>The move was accepted.</summary>
/// <remarks>A fact is kept even where it changes nothing, so that no device's work is refused; <see cref="Effect"/> says so.</remarks>
/// <param name="Cycle">The new cycle; the same one if there was nothing to change, as with a revision that is equal to the current plan.</param>
public sealed partial record Accepted(HomeworkCycle Cycle) : CycleOutcome
{
    // The cycle before, since most moves never need the reason, or the reason where it is known: one place for both keeps a move as small as it was.
    private readonly object? _reason;

    internal Accepted(HomeworkCycle cycle, HomeworkCycle before)
        : this(cycle) => _reason = before;

    internal Accepted(HomeworkCycle cycle, string nothingChangedBecause)
        : this(cycle) => _reason = nothingChangedBecause;

    /// <summary>Gets whether the event changed the cycle.</summary>
    public MoveEffect Effect => NothingChangedBecause is null ? MoveEffect.Changed : MoveEffect.NothingChanged;

    /// <summary>Gets why nothing changed.</summary>
    /// <value>
    /// A code that lasts: <c>cycle/attempt-retracted</c> (the attempt was withdrawn, and stays so), <c>cycle/already-so</c> (what the event says stands
    /// already, as where it was sent twice), <c>cycle/correction-held</c> (it waits for what it goes on from), <c>cycle/attempt-erased</c> (what it says of an
    /// erased attempt was not kept). Null where something changed.
    /// </value>
    public string? NothingChangedBecause => _reason is HomeworkCycle before ? MoveEffects.WhyNothingChanged(before, Cycle) : (string?)_reason;

    /// <inheritdoc/>
    public bool Equals(Accepted? other) => other is not null && Cycle == other.Cycle;

    /// <inheritdoc/>
    public override int GetHashCode() => Cycle.GetHashCode();

    /// <inheritdoc/>
    public override T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return accepted(this);
    }

    /// <inheritdoc/>
    public override HomeworkCycle OrThrow() => Cycle;

    /// <summary>Returns the id and the state of the cycle, and nothing of the content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"moved: {Cycle}";

    private protected override void Closed()
    {
    }
}
