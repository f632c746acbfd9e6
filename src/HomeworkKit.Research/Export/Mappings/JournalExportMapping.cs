using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>journal</c>, and under which label.</summary>
internal static class JournalExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "journal",
        Entry =
        [
            Data("startedAt", "When the client began to write"),
            Data("finishedAt", "When the client stopped"),
            Data("minutesSpent", "How long the client wrote, as they say", "minutes"),
            Prose("text", "What the client wrote"),
            Data("keptElsewhere", "Whether the words stay elsewhere, and only the fact of writing is kept here"),
            Data("wordCount", "The number of words, counted by the app or by the client"),
            ShortText("answers.prompt", "The key of the prompt"),
            Prose("answers.text", "What the client wrote"),
            Prose("events.event", "What happened"),
            Prose("events.evidence", "How it fits the new belief"),
            Prose("gratefulFor", "What the client is grateful for"),
            Data("newBeliefRating", "How much the client now believes the new belief of a positive data log", "0-100"),
            Data("moodBefore", "Mood before writing"),
            Data("moodAfter", "Mood after writing"),
        ],
        Task =
        [
            Data("form", "How the journal is kept"),
            ShortText("prompts.key", "The prompt's key, by which answers name it"),
            Prose("prompts.text", "How the client is asked"),
            Data("plannedMinutes", "How long to write", "minutes"),
            Data("itemsWanted", "How many events or things are asked for at a time, in a positive data log or a gratitude journal"),
            Prose("newBelief", "The new belief that a positive data log gathers evidence for, in the client's words"),
            Data("moodScale", "The scale of mood before and after writing"),
            Data("askedOn", "The scale on which belief is asked that is kept as 0 to 100"),
        ],
    };
}
