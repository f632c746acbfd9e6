using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Oracle;

/// <summary>The serialiser's metadata of the built-in kinds.</summary>
internal static class KindContexts
{
    internal static IReadOnlyList<IJsonTypeInfoResolver> BuiltIn { get; } =
    [
        ActionStepJsonContext.Default,
        ActivityPlanJsonContext.Default,
        BehaviouralExperimentJsonContext.Default,
        CheckInJsonContext.Default,
        CommunicationPracticeJsonContext.Default,
        ExposureJsonContext.Default,
        JournalJsonContext.Default,
        MindfulnessJsonContext.Default,
        MoodLogJsonContext.Default,
        ProblemSolvingJsonContext.Default,
        ReadingJsonContext.Default,
        SelfMonitoringJsonContext.Default,
        SharedExerciseJsonContext.Default,
        SleepDiaryJsonContext.Default,
        SleepWindowJsonContext.Default,
        ThoughtRecordJsonContext.Default,
        WorksheetJsonContext.Default,
        WorryPostponementJsonContext.Default,
    ];
}
