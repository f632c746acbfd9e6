using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>mindfulness</c>, and under which label.</summary>
internal static class MindfulnessExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "mindfulness",
        Entry =
        [
            Data("technique", "What was practised"),
            Data("stage", "The stage of applied relaxation that was practised"),
            Data("minutes", "How long it was", "minutes"),
            ShortText("ratings.item", "The key of the item"),
            Data("ratings.before", "How it was before"),
            Data("ratings.after", "How it was after"),
            Data("sleepiness", "How sleepy the client was"),
            Data("guided", "Whether a recording or a person guided it"),
            Prose("position", "How the client sat, lay, stood or moved"),
            Prose("place", "Where the client was"),
            Data("interruptions", "How often the practice was interrupted from outside"),
            Prose("noticed", "What the client noticed"),
        ],
        Task =
        [
            Data("technique", "What is practised"),
            Prose("otherTechnique", "The name of the technique where it is another than those listed"),
            Data("stage", "The stage of applied relaxation"),
            Data("minimumMinutes", "The shortest practice that is meant", "minutes"),
            Data("maximumMinutes", "The longest practice that is meant", "minutes"),
            Data("guided", "Whether a recording or a person guides it"),
            Prose("instructions", "How to do it, in a few words"),
            ShortText("items.key", "The key, by which ratings and exports name it"),
            Prose("items.label", "How the client is asked"),
            Data("items.scale", "The scale"),
        ],
    };
}
