using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>self-monitoring</c>, and under which label.</summary>
internal static class SelfMonitoringExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "self-monitoring",
        Entry =
        [
            Data("prompt.scheduledAt", "When it was to come"),
            Data("prompt.issuedAt", "When it came"),
            Data("prompt.respondedAt", "When it was answered"),
            Data("prompt.expiresAt", "When it closed"),
            Data("prompt.isSuppressed", "Whether it was held back, for example because the device was off"),
            Data("happenedAt", "When it happened"),
            Data("isFromMemory", "Whether it was filled in from memory, later"),
            ShortText("answers.item", "The key of the item"),
            Data("answers.rating", "The rating"),
            Data("answers.count", "The count"),
            Data("answers.minutes", "The length of time", "minutes"),
            Data("answers.yesNo", "Yes or no"),
            ShortText("answers.choices", "The keys of the choices that were picked"),
            Data("answers.time", "The time by the clock"),
            Prose("answers.text", "The words"),
            Data("answers.number", "The number that was measured, in the item's unit"),
            Prose("activity", "What the client was doing"),
            Prose("place", "Where the client was"),
            Prose("company", "With whom the client was"),
            Prose("note", "Anything else"),
        ],
        Task =
        [
            Prose("lookOutFor", "What to notice"),
            Data("sampling", "When the log is filled in"),
            ShortText("items.key", "The item's key, by which answers and exports name it"),
            Prose("items.label", "How the client is asked"),
            Data("items.answer", "What kind of answer it takes"),
            Data("items.scale", "The scale of a rating"),
            Prose("items.unit", "What is counted, or the unit that is measured in"),
            Data("items.decimals", "How many decimals a count or a number may have"),
            Data("items.least", "The least that a count or a number can be"),
            Data("items.most", "The most that a count or a number can be"),
            ShortText("items.choices.key", "The key, by which answers and exports name it"),
            Prose("items.choices.label", "How the client reads it"),
            Data("items.allowsSeveral", "Whether several choices may be picked"),
            Data("items.isOptional", "Whether the item may be left out without the log being incomplete"),
            Data("promptExpiresAfterMinutes", "How long a prompt stays open", "minutes"),
            Data("askContext", "Whether to note what one was doing, where, and with whom"),
        ],
    };
}
