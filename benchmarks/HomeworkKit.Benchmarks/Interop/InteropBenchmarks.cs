using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Fhir;
using HomeworkKit.ICalendar;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;
using Instant = NodaTime.Instant;

namespace HomeworkKit.Benchmarks.Interop;

/// <summary>What leaves for other systems and comes from them: a bundle, a year's calendar, a questionnaire.</summary>
/// <remarks>
/// Budget: a bundle at most ten times writing the cycle's own JSON, a feed at most one and a half times writing its calendar, 2 ms for 100 items.
/// </remarks>
public class InteropBenchmarks
{
    private const int Attempts = 20;
    private const int Items = 100;

    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);
    private static readonly ScheduleContext Context = ScheduleContext.In(DateTimeZoneProviders.Tzdb["Europe/London"]);

    private readonly HomeworkJson _json = new(HomeworkCatalog.BuiltIn);
    private readonly FhirOptions _options = new() { CodeSystemBase = new Uri("https://clinic.example/fhir"), Content = FhirContent.Shared };
    private readonly Actor _clinician = Actor.Clinician("k-7");
    private HomeworkCycle _cycle = null!;
    private HomeworkCycle[] _year = null!;
    private Calendar _calendar = null!;
    private Questionnaire _questionnaire = null!;
    private string _text = null!;

    [GlobalSetup]
    public void Setup()
    {
        _cycle = Cycle(schedule: null);
        for (var day = 1; day <= Attempts; day++)
        {
            var at = Now + NodaTime.Duration.FromDays(day);
            var attempt = new Attempt
            {
                Id = AttemptId.New(at),
                Round = 1,
                PerformedAt = at,
                Outcome = AttemptOutcome.Done,
                Entry = HomeworkKinds.ThoughtRecord.GetExample().Entry,
            };
            _cycle = _cycle.RecordAttempt(attempt, Actor.Client("c-42"), at).OrThrow();
        }

        var start = Now.InUtc().Date;
        _year = [Cycle(HomeworkSchedule.Weekly([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday], new LocalTime(19, 0), start))];
        _calendar = Feed();
        _questionnaire = new WorksheetForm
        {
            Id = "https://clinic.example/forms/long",
            Version = "1",
            Items = [.. Enumerable.Range(0, Items).Select(static i => new ChoiceItem
            {
                Key = "q" + i,
                Text = "How often was that so?",
                Options = [.. Enumerable.Range(0, 5).Select(static option => new WorksheetOption { Key = "o" + option, Text = "Words", Weight = option })],
                ShownWhen = i % 3 == 2 ? new HomeworkKit.Forms.FormCondition.Is($"q{i - 1}", new HomeworkKit.Forms.FormValue.Choice("o2")) : null,
            })],
        }.ToQuestionnaire(out _);
        _text = FhirJsonSerializer.Default.SerializeToString(_questionnaire);
    }

    [Benchmark]
    public Bundle ToBundle() => _cycle.ToBundle(_clinician, Context, _options, Now + NodaTime.Duration.FromDays(Attempts + 1));

    [Benchmark]
    public string Write() => _json.Write(_cycle);

    [Benchmark]
    public Calendar Feed() =>
        _year.ToCalendar(Context, new CalendarOptions { Domain = "clinic.example", Window = new Interval(Now, Now + NodaTime.Duration.FromDays(364)) }, Now);

    [Benchmark]
    public string? SerializeFeed() => new CalendarSerializer().SerializeToString(_calendar);

    [Benchmark]
    public WorksheetImport ToWorksheet() => _questionnaire.ToWorksheet();

    [Benchmark]
    public Questionnaire Parse() => FhirImport.Read<Questionnaire>(_text);

    private HomeworkCycle Cycle(HomeworkSchedule? schedule)
    {
        var plan = new Assignment
        {
            Id = AssignmentId.New(Now),
            Client = new("c-42"),
            Clinician = new("k-7"),
            Task = HomeworkKinds.ThoughtRecord.GetExample().Task,
            Schedule = schedule,
        };
        return HomeworkCycle.Propose(plan, _clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(Actor.Client("c-42"), Now).OrThrow();
    }
}
