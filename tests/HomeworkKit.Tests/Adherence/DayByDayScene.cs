using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

/// <summary>Two weeks of a client's life, made from a seed: a yes, pauses, perhaps an end; attempts from several devices, corrected and taken back.</summary>
internal sealed class DayByDayScene
{
    private readonly Random _random;

    internal DayByDayScene(int seed, DateTimeZone zone)
    {
        (_random, Zone) = (new Random(seed), zone);
        First = (seed % 3) switch { 0 => new LocalDate(2026, 3, 5), 1 => new LocalDate(2026, 10, 20), _ => new LocalDate(2026, 7, 1) };
        Last = First.PlusDays(13);
        Yes = Moment(-2, 5);
        var start = zone.AtStartOfDay(First.PlusDays(-5)).ToInstant();
        var plan = Plan(HomeworkSchedule.Daily(Seven, First) with { End = Last });
        var cycle = HomeworkCycle.Propose(plan, Clinician, start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Yes, zone: zone).OrThrow();
        var now = Yes;
        for (var pauses = _random.Next(3); pauses > 0; pauses--)
        {
            now = Later(now);
            LocalDate? returns = _random.Next(2) == 0 ? now.InZone(zone).Date.PlusDays(_random.Next(5)) : null;
            cycle = cycle.Pause(Client, now, returnsOn: returns, zone: zone).OrThrow();
            var (since, from, back) = (now, now.InZone(zone).Date, returns ?? LocalDate.MaxIsoValue);
            if (pauses > 1 || _random.Next(2) == 0)
            {
                now = Later(now);
                cycle = cycle.Resume(Client, now, zone: zone).OrThrow();
                back = LocalDate.Min(back, now.InZone(zone).Date);
            }

            Rests.Add((from, back, since));
        }

        if (_random.Next(3) == 0)
        {
            now = Later(now);
            cycle = cycle.Stop(Client, now, zone: zone).OrThrow();
            End = now;
            var on = now.InZone(zone).Date;
            Rests = [.. Rests.Select(rest => rest with { Back = LocalDate.Min(rest.Back, on) })];
        }

        Cycle = HomeworkCycle.Rebase(cycle.Events, [.. Devices(cycle.Id)], HomeworkCatalog.BuiltIn).Cycle;
    }

    internal DateTimeZone Zone { get; }

    internal LocalDate First { get; }

    internal LocalDate Last { get; }

    internal Instant Yes { get; }

    internal Instant End { get; } = Instant.MaxValue;

    internal List<(LocalDate From, LocalDate Back, Instant Since)> Rests { get; private set; } = [];

    internal List<DayByDayAttempt> Attempts { get; } = [];

    internal HomeworkCycle Cycle { get; }

    internal Instant Moment(int fromDay, int toDay) =>
        Zone.AtStartOfDay(First.PlusDays(fromDay)).ToInstant() + Duration.FromMinutes((long)_random.Next((toDay - fromDay) * 24 * 60));

    // What devices send comes home after every decision, in any order.
    private List<CycleEvent> Devices(AssignmentId homework)
    {
        List<CycleEvent> sent = [];
        for (var i = _random.Next(2, 16); i > 0; i--)
        {
            var at = Moment(-1, 16);
            var recorded = at + Duration.FromMinutes((long)(_random.Next(3) switch { 0 => 0, 1 => _random.Next(600), _ => _random.Next(5000) }));
            var attempt = new Attempt { Id = AttemptId.New(at), PerformedAt = at, Outcome = AttemptOutcome.Done, TimeZone = Zone.Id, Round = 1 };
            sent.Add(new AttemptRecorded { Id = EventId.New(recorded), Assignment = homework, By = Client, At = recorded, Attempt = attempt });
            var (isAmended, isRetracted) = (_random.Next(4) == 0, _random.Next(6) == 0);
            var later = recorded + Duration.FromHours(1);
            if (isAmended)
            {
                at = Moment(-1, 16);
                sent.Add(
                    new AttemptAmended
                    {
                        Id = EventId.New(later),
                        Assignment = homework,
                        By = Client,
                        At = later,
                        Attempt = attempt with { PerformedAt = at },
                    });
            }

            if (isRetracted)
            {
                sent.Add(new AttemptRetracted { Id = EventId.New(later), Assignment = homework, By = Client, At = later, Attempt = attempt.Id });
            }

            Attempts.Add(new DayByDayAttempt(at, Instant.Max(recorded, at), isRetracted));
        }

        return [.. sent.OrderBy(_ => _random.Next())];
    }

    private Instant Later(Instant now) => now + Duration.FromMinutes((long)_random.Next(60, 5 * 24 * 60));
}
