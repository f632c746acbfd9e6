namespace HomeworkKit.Research;

/// <summary>The plans of the kinds that come with the library.</summary>
public static class RecordPlans
{
    /// <summary>Gets the plans, in order of the kinds' names.</summary>
    public static IReadOnlyList<RecordExportMapping> BuiltIn { get; } =
    [
        ActionStepPlan.Plan,
        ActivityPlanPlan.Plan,
        BehaviouralExperimentPlan.Plan,
        CheckInPlan.Plan,
        CommunicationPracticePlan.Plan,
        ExposurePlan.Plan,
        JournalPlan.Plan,
        MindfulnessPlan.Plan,
        MoodLogPlan.Plan,
        ProblemSolvingPlan.Plan,
        ReadingPlan.Plan,
        SelfMonitoringPlan.Plan,
        SharedExercisePlan.Plan,
        SleepDiaryPlan.Plan,
        SleepWindowPlan.Plan,
        ThoughtRecordPlan.Plan,
        WorksheetPlan.Plan,
        WorryPostponementPlan.Plan,
    ];
}
