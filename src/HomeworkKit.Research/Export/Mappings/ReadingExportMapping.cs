using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>reading</c>, and under which label.</summary>
internal static class ReadingExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "reading",
        Entry =
        [
            Prose("partRead", "Which part was read"),
            Data("percentRead", "How much of what was agreed has been read", "0-100"),
            Data("minutesSpent", "How long it took", "minutes"),
            Data("understanding", "How well the client understood it"),
            Data("relevance", "How far it applies to the client"),
            Prose("takeaway", "What the client takes from it"),
            Prose("notes", "Notes made while reading, or answers from a workbook"),
        ],
        Task =
        [
            Prose("resource", "What to read: a title, as client and clinician call it"),
            Prose("reference", "Where it is found: a link, a catalogue number, the host's own id"),
            Data("format", "Its form"),
            Prose("part", "Which part is meant: chapters, pages, minutes of a recording"),
            Data("plannedMinutes", "How long it may take", "minutes"),
            Prose("lookOutFor", "What to look out for or think about while reading"),
            Data("askRatings", "Whether to rate how well it was understood and how far it applies"),
            Data("scale", "The scale of both ratings"),
        ],
    };
}
