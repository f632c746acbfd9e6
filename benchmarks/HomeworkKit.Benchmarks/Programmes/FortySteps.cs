using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Serialization;

namespace HomeworkKit.Benchmarks.Programmes;

/// <summary>A programme of forty steps, all put forward and agreed to, each with three attempts; and a bundle of a thousand templates.</summary>
internal sealed class FortySteps
{
    private const int Steps = 40;
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 10, 0);

    private readonly Programme _programme;
    private readonly Enrolment _enrolment;
    private readonly ProgrammeContext _context;
    private readonly IReadOnlyList<HomeworkCycle> _cycles;
    private readonly LibraryNdjson _ndjson = new(new HomeworkJson(HomeworkCatalog.BuiltIn));
    private readonly LibraryBundle _bundle;
    private readonly string _text;

    internal FortySteps(int templates)
    {
        var template = new AssignmentTemplate
        {
            Id = TemplateId.New(Start),
            Version = 1,
            Title = "Catching thoughts",
            Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
        };
        _context = new ProgrammeContext { Zone = DateTimeZoneProviders.Tzdb["Europe/London"], Templates = new TemplateLibrary([template]) };
        _programme = new Programme
        {
            Id = ProgrammeId.New(Start),
            Version = 1,
            Title = "Forty steps",
            Steps =
            [
                .. Enumerable
                    .Range(0, Steps)
                    .Select(number => new ProgrammeStep
                    {
                        Key = $"step-{number}",
                        Template = template.Id,
                        TemplateVersion = 1,
                        Release = number == 0 ? new AtStart() : Rule(number),
                    }),
            ],
        };
        _enrolment = new Enrolment
        {
            Id = EnrolmentId.New(Start),
            Programme = _programme.Id,
            Version = 1,
            Client = new("c-1"),
            Clinician = new("k-1"),
            StartedAt = Start,
        };
        _cycles = [.. Enumerable.Range(0, Steps).Select(number => Cycle(template, $"step-{number}"))];
        _bundle = new LibraryBundle
        {
            Templates =
            [
                .. Enumerable
                    .Range(0, templates)
                    .Select(_ => template with { Id = TemplateId.New(Start), Instructions = "Write it down when it comes.", Tags = ["worry", "week"] }),
            ],
        };
        _text = _ndjson.Write(_bundle);
    }

    internal int Templates => _bundle.Templates.Count;

    internal string Text => _text;

    internal int Plan() =>
        ProgrammePlanner
            .Plan(_programme, _enrolment, _cycles, _context, Start + Duration.FromDays(400))
            .Steps.Count(static step => step.Assignment is not null);

    /// <summary>What has to be looked at in any case: every event of every cycle.</summary>
    internal int Events() => _cycles.Sum(static cycle => cycle.Events.Count(static happened => happened.At > Start));

    internal int RoundTrip() => _ndjson.Read(_ndjson.Write(_bundle)).Templates.Count;

    private static ReleaseRule Rule(int number) => (number % 3) switch
    {
        0 => new DaysFromStart { Days = number * 7, Time = new LocalTime(8, 0) },
        1 => new AfterStep { When = StepMilestone.Done, Days = 1 },
        _ => new WithPrevious(),
    };

    private HomeworkCycle Cycle(AssignmentTemplate template, string step)
    {
        var origin = new ProgrammeOrigin { Enrolment = _enrolment.Id, Programme = _programme.Id, Version = 1, Step = step, Run = 1 };
        var (client, clinician) = (Actor.Client("c-1"), Actor.Clinician("k-1"));
        var cycle = HomeworkCycle
            .Propose(
                template.ToAssignment(origin.ToAssignmentId(), new("c-1"), new("k-1")) with
                {
                    Programme = origin,
                },
                clinician,
                Start,
                HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(client, Start)
            .OrThrow();
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            var at = Start + Duration.FromDays(attempt);
            cycle = cycle.RecordAttempt(new Attempt { Id = AttemptId.New(at), PerformedAt = at, Outcome = AttemptOutcome.Done }, client, at).OrThrow();
        }

        return cycle;
    }
}
