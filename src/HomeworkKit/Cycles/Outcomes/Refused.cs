namespace HomeworkKit;

/// <summary>The move was refused, and nothing changed.</summary>
/// <param name="Code">Why: a code that lasts, as in <c>cycle/concern-open</c>.</param>
/// <param name="Permitted">What the actor may do instead, as far as the cycle can tell without seeing the event.</param>
public sealed partial record Refused(string Code, CycleTriggerSet Permitted) : CycleOutcome
{
    // Kept in one field to save memory, since a refusal is made for every query: guards, a member, or either with a date.
    private readonly object? _reason;

    /// <summary>Gets the guards that did not hold.</summary>
    /// <value>Empty where the state, the role or the content of the event is the reason.</value>
    public IReadOnlyList<CycleGuard> Unmet { get => Reason as IReadOnlyList<CycleGuard> ?? []; init => _reason = ValueList.From(value) ?? _reason; }

    /// <summary>Gets the member of the event that is the reason.</summary>
    /// <value>In JSON names, as in <c>attempt.entry.situation</c>, and never what stood there; null where no member alone is the reason.</value>
    public string? Path { get => Reason as string; init => _reason = value ?? _reason; }

    /// <summary>Gets the first date that would do.</summary>
    /// <value>Null where a date is not the reason.</value>
    public LocalDate? FirstDate { get => (_reason as Dated)?.First; init => _reason = value is { } first ? new Dated(Reason, first) : Reason; }

    private object? Reason => _reason is Dated dated ? dated.Reason : _reason;

    /// <inheritdoc/>
    public override T Match<T>(Func<Accepted, T> accepted, Func<Refused, T> refused)
    {
        ArgumentNullException.ThrowIfNull(refused);
        return refused(this);
    }

    /// <inheritdoc/>
    public override HomeworkCycle OrThrow() => throw new CycleRefusedException(this);

    private protected override void Closed()
    {
    }

    private sealed class Dated(object? reason, LocalDate first)
    {
        internal object? Reason { get; } = reason;

        internal LocalDate First { get; } = first;

        public override bool Equals(object? obj) => obj is Dated other && First == other.First && Equals(Reason, other.Reason);

        public override int GetHashCode() => HashCode.Combine(First, Reason);
    }
}
