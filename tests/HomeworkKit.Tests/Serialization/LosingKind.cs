using System.Text.Json;
using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Serialization;

/// <summary>A host's kind that makes every mistake by which an entry is another one after it was written and read.</summary>
internal static class LosingKind
{
    internal static readonly HomeworkKind<LosingTask, LosingEntry> Instance = new(
        json: static () => LosingJsonContext.Default,
        taskValidator: static () => new LosingTaskValidator(),
        entryValidator: static () => new LosingEntryValidator(),
        example: static () => (new LosingTask(), new LosingEntry()))
    {
        Name = "acme/losing",
        Title = "Losing",
    };
}

internal sealed record LosingTask : HomeworkTask
{
    [JsonConverter(typeof(WholeNumberConverter))]
    public decimal? Rounded { get; init; }
}

internal sealed record LosingEntry : HomeworkEntry
{
    [JsonConverter(typeof(WholeNumberConverter))]
    public decimal? Rounded { get; init; }

    public string? Unsettable { get; internal set; }

    [JsonIgnore]
    public string? Forgotten { get; init; }

    public int[]? Uncomparable { get; init; }

    public IReadOnlyList<int> Comparable { get => field ?? []; init => field = ValueList.From(value); }

    public double? Number { get; init; }

    public LosingPart? Part { get; init; }
}

internal sealed record LosingPart : ContentRecord
{
    public string? Trimmed { get => field; init => field = value?.Trim(); }

    [JsonIgnore]
    public string? Forgotten { get; init; }
}

internal sealed class WholeNumberConverter : JsonConverter<decimal?>
{
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetInt32();

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) => writer.WriteNumberValue((int)value!.Value);
}

internal sealed class LosingTaskValidator : HomeworkValidator<LosingTask>;

internal sealed class LosingEntryValidator : EntryValidator<LosingTask, LosingEntry>;

[JsonSerializable(typeof(LosingTask))]
[JsonSerializable(typeof(LosingEntry))]
internal sealed partial class LosingJsonContext : JsonSerializerContext;
