using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Samples.ClinicApi.Demo;

/// <summary>An invented clinic's library: a few templates, and a programme made of them.</summary>
internal static class DemoLibrary
{
    private static readonly LocalTime Evening = new(19, 0);

    private static readonly AssignmentTemplate[] Templates =
    [
        Template(
            1,
            "How fear works",
            new ReadingTask { Resource = "How fear works, chapter 1" },
            "Knowing how fear rises and falls makes it easier to stay.",
            ["fear", "reading"]
        ) with
        {
            Completion = new CompletionCriterion { Times = 1 },
        },
        Template(
            2,
            "A step towards {fear}",
            new ExposureTask { Format = ExposureFormat.Graded },
            "Staying with {fear} shows what really happens.",
            ["fear", "exposure"]
        ) with
        {
            Instructions = "Stay until you have learned something new, then write down what you expected and what happened.",
            Schedule = Week(new TimesPerPeriod { Times = 3, Every = 1, Unit = PeriodUnit.Weeks }),
        },
        Template(
            3,
            "Thought record",
            new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven },
            "To look at a thought before believing it.",
            ["thoughts"]
        ) with
        {
            Schedule = Week(new Weekly { Days = [Monday, Thursday], Times = [Evening] }),
            Dose = new Dose { Minutes = new DoseRange(10, 15) },
        },
        Template(
            4,
            "Ten minutes of mindful breathing",
            new MindfulnessTask
            {
                Technique = PracticeTechnique.Breath,
                MinimumMinutes = 10,
                MaximumMinutes = 10,
            },
            "To practise coming back.",
            ["mindfulness"]
        ) with
        {
            Schedule = Week(new EveryNDays { Days = 1, Times = [Evening] }),
            Dose = new Dose { Minutes = new DoseRange(10, 10) },
        },
        Template(5, "Sleep diary", new SleepDiaryTask { Form = SleepDiaryForm.Core }, "Two weeks show what one night cannot.", ["sleep"]) with
        {
            Schedule = Week(new EveryNDays { Days = 1, Times = [new LocalTime(8, 0)] }),
        },
    ];

    private static readonly Programme Programme = new()
    {
        Id = ProgrammeId.Parse("0195a000-0000-7000-8000-000000000200"),
        Version = 1,
        Title = "First steps out of worry",
        Steps =
        [
            new() { Key = "reading", Template = Templates[0].Id, TemplateVersion = 1, Release = new AtStart(), IsRequired = true },
            new() { Key = "thoughts", Template = Templates[2].Id, TemplateVersion = 1, Release = new AfterStep { When = StepMilestone.Done } },
            new() { Key = "breathing", Template = Templates[3].Id, TemplateVersion = 1, Release = new DaysFromStart { Days = 14, Time = new(8, 0) } },
            new() { Key = "diary", Template = Templates[4].Id, TemplateVersion = 1, Release = new ByClinician() },
        ],
    };

    internal static async Task KeepAsync(IHomeworkStore store, CancellationToken cancellationToken)
    {
        foreach (var template in Templates)
        {
            await store.PutDocumentAsync(ProgrammeDocuments.Template(template.Id, 1), template, 0, cancellationToken);
        }

        await store.PutDocumentAsync(ProgrammeDocuments.Programme(Programme.Id, 1), Programme, 0, cancellationToken);
    }

    private static AssignmentTemplate Template(int number, string title, HomeworkTask task, string why, IReadOnlyList<string> tags) => new()
    {
        Id = TemplateId.Parse($"0195a000-0000-7000-8000-00000000020{number}"),
        Version = 1,
        Title = title,
        Task = task,
        Rationale = why,
        Tags = tags,
        Language = "en",
    };

    private static ScheduleShape Week(ScheduleElement element) => new() { Elements = [element], LengthDays = 7 };
}
