using HomeworkKit.Primitives;

namespace HomeworkKit.Cycles;

/// <summary>The move was refused, and nothing changed.</summary>
/// <param name="Code">Why: a code that lasts, as in <c>cycle/concern-open</c>.</param>
/// <param name="Permitted">What the actor may do instead, as far as the cycle can tell without seeing the event.</param>
public sealed record Refused(string Code, CycleTriggerSet Permitted) : CycleOutcome
{
    /// <summary>Gets the guards that did not hold.</summary>
    /// <value>Empty where the state, the role or the content of the event is the reason.</value>
    public IReadOnlyList<CycleGuard> Unmet { get => field ?? []; init => field = ValueList.From(value); }

    /// <inheritdoc/>
    public override T Match<T>(Func<Moved, T> moved, Func<Refused, T> refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return refused(this);
    }

    /// <inheritdoc/>
    public override HomeworkCycle OrThrow() => throw new CycleRefusedException(this);

    private protected override void Closed()
    {
    }
}
