using HomeworkKit.Cycles.Events;
using HomeworkKit.Primitives;

namespace HomeworkKit.Serialization;

/// <summary>One cycle as it is read; written member by member, with a summary that is ignored here.</summary>
internal sealed record CycleDocument : ContentRecord
{
    internal const string CurrentFormat = "homeworkkit/1";

    public required string Format { get; init; }

    public required IReadOnlyList<CycleEvent> Events { get; init; }
}
