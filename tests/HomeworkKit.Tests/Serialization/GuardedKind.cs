using System.Text.Json.Serialization;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Serialization;

/// <summary>A host's kind with something for the clinician alone, and a reason against it that a clinician weighs.</summary>
internal static class GuardedKind
{
    internal static readonly Rule IsSteep = Rule.Error("acme/climb/heart", "The heart was not asked about.");

    internal static HomeworkKind<GuardedTask, GuardedEntry> Instance { get; } =
        new(
            static () => GuardedJsonContext.Default,
            static () => new GuardedTaskValidator(),
            static () => new GuardedEntryValidator(),
            static () => (new GuardedTask { Hill = "steep" }, new GuardedEntry { Said = "climbed" }))
        {
            Name = "acme/guarded",
            Title = "A climb",
            Stops = static (task, _) => task.Heart is false ? [] : [new SafetyStop(IsSteep, "heart", "heart")],
        };
}

internal sealed record GuardedTask : HomeworkTask, IHasClinicianOnly
{
    public string? Hill { get; init; }

    public bool? Heart { get; init; }

    public HomeworkTask WithoutClinicianOnly() => this with { Heart = null };

    public HomeworkTask WithClinicianOnlyOf(HomeworkTask standing) =>
        standing is GuardedTask { Heart: not null } answered ? this with { Heart = Heart is true ? true : answered.Heart } : this;
}

internal sealed record GuardedEntry : HomeworkEntry
{
    public string? Said { get; init; }
}

internal sealed class GuardedTaskValidator : HomeworkValidator<GuardedTask>;

internal sealed class GuardedEntryValidator : EntryValidator<GuardedTask, GuardedEntry>;

[JsonSerializable(typeof(GuardedTask))]
[JsonSerializable(typeof(GuardedEntry))]
internal sealed partial class GuardedJsonContext : JsonSerializerContext;
