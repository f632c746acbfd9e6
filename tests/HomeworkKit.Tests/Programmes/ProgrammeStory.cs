using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Programmes;

/// <summary>A client in London who starts a programme on Monday, 2 March 2026, at ten, and those who work with them.</summary>
internal static class ProgrammeStory
{
    internal static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    internal static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 10, 0);
    internal static readonly Actor Client = Actor.Client("c-42");
    internal static readonly Actor Clinician = Actor.Clinician("k-7");
    internal static readonly Duration Day = Duration.FromDays(1);
    internal static readonly Duration Hour = Duration.FromHours(1);

    internal static readonly AssignmentTemplate Reading = new()
    {
        Id = Template(1),
        Version = 1,
        Title = "How fear works",
        Task = new ReadingTask { Resource = "Chapter 1" },
        Instructions = "Read it with {helper}.",
        Rationale = "So that {fear} makes sense.",
        Completion = new CompletionCriterion { Times = 1 },
    };

    internal static readonly AssignmentTemplate Thoughts = new()
    {
        Id = Template(2),
        Version = 3,
        Title = "Catching thoughts",
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
        Schedule = new ScheduleShape { Elements = [new TimesPerPeriod { Times = 3, Every = 1, Unit = PeriodUnit.Weeks }], LengthDays = 14 },
        Tags = ["worry", "CBT"],
        Language = "en-GB",
        Approach = "cbt",
    };

    internal static readonly TemplateLibrary Library = new([Reading, Thoughts]);

    internal static TemplateId Template(int number) => TemplateId.From(Number(0x7E0 + number));

    internal static Programme Of(params IReadOnlyList<ProgrammeStep> steps) =>
        new()
        {
            Id = ProgrammeId.From(Number(0xF00)),
            Version = 1,
            Title = "Eight weeks",
            Steps = steps,
        };

    internal static ProgrammeStep Step(string key, ReleaseRule release, bool isRequired = false) =>
        new() { Key = key, Template = Thoughts.Id, TemplateVersion = 3, Release = release, IsRequired = isRequired };

    internal static Enrolment Enrolled(Programme programme, params IReadOnlyList<EnrolmentDecision> decisions) => new()
    {
        Id = EnrolmentId.From(Number(0xE00)),
        Programme = programme.Id,
        Version = programme.Version,
        Client = new("c-42"),
        Clinician = new("k-7"),
        StartedAt = Start,
        Decisions = decisions,
        Words = [new TemplateWord { Name = "helper", Text = "your sister" }, new TemplateWord { Name = "fear", Text = "the lift" }],
    };

    internal static EnrolmentDecision Decided(EnrolmentDecisionKind kind, Instant at, string? step = null, Actor? by = null) =>
        new() { Decision = kind, At = at, By = by ?? Clinician, Step = step };

    internal static ProgrammeContext In(DateTimeZone? zone = null, params IReadOnlyList<PlannedSession> sessions) =>
        new() { Zone = zone ?? London, Templates = Library, Sessions = new SessionCalendar { Sessions = sessions } };

    internal static PlannedSession Session(int number, LocalDateTime at, SessionStatus status = SessionStatus.Planned) =>
        new()
        {
            Session = new($"s-{number}"),
            At = at,
            Status = status,
        };

    internal static ProgrammePlan Plan(
        this Enrolment enrolment,
        Programme programme,
        Instant now,
        IReadOnlyList<HomeworkCycle>? cycles = null,
        ProgrammeContext? context = null) => ProgrammePlanner.Plan(programme, enrolment, cycles ?? [], context ?? In(), now);

    internal static string States(this ProgrammePlan plan) => string.Join(' ', plan.Steps.Select(static step => KebabCase.Of(step.State)));

    internal static StepStatus Of(this ProgrammePlan plan, string step) => plan.Steps.Single(standing => standing.Step == step);

    /// <summary>Puts forward everything that is ready.</summary>
    internal static List<HomeworkCycle> Propose(this ProgrammePlan plan, Instant now, IEnumerable<HomeworkCycle>? before = null) =>
        [
            .. before ?? [],
            .. plan.ReadyToPropose.Select(ready =>
                HomeworkCycle.Propose(ready, ready.Clinician is null ? Client : Clinician, now, HomeworkCatalog.BuiltIn).OrThrow()),
        ];

    internal static HomeworkCycle Does(this HomeworkCycle cycle, Instant at, AttemptOutcome outcome = AttemptOutcome.Done, HomeworkEntry? entry = null) =>
        cycle.RecordAttempt(new Attempt { Id = AttemptId.New(at), PerformedAt = at, Outcome = outcome, Entry = entry }, Client, at).OrThrow();

    internal static Guid Number(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

    internal static string Codes(this ValidationReport report) => string.Join(' ', report.Findings.Select(static finding => $"{finding.Code}@{finding.Path}"));
}
