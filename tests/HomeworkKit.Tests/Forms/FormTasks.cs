using HomeworkKit.Kinds;
using HomeworkKit.Tests.Kinds.Worksheets;

namespace HomeworkKit.Tests.Forms;

/// <summary>Tasks of every kind: each kind's example, and others that ask what the example does not.</summary>
internal static class FormTasks
{
    internal static IEnumerable<(HomeworkKind Kind, HomeworkTask Task)> All =>
        HomeworkCatalog.BuiltIn.Kinds.Select(static kind => (kind, kind.GetExample().Task))
            .Concat(Others.Select(static task => (HomeworkCatalog.BuiltIn.KindOf(task)!, task)));

    internal static IEnumerable<(HomeworkKind Kind, HomeworkTask Task)> Of(string kind) => All.Where(pair => pair.Kind.Name == kind);

    internal static TheoryData<string> Names => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name)];

    private static IEnumerable<HomeworkTask> Others =>
        [
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three, EmotionsFirst = false },
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Four, AskedOn = YouthScales.Faces },
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Five },
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Six },
            new ThoughtRecordTask
            {
                Columns = ThoughtRecordColumns.Seven,
                EvidencePerThought = true,
                AskedOn = YouthScales.ZeroToTen,
            },
            new SelfMonitoringTask
            {
                Sampling = MonitoringSampling.WhenItHappens,
                AskContext = true,
                Items =
                [
                    new()
                    {
                        Key = "urge",
                        Label = "How strong was the urge?",
                        Answer = MonitoringAnswerType.Rating,
                        Scale = RatingScale.ZeroToTen,
                    },
                    new()
                    {
                        Key = "smoked",
                        Label = "How many did you smoke?",
                        Answer = MonitoringAnswerType.Count,
                        Unit = "cigarettes",
                    },
                    new()
                    {
                        Key = "lasted",
                        Label = "How long did it last?",
                        Answer = MonitoringAnswerType.Duration,
                    },
                    new()
                    {
                        Key = "gave-in",
                        Label = "Did you give in?",
                        Answer = MonitoringAnswerType.YesNo,
                    },
                    new()
                    {
                        Key = "who",
                        Label = "Who was there?",
                        Answer = MonitoringAnswerType.Choice,
                        Choices = [new() { Key = "alone", Label = "Nobody" }, new() { Key = "friends", Label = "Friends" }],
                    },
                    new()
                    {
                        Key = "helped",
                        Label = "What helped?",
                        Answer = MonitoringAnswerType.Choice,
                        AllowsSeveral = true,
                        IsOptional = true,
                        Choices = [new() { Key = "waited", Label = "Waiting" }, new() { Key = "called", Label = "Calling someone" }],
                    },
                    new()
                    {
                        Key = "started",
                        Label = "When did it start?",
                        Answer = MonitoringAnswerType.Time,
                    },
                    new()
                    {
                        Key = "words",
                        Label = "What went through your mind?",
                        Answer = MonitoringAnswerType.Text,
                    },
                ],
            },
            new WorksheetTask { Form = WorksheetSamples.Everything },
            new JournalTask { Form = JournalForm.Free },
            new JournalTask { Form = JournalForm.Gratitude, ItemsWanted = 3 },
            new JournalTask { Form = JournalForm.Prompted, Prompts = [new() { Key = "today", Text = "What was today like?" }] },
            new SleepDiaryTask { Form = SleepDiaryForm.Core },
            new WorryPostponementTask { Form = WorryPeriodForm.StimulusControl },
            new BehaviouralExperimentTask { Type = ExperimentType.Discovery },
            new BehaviouralExperimentTask { Type = ExperimentType.AVersusB },
            new ExposureTask { Format = ExposureFormat.VariableOrder },
            new ExposureTask { Format = ExposureFormat.Graded, Description = "The lift to the second floor" },
            new ExposureTask
            {
                Format = ExposureFormat.VariableOrder,
                Type = ExposureType.Interoceptive,
                Description = "Spin on a chair for a minute",
                AskedOn = YouthScales.ZeroToTen,
            },
            new ExposureTask
            {
                Format = ExposureFormat.VariableOrder,
                Type = ExposureType.Imaginal,
                Description = "Listen to the recording",
            },
            new ActivityPlanTask { MonitoringOnly = true, MoodScale = RatingScale.ZeroToTen },
            new MindfulnessTask { Technique = PracticeTechnique.Breath, MinimumMinutes = 5 },
        ];
}
