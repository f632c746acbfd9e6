using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Cycles;

/// <summary>Moments that cannot be: kept, marked, and not used to rewrite other days.</summary>
public sealed class WrongClockTests
{
    private static readonly Instant FarAhead = Instant.FromUtc(2199, 5, 1, 12, 0);
    private static readonly Instant LongAgo = Instant.FromUtc(1970, 1, 2, 12, 0);
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);

    [Fact]
    public void An_attempt_far_ahead_of_a_decision_holds_no_plan_off()
    {
        var ahead = Agreed(Week()).With(At(1, 20));
        var named = new OccurrenceId(ahead.Id, ahead.Plan.Id, 0, new LocalDate(2199, 5, 1).At(Seven));
        HomeworkCycle[] lives =
        [
            ahead.With(FarAhead),
            ahead.With(Instant.FromUtc(2027, 3, 2, 20, 0)),
            ahead.With(FarAhead, change: attempt => attempt with { OccurrenceId = named }),
            ahead.With(FarAhead, recorded: At(1, 21)),
            ahead.With(At(1, 20) + Duration.FromDays(40), recorded: At(1, 21)),
            ahead.With(FarAhead, change: static attempt => attempt with { TimeZone = "Asia/Tokyo" }),
        ];
        foreach (var cycle in lives)
        {
            var later = cycle.Assignment with { Title = "another", Schedule = Week() with { Window = CompletionWindow.OfMinutes(60, 60) } };
            Assert.Equal(Monday.PlusDays(1), cycle.Revise(later, Client, At(2, 9), from: Monday.PlusDays(1)).OrThrow().Plan.EffectiveFrom);
            Assert.Equal(Monday.PlusDays(1), cycle.Revise(later, Client, At(2, 9)).OrThrow().Plan.EffectiveFrom);
            Assert.Equal(Monday.PlusDays(1), Assert.IsType<Refused>(cycle.Revise(later, Client, At(2, 9), from: Monday)).FirstDate);
            Assert.Equal(
                Monday.PlusDays(1),
                HomeworkCycle.Replay(cycle.Revise(later, Client, At(2, 9)).OrThrow().Events, HomeworkCatalog.BuiltIn).OrThrow().Plan.EffectiveFrom);
        }
    }

    [Fact]
    public void An_attempt_that_was_written_down_before_its_date_holds_a_plan_off_no_longer_than_until_then()
    {
        var before = Agreed(Week()).With(At(1, 20));
        var change = before.Assignment with { Title = "another" };
        var told = before.With(At(6, 20), recorded: At(6, 21));
        Assert.Equal(Monday.PlusDays(6), told.Revise(change, Client, At(4, 9)).OrThrow().Plan.EffectiveFrom);

        // The date was of a wrong clock: what was written down on the third day was done by then.
        var written = before.With(At(6, 20), recorded: At(6, 21), change: static attempt => attempt with { RecordedAt = At(3, 20) });
        Assert.Equal(Monday.PlusDays(3), written.Revise(change, Client, At(4, 9)).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void What_a_decision_that_comes_home_late_has_not_seen_holds_it_off_as_before()
    {
        var cycle = Agreed(Week()).With(At(1, 20)).With(At(4, 20));
        Assert.Equal(Monday.PlusDays(4), cycle.Revise(cycle.Assignment with { Title = "another" }, Client, At(2, 9)).OrThrow().Plan.EffectiveFrom);
    }

    [Fact]
    public void A_plan_dated_before_the_proposal_takes_no_day_that_was_over_when_it_came()
    {
        var cycle = Agreed(Week()).With(At(1, 20)).AskForHelp(Client, At(4, 9)).OrThrow();
        var revised = cycle
            .Apply(
                new PlanRevised
                {
                    Id = EventId.New(At(4, 10)),
                    Assignment = cycle.Id,
                    By = Client,
                    At = LongAgo,
                    Plan = cycle.Assignment with { Schedule = Week() with { End = Monday.PlusDays(9) } },
                    Agreed = AgreementMode.ByClient,
                })
            .OrThrow();
        Assert.Equal(Monday.PlusDays(3), revised.Plan.EffectiveFrom);
        Assert.Equal(
            [OccurrenceStatus.Done, OccurrenceStatus.NoEntry, OccurrenceStatus.NoEntry],
            revised.Match(At(4, 12), InLondon).Occurrences.Take(3).Select(static matched => matched.Status));
    }

    [Fact]
    public void A_plan_is_in_force_by_the_moments_that_can_be_believed()
    {
        var stopped = Agreed(Week())
            .With(At(1, 20))
            .Apply(
                new Stopped
                {
                    Id = EventId.New(At(3, 9)),
                    Assignment = SampleId,
                    By = Client,
                    At = FarAhead,
                })
            .OrThrow();
        Assert.Equal(7, Due(stopped, EventArrivals.None));
        Assert.Equal(2, Due(stopped, Arriving(stopped, At(3, 9))));

        // A yes of 1970 arrived on Wednesday: the days before it were never due.
        var proposed = HomeworkCycle.Propose(SamplePlan, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow();
        var agreed = proposed
            .Apply(
                new PlanAgreed
                {
                    Id = EventId.New(At(3, 9)),
                    Assignment = SampleId,
                    By = Client,
                    At = LongAgo,
                    Revision = proposed.Plan.Id,
                    Agreed = AgreementMode.ByClient,
                })
            .OrThrow();
        Assert.Equal(5, Due(agreed, Arriving(agreed, At(3, 9))));
        Assert.Equal(7, Due(agreed, EventArrivals.None));

        // And one of 2199 is a yes from its arrival on.
        var ahead = proposed
            .Apply(
                new PlanAgreed
                {
                    Id = EventId.New(At(3, 9)),
                    Assignment = SampleId,
                    By = Client,
                    At = FarAhead,
                    Revision = proposed.Plan.Id,
                    Agreed = AgreementMode.ByClient,
                })
            .OrThrow();
        Assert.Equal(5, Due(ahead, Arriving(ahead, At(3, 9))));
    }

    [Fact]
    public void An_attempt_dated_after_its_arrival_answers_no_later_day()
    {
        var cycle = Agreed(SamplePlan).With(At(4, 20), recorded: At(4, 20));
        Assert.Equal([Monday.PlusDays(3)], Done(cycle, EventArrivals.None));
        Assert.Equal([Monday], Done(cycle, Arriving(cycle, At(1, 20))));
        Assert.Equal([Monday], PracticeSession.Of(cycle, AfterTheWeek, With(Arriving(cycle, At(1, 20)))).Select(static session => session.Start.Date));

        // What comes home late from a device that was offline is none of that.
        Assert.Equal([Monday.PlusDays(3)], Done(cycle, Arriving(cycle, At(6, 20))));

        static IEnumerable<LocalDate> Done(HomeworkCycle cycle, EventArrivals arrivals) =>
            cycle
                .Match(AfterTheWeek, With(arrivals))
                .Occurrences.Where(static matched => matched.Answer is not null)
                .Select(static matched => matched.Occurrence.Local.Date);
    }

    [Fact]
    public void A_recording_by_a_wrong_clock_takes_no_day_back_from_a_pause()
    {
        var paused = Agreed(SamplePlan).Pause(Client, At(2, 9)).OrThrow();
        var claimed = paused.With(At(3, 20), recorded: At(3, 20), change: static attempt => attempt with { RecordedAt = null });
        var early = claimed.Events.Select(static happened => happened is AttemptRecorded recorded ? recorded with { At = LongAgo } : happened).ToArray();
        var cycle = HomeworkCycle.Replay(early, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(OccurrenceStatus.SetAside, cycle.Match(AfterTheWeek, With(Arriving(cycle, At(3, 21)))).Occurrences[2].Status);
    }

    [Fact]
    public void Views_and_digests_bear_the_marks()
    {
        var cycle = Agreed(SamplePlan).With(At(1, 20)).With(LongAgo).With(At(5, 20), recorded: At(2, 20)).With(FarAhead)
            .Apply(new Paused { Id = EventId.New(At(3, 9)), Assignment = SampleId, By = Client, At = LongAgo }).OrThrow();
        string?[] marks = [null, CycleCodes.BeforeProposal, CycleCodes.PerformedAfterRecorded, null];
        Assert.Equal(marks, cycle.Attempts.Select(static attempt => attempt.ClockMark));
        Assert.Equal(marks, cycle.VisibleTo(Clinician).Attempts.Select(static attempt => attempt.ClockMark));
        var item = Assert.Single(SessionDigest.For([cycle], Clinician, At(6, 9), InLondon).Items);
        Assert.Equal(
            [CycleCodes.BeforeProposal, null, CycleCodes.PerformedAfterRecorded, CycleCodes.ClockAhead],
            SessionDigest
                .For(
                    [cycle],
                    Clinician,
                    At(6, 9),
                    InLondon,
                    new SessionRecord
                    {
                        Session = new("visit-1"),
                        Client = new("c-1"),
                        StartedAt = Start,
                        Seen = [new SeenCycle { Assignment = SampleId, Events = 1 }],
                    })
                .Items[0]
                .Attempts.Select(static attempt => attempt.ClockMark));
        Assert.Equal(new ClockWarning { Code = CycleCodes.BeforeProposal, Event = cycle.Events[^1].Id }, Assert.Single(item.ClockWarnings));
        Assert.Contains("a device's clock was off", SessionDigest.For([cycle], Clinician, At(6, 9), InLondon).ToText(London), StringComparison.Ordinal);
    }

    private static readonly AssignmentId SampleId = AssignmentId.New(Start);

    private static Assignment SamplePlan => AdherenceSamples.Plan(Week()) with { Id = SampleId };

    private static HomeworkCycle Agreed(HomeworkSchedule schedule) => AdherenceSamples.Agreed(AdherenceSamples.Plan(schedule) with { Id = SampleId });

    private static HomeworkCycle Agreed(Assignment plan) => AdherenceSamples.Agreed(plan);

    private static AdherenceContext With(EventArrivals arrivals) => new() { Schedule = ScheduleContext.In(London) with { Arrivals = arrivals } };

    // The last event arrived at a moment, and the others when they say.
    private static EventArrivals Arriving(HomeworkCycle cycle, Instant last) =>
        EventArrivals.From(cycle.Events.Select((happened, place) => KeyValuePair.Create(happened.Id, place == cycle.Version - 1 ? last : happened.At)));

    private static int Due(HomeworkCycle cycle, EventArrivals arrivals) =>
        cycle
            .Match(AfterTheWeek, With(arrivals))
            .Occurrences.Count(static matched => matched.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable));
}
