using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>One of the answers that a choice offers.</summary>
public sealed partial record WorksheetOption : ContentRecord
{
    /// <summary>Gets the key, by which answers, conditions and exports name the option.</summary>
    /// <value>Up to 40 letters: lower-case words with hyphens, differing from every other option of the item.</value>
    public required string Key { get; init; }

    /// <summary>Gets how the client reads it.</summary>
    public string? Text { get; init; }

    /// <summary>Gets what the option counts in a score.</summary>
    /// <value>Between -1,000,000 and 1,000,000; null where it counts for nothing in any score.</value>
    public decimal? Weight { get; init; }

    /// <summary>Gets a value indicating whether it can only be picked alone, such as none of these.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsExclusive { get; init; }
}
