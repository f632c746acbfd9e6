using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Programmes;

/// <summary>Whatever numbers and dates a programme that was read from elsewhere holds, it is planned: what cannot come waits, and nothing is thrown.</summary>
public sealed class ProgrammeExtremesTests
{
    private static readonly int[] Numbers = [int.MinValue, -1, 0, 1, 100_000, int.MaxValue];
    private static readonly Instant[] Moments = [Instant.MinValue, Instant.FromUtc(2026, 3, 29, 0, 0), Instant.FromUtc(9999, 12, 31, 23, 0), Instant.MaxValue];

    private static readonly AssignmentTemplate Template = new()
    {
        Id = TemplateId.Parse("01980000-0000-7000-8000-000000000001"),
        Version = 1,
        Title = "A thought record",
        Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three },
    };

    public static TheoryData<string> Zones => ["Pacific/Apia", "America/New_York", "Asia/Kathmandu", "Etc/GMT+12", "Pacific/Kiritimati"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_programme_with_impossible_numbers_is_planned_without_an_exception(string zone)
    {
        var context = new ProgrammeContext
        {
            Zone = DateTimeZoneProviders.Tzdb[zone],
            Templates = new TemplateLibrary([Template]),
            Sessions = new SessionCalendar
            {
                Sessions =
                [
                    .. new[] { LocalDate.MinIsoValue, new LocalDate(2026, 3, 29), LocalDate.MaxIsoValue }.Select(
                        (date, index) => new PlannedSession { Session = new($"s-{index}"), At = date.At(new LocalTime(2, 30)) }),
                ],
            },
        };
        foreach (var (start, now) in Moments.SelectMany(static start => Moments.Select(now => (start, now))))
        {
            foreach (var rule in Rules())
            {
                var programme = Programme(rule);
                var plan = ProgrammePlanner.Plan(programme, Enrolment(programme, start, now), [], context, now);
                Assert.Equal(2, plan.Steps.Count);
                Assert.Equal(plan.Steps[1].State == StepState.Ready ? 1 : 0, plan.ReadyToPropose.Count);
            }
        }
    }

    private static IEnumerable<ReleaseRule> Rules()
    {
        var half = new LocalTime(2, 30);
        foreach (var number in Numbers)
        {
            yield return new DaysFromStart { Days = number, Time = half };
            yield return new AfterStep { Step = "a", When = StepMilestone.Done, Days = number };
            yield return new AfterStep { When = StepMilestone.Done, Hours = number };
            yield return new AfterSession { Session = 1, Days = number };
            yield return new BeforeSession { Session = 3, Days = number, Time = half };
            yield return new AfterSession { Session = number, Days = 1 };
        }

        yield return new OnDate { Date = LocalDate.MinIsoValue };
        yield return new OnDate { Date = LocalDate.MaxIsoValue, Time = LocalTime.MaxValue };
    }

    private static Programme Programme(ReleaseRule rule) => new()
    {
        Id = ProgrammeId.Parse("01980000-0000-7000-8000-000000000002"),
        Version = 1,
        Title = "Two steps",
        Steps =
        [
            new ProgrammeStep { Key = "a", Template = Template.Id, TemplateVersion = 1, Release = new AtStart() },
            new ProgrammeStep { Key = "b", Template = Template.Id, TemplateVersion = 1, Release = rule },
        ],
    };

    // The first step is skipped, so that the second counts from it; the pause moves the days that count from the start.
    private static Enrolment Enrolment(Programme programme, Instant start, Instant now) => new Enrolment
    {
        Id = EnrolmentId.From(new Guid(1, 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)),
        Programme = programme.Id,
        Version = 1,
        Client = new("c-1"),
        Clinician = new("k-1"),
        StartedAt = start,
    }.With(new EnrolmentDecision { Decision = EnrolmentDecisionKind.SkipStep, Step = "a", At = start, By = Actor.Clinician("k-1") })
        .With(new EnrolmentDecision { Decision = EnrolmentDecisionKind.Pause, At = start, By = Actor.Clinician("k-1") })
        .With(new EnrolmentDecision { Decision = EnrolmentDecisionKind.Resume, At = now, By = Actor.Clinician("k-1") });
}
