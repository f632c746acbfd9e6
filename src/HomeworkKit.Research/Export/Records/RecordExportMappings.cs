namespace HomeworkKit.Research;

/// <summary>The mappings of the kinds that come with the library.</summary>
public static class RecordExportMappings
{
    /// <summary>Gets the mappings, in order of the kinds' names.</summary>
    public static IReadOnlyList<RecordExportMapping> BuiltIn { get; } =
    [
        ActionStepExportMapping.Mapping,
        ActivityPlanExportMapping.Mapping,
        BehaviouralExperimentExportMapping.Mapping,
        CheckInExportMapping.Mapping,
        CommunicationPracticeExportMapping.Mapping,
        ExposureExportMapping.Mapping,
        JournalExportMapping.Mapping,
        MindfulnessExportMapping.Mapping,
        MoodLogExportMapping.Mapping,
        ProblemSolvingExportMapping.Mapping,
        ReadingExportMapping.Mapping,
        SelfMonitoringExportMapping.Mapping,
        SharedExerciseExportMapping.Mapping,
        SleepDiaryExportMapping.Mapping,
        SleepWindowExportMapping.Mapping,
        ThoughtRecordExportMapping.Mapping,
        WorksheetExportMapping.Mapping,
        WorryPostponementExportMapping.Mapping,
    ];
}
