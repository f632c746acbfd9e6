using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One emotion with its strength before and after working through the record.</summary>
public sealed partial record EmotionRating : ContentRecord
{
    /// <summary>Gets the client's word for the emotion.</summary>
    [ShortText]
    public string? Name { get; init; }

    /// <summary>Gets how strong it was in the situation.</summary>
    /// <value>0 to 100.</value>
    public Percent? Before { get; init; }

    /// <summary>Gets how strong it is at the end of the record.</summary>
    /// <value>0 to 100.</value>
    public Percent? After { get; init; }

    /// <summary>Gets a value indicating whether the emotion came up only at the end, so that it has no strength before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNew { get; init; }

    /// <summary>Gets how much the strength changed.</summary>
    /// <value>After minus before; null if either is missing.</value>
    [JsonIgnore]
    public decimal? Change => After?.Value - Before?.Value;
}
