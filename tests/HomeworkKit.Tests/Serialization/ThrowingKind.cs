using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Serialization;

/// <summary>A host's kind whose entry throws its words.</summary>
internal static class ThrowingKind
{
    internal static readonly HomeworkKind<ThrowingTask, ThrowingEntry> Instance = new(
        json: static () => ThrowingJsonContext.Default,
        taskValidator: static () => new ThrowingTaskValidator(),
        entryValidator: static () => new ThrowingEntryValidator(),
        example: static () => (new ThrowingTask(), new ThrowingEntry()))
    {
        Name = "acme/throwing",
        Title = "Throwing",
    };
}

internal sealed record ThrowingTask : HomeworkTask;

internal sealed record ThrowingEntry : HomeworkEntry
{
    public string? Word
    {
        get;
        init => field = value is null ? null : throw new ArgumentException($"Not {value}.", nameof(value));
    }
}

internal sealed class ThrowingTaskValidator : HomeworkValidator<ThrowingTask>;

internal sealed class ThrowingEntryValidator : EntryValidator<ThrowingTask, ThrowingEntry>;

[JsonSerializable(typeof(ThrowingTask))]
[JsonSerializable(typeof(ThrowingEntry))]
internal sealed partial class ThrowingJsonContext : JsonSerializerContext;
