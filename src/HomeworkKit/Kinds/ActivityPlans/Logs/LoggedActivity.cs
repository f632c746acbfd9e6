using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What became of a planned activity, or something done without a plan.</summary>
public sealed partial record LoggedActivity : ContentRecord
{
    /// <summary>Gets the key of the planned activity.</summary>
    /// <value>Null for something that was not planned.</value>
    [ShortText]
    public string? Planned { get; init; }

    /// <summary>Gets what was done; where something planned was replaced, what was done instead.</summary>
    /// <value>May be blank where it is what was planned.</value>
    public string? Activity { get; init; }

    /// <summary>Gets when it was done.</summary>
    public ActivitySlot? Slot { get; init; }

    /// <summary>Gets what became of it.</summary>
    public ActivityOutcome? Outcome { get; init; }

    /// <summary>Gets what it was for.</summary>
    /// <value>Empty for the same as planned.</value>
    public IReadOnlyList<ActivityKind> Kinds { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the area of life.</summary>
    /// <value>Null for the same as planned.</value>
    public LifeArea? LifeArea { get; init; }

    /// <summary>Gets how much of an achievement it was.</summary>
    public Rating? Mastery { get; init; }

    /// <summary>Gets how enjoyable it was.</summary>
    public Rating? Pleasure { get; init; }

    /// <summary>Gets how important it was to the client.</summary>
    /// <value>0 to 10 in the revised brief treatment (Lejuez et al. 2011); null where it is not asked.</value>
    public Rating? Importance { get; init; }

    /// <summary>Gets the mood before.</summary>
    public Rating? MoodBefore { get; init; }

    /// <summary>Gets the mood after.</summary>
    public Rating? MoodAfter { get; init; }

    /// <summary>Gets what got in the way.</summary>
    public string? Barrier { get; init; }

    /// <summary>Gets a pattern of avoiding that the client noticed.</summary>
    public AvoidancePattern? Avoidance { get; init; }

    /// <summary>Gets a value indicating whether something was done: the whole, a part, or something else instead.</summary>
    [JsonIgnore]
    public bool IsRatable => Outcome is ActivityOutcome.Done or ActivityOutcome.Partly or ActivityOutcome.Replaced;
}
