using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// A plan that began between an attempt and the occurrence that it stood for left that occurrence without an entry, unless the attempt named it.
/// </summary>
public sealed class WhatWasDoneAheadWithoutSayingSo
{
    // The seventh of March, 19:00, can be done from the evening of the second on.
    private static readonly HomeworkSchedule Early = HomeworkSchedule.Once(new LocalDate(2026, 3, 7), Seven, ZonePolicy.Fixed("Europe/London")) with
    {
        Window = CompletionWindow.OfMinutes(5 * 24 * 60, 60),
    };

    private static readonly AdherenceContext Place = AdherenceContext.In(London);

    [Fact]
    public void A_plan_between_an_attempt_and_its_occurrence_is_refused_at_every_door_and_told_the_first_date()
    {
        var cycle = Agreed(Early).With(March(3, 9));
        var other = cycle.Assignment with { Schedule = Week() with { Start = Monday, End = Monday.PlusDays(13) } };
        var refused = Assert.IsType<Refused>(cycle.Revise(other, Client, March(3, 20), from: new LocalDate(2026, 3, 5)));
        Assert.Equal((CycleGuards.DateIsClear.Code, new LocalDate(2026, 3, 8)), (refused.Code, refused.FirstDate));
        var byHand = new PlanRevised
        {
            Id = EventId.New(March(3, 20)),
            Assignment = cycle.Id,
            By = Client,
            At = March(3, 20),
            Plan = other,
            EffectiveFrom = new LocalDate(2026, 3, 7),
            Agreed = AgreementMode.ByClient,
        };
        Assert.Equal(refused.FirstDate, Assert.IsType<Refused>(cycle.Apply(byHand)).FirstDate);
        Assert.Equal(refused.FirstDate, Assert.Single(HomeworkCycle.Rebase(cycle.Events, [byHand], cycle.Catalog).Refused).Refusal.FirstDate);

        var first = cycle.Revise(other, Client, March(3, 20), from: refused.FirstDate).OrThrow();
        Assert.Equal(refused.FirstDate, first.Plan.EffectiveFrom);
        Assert.Equal(OccurrenceStatus.Done, first.Match(March(30, 0), Place).Occurrences[0].Status);
        Assert.Equal(refused.FirstDate, cycle.Revise(other, Client, March(3, 20)).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void A_plan_that_waited_and_one_that_a_review_brings_begin_after_it()
    {
        var cycle = Agreed(Early);
        var other = cycle.Assignment with { Schedule = Week() with { End = Monday.PlusDays(13) } };
        var waiting = cycle
            .Revise(other, Clinician, March(2, 8), from: new LocalDate(2026, 3, 5))
            .OrThrow()
            .With(March(3, 9))
            .Agree(Client, March(3, 20))
            .OrThrow();
        Assert.Equal(new LocalDate(2026, 3, 8), waiting.Plan.EffectiveFrom);
        var reviewed = cycle
            .With(March(3, 9))
            .Review(ReviewDecision.Adapt, new Review(), Clinician, March(3, 20), plan: other, agreed: AgreementMode.InSession)
            .OrThrow();
        Assert.Equal(new LocalDate(2026, 3, 8), reviewed.Plan.EffectiveFrom);
        Assert.Equal(waiting.Plan.EffectiveFrom, HomeworkCycle.Replay(waiting.Events, waiting.Catalog).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void The_times_of_a_quota_that_were_done_at_once_are_not_cut_off()
    {
        var cycle = Agreed(HomeworkSchedule.TimesPerWeek(3, Monday, ZonePolicy.Fixed("Europe/London")) with { End = Monday.PlusDays(13) })
            .With(March(2, 9))
            .With(March(2, 12))
            .With(March(2, 18));
        var refused = Assert.IsType<Refused>(cycle.Revise(cycle.Assignment with { Schedule = Week() }, Client, March(2, 20), from: Monday.PlusDays(1)));
        Assert.Equal(Monday.PlusDays(5), refused.FirstDate);
        var after = cycle
            .Revise(cycle.Assignment with { Schedule = Week() with { Start = Monday.PlusDays(5), End = Monday.PlusDays(8) } }, Client, March(2, 20))
            .OrThrow()
            .Match(March(30, 0), Place);
        Assert.Equal((3, 0), (after.Counts.Done, after.Counts.Extra));
    }

    [Fact]
    public void A_window_of_the_new_plan_takes_no_attempt_from_the_old_one()
    {
        // An hour around seven; Monday's is done on Tuesday morning, late, and the new plan's Wednesday can be done from Monday on.
        var narrow = HomeworkSchedule.EveryNDays(2, [Seven], Monday, ZonePolicy.Fixed("Europe/London")) with
        {
            Window = CompletionWindow.OfMinutes(60, 60),
            End = Monday.PlusDays(20),
        };
        var cycle = Agreed(narrow).With(March(3, 8));
        Assert.Equal(OccurrenceStatus.DoneLate, cycle.Match(March(3, 9), Place).Occurrences[0].Status);
        var wide = narrow with { Window = CompletionWindow.OfMinutes(2 * 24 * 60, 60) };
        var revised = cycle.Revise(cycle.Assignment with { Schedule = wide }, Client, March(3, 9), from: Monday.PlusDays(2)).OrThrow();
        Assert.Equal(OccurrenceStatus.DoneLate, revised.Match(March(3, 10), Place).Occurrences[0].Status);

        // What is written down after the yes can be for the new plan, though it is done before its first date.
        var ahead = revised.With(March(3, 18)).With(March(3, 19)).Match(March(3, 20), Place);
        Assert.Equal(Monday.PlusDays(2), ahead.Occurrences.Last(static matched => matched.Answer is not null).Occurrence.Local.Date);
    }

    [Fact]
    public void Whatever_the_plans_no_plan_that_is_accepted_leaves_a_done_occurrence_without_an_entry()
    {
        var (accepted, refused) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var zone = random.Next(2) == 0 ? ZonePolicy.Floating : ZonePolicy.Fixed("Pacific/Auckland");
            var place = AdherenceContext.In(Zone(seed));
            var cycle = HomeworkCycle
                .Propose(Plan(Any(random, zone)), Clinician, Start, HomeworkCatalog.BuiltIn)
                .OrThrow()
                .Agree(Client, Start, zone: Zone(seed))
                .OrThrow();
            var now = March(2, 9);
            for (var step = 0; step < 14; step++)
            {
                now += Duration.FromHours(random.Next(1, 30));
                if (random.Next(4) > 0)
                {
                    cycle = cycle.With(
                        now - Duration.FromHours(random.Next(20)),
                        (AttemptOutcome)random.Next(3),
                        attempt => attempt with { TimeZone = Zone(seed).Id, Id = AttemptId.New(now) },
                        recorded: now);
                    continue;
                }

                var before = Answered(cycle, place);
                LocalDate? from = random.Next(3) == 0 ? null : now.InZone(Zone(seed)).Date.PlusDays(random.Next(-1, 12));
                switch (cycle.Revise(cycle.Assignment with { Schedule = Any(random, zone) }, Client, now, from: from, zone: Zone(seed)))
                {
                    case Accepted moved:
                        var after = Answered(moved.Cycle, place);
                        Assert.True(before.IsSubsetOf(after), $"seed {seed}, step {step}: {string.Join(' ', before.Except(after))}");
                        accepted++;
                        cycle = moved.Cycle;
                        break;
                    case Refused refusal:
                        Assert.NotNull(refusal.FirstDate);
                        Assert.IsType<Accepted>(
                            cycle.Revise(cycle.Assignment with { Title = "other" }, Client, now, from: refusal.FirstDate, zone: Zone(seed)));
                        var still = cycle.Revise(
                            cycle.Assignment with
                            {
                                Title = "other",
                            },
                            Client,
                            now,
                            from: refusal.FirstDate!.Value.PlusDays(-1),
                            zone: Zone(seed));
                        Assert.True(
                            still is Refused || ((Accepted)still).Cycle.Plan.EffectiveFrom == refusal.FirstDate,
                            $"seed {seed}, step {step}: {refusal.FirstDate} was named and is not the first");
                        refused++;
                        break;
                }
            }
        }

        Assert.True(accepted > 1000 && refused > 80, $"{accepted} were accepted, {refused} refused");
    }

    private static Instant March(int day, int hour) => Instant.FromUtc(2026, 3, day, hour, 0);

    private static DateTimeZone Zone(int seed) =>
        DateTimeZoneProviders.Tzdb[
            (seed % 4) switch
            {
                0 => "America/New_York",
                1 => "Pacific/Kiritimati",
                2 => "Asia/Kolkata",
                _ => "Europe/London",
            }
        ];

    private static HashSet<OccurrenceId> Answered(HomeworkCycle cycle, AdherenceContext place) =>
        [
            .. cycle
                .Match(March(31, 0) + Duration.FromDays(30), place)
                .Occurrences.Where(static matched => matched.Answer is not null)
                .Select(static matched => matched.Occurrence.Id),
        ];

    private static HomeworkSchedule Any(Random random, ZonePolicy zone)
    {
        var start = Monday.PlusDays(random.Next(4));
        HomeworkSchedule schedule = random.Next(5) switch
        {
            0 => HomeworkSchedule.TimesPerWeek(random.Next(1, 6), start, zone),
            1 => HomeworkSchedule.Weekly([IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], Seven, start, zone),
            2 => HomeworkSchedule.EveryNDays(2, [new LocalTime(8, 0)], start, zone),
            3 => HomeworkSchedule.Of(new TimesPerPeriod { Times = 2, Every = 5, Unit = PeriodUnit.Days }, start, zone),
            _ => HomeworkSchedule.Daily(Seven, start, zone),
        };
        return (random.Next(3) switch
        {
            0 when schedule.Elements is not [TimesPerPeriod] => schedule with { Window = CompletionWindow.OfMinutes(random.Next(1, 6 * 24 * 60), random.Next(1, 24 * 60)) },
            _ => schedule,
        }) with { End = Monday.PlusDays(40) };
    }
}
