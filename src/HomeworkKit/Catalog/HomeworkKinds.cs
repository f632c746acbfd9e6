using HomeworkKit.Kinds;

namespace HomeworkKit;

/// <summary>The kinds of homework that come with the library, each with its task and entry types.</summary>
/// <remarks><see cref="HomeworkCatalog.BuiltIn"/> has them all by name; here they are typed, for their validators, forms and examples.</remarks>
/// <example>
/// <code>
/// var gaps = HomeworkKinds.ThoughtRecord.Validate(task, entry).Missing;
/// </code>
/// </example>
public static class HomeworkKinds
{
    /// <summary>Gets the kind <c>action-step</c>: action steps: one step towards a goal of the treatment.</summary>
    public static HomeworkKind<ActionStepTask, ActionStep> ActionStep => ActionStepKind.Instance;

    /// <summary>Gets the kind <c>activity-plan</c>: activity plans: doing what matters in small steps, or first noticing what one does.</summary>
    public static HomeworkKind<ActivityPlanTask, ActivityLog> ActivityPlan => ActivityPlanKind.Instance;

    /// <summary>Gets the kind <c>behavioural-experiment</c>: behavioural experiments: a belief put to the test in the world.</summary>
    public static HomeworkKind<BehaviouralExperimentTask, BehaviouralExperiment> BehaviouralExperiment => BehaviouralExperimentKind.Instance;

    /// <summary>Gets the kind <c>check-in</c>: check-ins: a weekly look back that a client makes by themselves.</summary>
    public static HomeworkKind<CheckInTask, CheckIn> CheckIn => CheckInKind.Instance;

    /// <summary>Gets the kind <c>communication-practice</c>: communication practice: skills with their steps, tried in a real conversation.</summary>
    public static HomeworkKind<CommunicationPracticeTask, CommunicationPractice> CommunicationPractice => CommunicationPracticeKind.Instance;

    /// <summary>Gets the kind <c>exposure</c>: exposures: graded, in variable order, or with response prevention.</summary>
    public static HomeworkKind<ExposureTask, ExposureRecord> Exposure => ExposureKind.Instance;

    /// <summary>Gets the kind <c>journal</c>: journals: free, prompted, expressive writing, positive data logs, gratitude.</summary>
    public static HomeworkKind<JournalTask, JournalEntry> Journal => JournalKind.Instance;

    /// <summary>Gets the kind <c>mindfulness</c>: mindfulness, breathing and relaxation.</summary>
    public static HomeworkKind<MindfulnessTask, MindfulnessPractice> Mindfulness => MindfulnessKind.Instance;

    /// <summary>Gets the kind <c>mood-log</c>: mood logs: moods rated on scales of the task's own, with activity and context.</summary>
    public static HomeworkKind<MoodLogTask, MoodLog> MoodLog => MoodLogKind.Instance;

    /// <summary>Gets the kind <c>problem-solving</c>: problem solving: from the problem over many alternatives to a plan, and back to look at it.</summary>
    public static HomeworkKind<ProblemSolvingTask, ProblemSolving> ProblemSolving => ProblemSolvingKind.Instance;

    /// <summary>Gets the kind <c>reading</c>: readings: psychoeducation and workbooks, with what the client takes from them.</summary>
    public static HomeworkKind<ReadingTask, ReadingEntry> Reading => ReadingKind.Instance;

    /// <summary>Gets the kind <c>self-monitoring</c>: self-monitoring of anything that matters: items of every kind, when it happens or at prompts.</summary>
    public static HomeworkKind<SelfMonitoringTask, SelfMonitoringLog> SelfMonitoring => SelfMonitoringKind.Instance;

    /// <summary>Gets the kind <c>shared-exercise</c>: shared exercises: couples or others do something together, each with a record of their own.</summary>
    public static HomeworkKind<SharedExerciseTask, SharedExercise> SharedExercise => SharedExerciseKind.Instance;

    /// <summary>Gets the kind <c>sleep-diary</c>: sleep diaries, core and expanded.</summary>
    public static HomeworkKind<SleepDiaryTask, SleepNight> SleepDiary => SleepDiaryKind.Instance;

    /// <summary>Gets the kind <c>sleep-window</c>: sleep windows: spending less time in bed, by agreement.</summary>
    public static HomeworkKind<SleepWindowTask, SleepWindowEntry> SleepWindow => SleepWindowKind.Instance;

    /// <summary>Gets the kind <c>thought-record</c>: thought records in three to seven columns.</summary>
    public static HomeworkKind<ThoughtRecordTask, ThoughtRecord> ThoughtRecord => ThoughtRecordKind.Instance;

    /// <summary>Gets the kind <c>worksheet</c>: worksheets: a clinic's own forms, as data.</summary>
    public static HomeworkKind<WorksheetTask, WorksheetEntry> Worksheet => WorksheetKind.Instance;

    /// <summary>Gets the kind <c>worry-postponement</c>: worry postponement: worries are put off to a set time and place.</summary>
    public static HomeworkKind<WorryPostponementTask, WorryPostponement> WorryPostponement => WorryPostponementKind.Instance;
}
