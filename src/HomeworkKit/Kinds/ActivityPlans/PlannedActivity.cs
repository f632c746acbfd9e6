namespace HomeworkKit.Kinds;

/// <summary>An activity in the plan.</summary>
public sealed partial record PlannedActivity : ContentRecord
{
    /// <summary>Gets the key, by which what was done names it.</summary>
    /// <value>Lower-case words with hyphens.</value>
    [ShortText]
    public required string Key { get; init; }

    /// <summary>Gets what is to be done.</summary>
    public string? Activity { get; init; }

    /// <summary>Gets when.</summary>
    /// <value>Null if any time will do.</value>
    public ActivitySlot? Slot { get; init; }

    /// <summary>Gets when it was first planned for, if it was moved.</summary>
    /// <value>Set by <see cref="Reschedule"/> and kept over every later move; null if it never moved.</value>
    public ActivitySlot? OriginalSlot { get; init; }

    /// <summary>Gets what it is for.</summary>
    public IReadOnlyList<ActivityKind> Kinds { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the area of life.</summary>
    public LifeArea? LifeArea { get; init; }

    /// <summary>Gets what it stands for, in the client's words.</summary>
    public string? Value { get; init; }

    /// <summary>Gets how much the client expects to feel that they achieved something.</summary>
    public Rating? PredictedMastery { get; init; }

    /// <summary>Gets how much the client expects to enjoy it.</summary>
    public Rating? PredictedPleasure { get; init; }

    /// <summary>Gets how important it is to the client.</summary>
    /// <value>0 to 10 in the revised brief treatment (Lejuez et al. 2011).</value>
    public Rating? Importance { get; init; }

    /// <summary>Gets where it stands from the easiest activity to the hardest.</summary>
    /// <value>1 for the easiest, up to 100; null where activities are not ranked (Lejuez et al. 2011 rank fifteen).</value>
    public int? DifficultyRank { get; init; }

    /// <summary>Moves the activity.</summary>
    /// <param name="slot">The new slot.</param>
    /// <returns>The activity in the new slot, with the slot it was first planned for.</returns>
    public PlannedActivity Reschedule(ActivitySlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return this with { Slot = slot, OriginalSlot = OriginalSlot ?? Slot };
    }
}
