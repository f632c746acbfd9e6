using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One item before and after a practice.</summary>
public sealed partial record PracticeRating : ContentRecord
{
    /// <summary>Gets the key of the item.</summary>
    [ShortText]
    public required string Item { get; init; }

    /// <summary>Gets how it was before.</summary>
    public Rating? Before { get; init; }

    /// <summary>Gets how it was after.</summary>
    public Rating? After { get; init; }

    /// <summary>Gets how much it changed.</summary>
    /// <value>After minus before; null if either is missing or they stand on different scales.</value>
    [JsonIgnore]
    public decimal? Change => Before is not null && After is not null && Before.Scale.HasSameValuesAs(After.Scale) ? After.Value - Before.Value : null;
}
