using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>mood-log</c>, and under which label.</summary>
internal static class MoodLogExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "mood-log",
        Entry =
        [
            ShortText("ratings.item", "The key of the item"),
            Data("ratings.rating", "The rating"),
            ShortText("emotions.name", "The client's word for the emotion"),
            Data("emotions.intensity", "How strong it is"),
            Prose("thoughts", "The thoughts or images that went with the mood"),
            Prose("activity", "What the client was doing"),
            Prose("place", "Where the client was"),
            Prose("company", "With whom the client was"),
            Prose("note", "Anything else"),
        ],
        Task =
        [
            ShortText("items.key", "The item's key, by which ratings and exports name it"),
            Prose("items.label", "How the client is asked"),
            Data("items.scale", "The scale of the answer"),
            Data("emotionScale", "The scale for emotions that the client names"),
            Data("askActivity", "Whether to note what one was doing"),
            Data("askContext", "Whether to note where, and with whom"),
            Data("askThoughts", "Whether to note what went through one's mind"),
        ],
    };
}
