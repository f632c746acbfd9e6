using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Agendas;

/// <summary>The ends of the calendar: whoever asks gets an answer.</summary>
public sealed class ExtremeDatesTests
{
    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue,
        LocalDate.MinIsoValue.PlusDays(1),
        new(1, 1, 1),
        Monday,
        new(9999, 12, 30),
        LocalDate.MaxIsoValue,
    ];
    private static readonly Instant[] Moments =
    [
        Instant.MinValue,
        Instant.MinValue + Duration.FromHours(1),
        At(1, 12),
        Instant.MaxValue - Duration.FromHours(1),
        Instant.MaxValue,
    ];
    private static readonly string[] Zones = ["Europe/London", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"];

    [Fact]
    public void Agenda_week_digest_matching_and_upkeep_answer_at_the_ends_of_time()
    {
        HomeworkCycle[] cycles =
        [
            Agreed(Week()),
            Agreed(Week(ZonePolicy.Floating) with { End = null, Reminders = ReminderPlan.AtDueTime() }),
            Agreed(HomeworkSchedule.TimesPerWeek(3, Monday)),
            Agreed(Plan(null)),
            Agreed(Week()).With(At(1, 19)).Submit(Client, At(1, 20)).OrThrow(),
            Agreed(Week()).Pause(Client, At(1, 9), returnsOn: new LocalDate(2199, 12, 31)).OrThrow(),
        ];
        foreach (var zone in Zones.Select(static id => DateTimeZoneProviders.Tzdb[id]))
        {
            var place = AdherenceContext.In(zone);
            foreach (var now in Moments)
            {
                foreach (var day in Days)
                {
                    Assert.Equal(day, Agenda.For(cycles, day, now, place).Day);
                    Assert.True(Tried(() => WeeklyReport.For(cycles, day, now, place)));
                }

                Assert.True(Tried(() => SessionDigest.For(cycles, Clinician, now, place)));
                Assert.True(
                    Tried(() =>
                        cycles.PlanReminders(
                            new ReminderRequest { Now = now, ClientZone = zone },
                            place,
                            new ReminderBudget { Reminders = 64, Horizon = Duration.FromDays(366) })));
                Assert.All(cycles, cycle => Assert.True(Tried(() => cycle.Match(now, place))));
                Assert.All(cycles, cycle => Assert.True(Tried(() => cycle.NextUpkeep(now, place))));
            }
        }
    }

    // Whatever runs for more than a hundred years has its own refusal; nothing else is one.
    private static bool Tried(Func<object?> ask)
    {
        try
        {
            _ = ask();
            return true;
        }
        catch (ScheduleLimitException)
        {
            return true;
        }
    }
}
