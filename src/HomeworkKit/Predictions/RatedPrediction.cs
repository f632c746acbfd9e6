namespace HomeworkKit.Kinds;

/// <summary>How something was expected to be, beside how it was: the pleasure of a walk, foreseen and found.</summary>
/// <remarks>A view that is computed and never stored. Equality is by value.</remarks>
public sealed partial record RatedPrediction : ContentRecord
{
    /// <summary>Gets where it stands in the entry, in JSON names.</summary>
    public required string Path { get; init; }

    /// <summary>Gets what it is about, in the client's words.</summary>
    public string? What { get; init; }

    /// <summary>Gets what was rated, such as <c>pleasure</c>.</summary>
    public required string Quality { get; init; }

    /// <summary>Gets how it was expected to be.</summary>
    public Rating? Predicted { get; init; }

    /// <summary>Gets how it was.</summary>
    public Rating? Found { get; init; }

    /// <summary>Gets how much more there was than expected.</summary>
    /// <value>Found minus predicted; null if either is missing or they stand on different scales.</value>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal? Surprise =>
        Predicted is not null && Found is not null && Predicted.Scale.HasSameValuesAs(Found.Scale) ? Found.Value - Predicted.Value : null;
}
