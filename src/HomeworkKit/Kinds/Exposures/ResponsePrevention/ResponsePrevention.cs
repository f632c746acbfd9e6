namespace HomeworkKit.Kinds;

/// <summary>The part of an exposure record that is about rituals: what set off the urge and what was done with it.</summary>
public sealed partial record ResponsePrevention : ContentRecord
{
    /// <summary>Gets the obsession or trigger.</summary>
    public string? Trigger { get; init; }

    /// <summary>Gets the rituals that were to be resisted.</summary>
    public IReadOnlyList<string> Rituals { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets how strong the urge was.</summary>
    /// <value>0 to 100.</value>
    public Percent? Urge { get; init; }

    /// <summary>Gets how far the ritual was resisted.</summary>
    public RitualResistance? Resisted { get; init; }

    /// <summary>Gets for how many minutes it was put off.</summary>
    /// <value>0 or more; only where <see cref="Resisted"/> is <see cref="RitualResistance.Delayed"/>.</value>
    [Unit("minutes")]
    public decimal? DelayMinutes { get; init; }

    /// <summary>Gets how many times a ritual was done.</summary>
    /// <value>0 or more.</value>
    public int? RitualCount { get; init; }

    /// <summary>Gets whether the exposure was undone by a ritual afterwards.</summary>
    public bool? Undone { get; init; }

    /// <summary>Gets whether the client met the trigger again after a ritual.</summary>
    public bool? ReExposed { get; init; }

    /// <summary>Gets further ratings, each on a scale of its own.</summary>
    public IReadOnlyList<ProcessRating> Ratings { get => field ?? []; init => field = ValueList.From(value); }
}
