using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Serialization;

internal sealed record SwimTask : HomeworkTask
{
    public required int Lengths { get; init; }
}

internal sealed record SwimEntry : HomeworkEntry
{
    public int? Lengths { get; init; }

    /// <summary>A member whose JSON name would be the discriminator's, were it not renamed.</summary>
    [JsonPropertyName("stroke")]
    public string? Kind { get; init; }

    public SwimStyle? Style { get; init; }
}

internal sealed record SwimStyle : ContentRecord
{
    public string? Kind { get; init; }
}

internal sealed class SwimTaskValidator : HomeworkValidator<SwimTask>;

internal sealed class SwimEntryValidator : EntryValidator<SwimTask, SwimEntry>;

[JsonSerializable(typeof(SwimTask))]
[JsonSerializable(typeof(SwimEntry))]
internal sealed partial class SwimJsonContext : JsonSerializerContext;
