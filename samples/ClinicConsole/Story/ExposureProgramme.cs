using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.ClinicConsole.Story;

/// <summary>An invented programme: eight weeks of exposure.</summary>
internal static class ExposureProgramme
{
    private static readonly AssignmentTemplate Reading = new()
    {
        Id = TemplateId.Parse("0195a000-0000-7000-8000-000000000101"),
        Version = 1,
        Title = "How fear works",
        Task = new ReadingTask(),
        Completion = new CompletionCriterion { Times = 1 },
    };

    private static readonly AssignmentTemplate Exposure = new()
    {
        Id = TemplateId.Parse("0195a000-0000-7000-8000-000000000102"),
        Version = 1,
        Title = "A step on the ladder",
        Task = new ExposureTask { Format = ExposureFormat.Graded },
        Schedule = new ScheduleShape { Elements = [new TimesPerPeriod { Times = 3, Every = 1, Unit = PeriodUnit.Weeks }], LengthDays = 7 },
    };

    /// <summary>Gives the templates that the steps are made from, in a language.</summary>
    internal static TemplateLibrary TemplatesIn(ConsoleText text) => new(
    [
        Reading with { Title = text.Invented(Reading.Title!), Task = new ReadingTask { Resource = text.Invented("How fear works, chapter 1") } },
        Exposure with { Title = text.Invented(Exposure.Title!) },
    ]);

    /// <summary>Gets the programme.</summary>
    internal static Programme Programme { get; } = new()
    {
        Id = ProgrammeId.Parse("0195a000-0000-7000-8000-000000000100"),
        Version = 1,
        Title = "Eight weeks of exposure",
        Steps =
        [
            new() { Key = "reading", Template = Reading.Id, TemplateVersion = 1, Release = new AtStart(), IsRequired = true },
            new() { Key = "first", Template = Exposure.Id, TemplateVersion = 1, Release = new DaysFromStart { Days = 7, Time = new(8, 0) } },
            new() { Key = "higher", Template = Exposure.Id, TemplateVersion = 1, Release = new AfterStep { When = StepMilestone.Reviewed } },
            new() { Key = "alone", Template = Exposure.Id, TemplateVersion = 1, Release = new ByClinician() },
        ],
    };
}
