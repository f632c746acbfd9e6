using static HomeworkKit.Research.FieldExportMapping;

namespace HomeworkKit.Research;

/// <summary>What leaves of a <c>check-in</c>, and under which label.</summary>
internal static class CheckInExportMapping
{
    internal static RecordExportMapping Mapping { get; } = new()
    {
        Kind = "check-in",
        Entry =
        [
            Data("from", "The first day looked back on"),
            Data("to", "The last day looked back on"),
            ShortText("practised.practice", "What was practised, in the client's words"),
            Data("practised.times", "How many times"),
            ShortText("answers.question", "The key of the question"),
            Data("answers.rating", "The rating, where the question has a scale"),
            Prose("answers.text", "The answer in words; beside a rating, whatever the client adds"),
            Prose("wentWell", "What went well"),
            Prose("wasHard", "What was hard, or got in the way"),
            Prose("learned", "What the client learned"),
            Prose("nextWeek", "What the client wants to do next week"),
        ],
        Task =
        [
            ShortText("questions.key", "The question's key, by which answers name it"),
            Prose("questions.text", "How the client is asked"),
            Data("questions.scale", "The scale of the answer"),
            Data("askPractice", "Whether to count what was practised"),
        ],
    };
}
