using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

/// <summary>What comparable libraries get wrong, each as a test; and what a cycle adds to matching.</summary>
public sealed class CycleAdherenceTests
{
    [Fact]
    public void Nothing_scheduled_is_neither_0_nor_100_percent()
    {
        Assert.IsType<NothingDue>(Agreed(Plan(null)).With(At(1, 19)).Adherence(AdherenceDefinition.FinalLenient, AfterTheWeek, AdherenceContext.Utc));
        Assert.IsType<NothingDue>(Agreed().Adherence(AdherenceDefinition.SoFarStrict, At(1, 12), AdherenceContext.Utc));
    }

    [Fact]
    public void Something_due_and_nothing_recorded_is_said_so() =>
        Assert.Equal("0 of 7", Assert.IsType<NothingRecorded>(Agreed().Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc)).Said());

    [Fact]
    public void An_open_window_is_not_a_gap()
    {
        var matches = Agreed().Match(At(1, 12), AdherenceContext.Utc);
        Assert.Equal(OccurrenceStatus.Open, matches.Occurrences[0].Status);
        Assert.All(matches.Occurrences.Skip(1), static matched => Assert.Equal(OccurrenceStatus.Upcoming, matched.Status));
        Assert.Equal((0, 1, 6), (matches.Counts.NoEntry, matches.Counts.Open, matches.Counts.Upcoming));
    }

    [Fact]
    public void Fifty_three_of_a_hundred_is_53_percent()
    {
        var cycle = Agreed(Week() with { End = null, Count = 100 });
        for (var day = 0; day < 53; day++)
        {
            cycle = cycle.With((Monday.PlusDays(day) + Seven).InZoneLeniently(London).ToInstant());
        }

        var result = Assert.IsType<Measured>(cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek + Duration.FromDays(200), AdherenceContext.Utc));
        Assert.Equal((53m, 100m, 0.53m), (result.Numerator, result.Denominator, result.Ratio));
    }

    [Fact]
    public void Late_is_not_on_time()
    {
        var cycle = Agreed();
        cycle = cycle.With(At(3, 1), change: attempt => attempt with { OccurrenceId = cycle.OccurrencesIn(DateTimeZone.Utc).On(Monday)[0].Id });
        Assert.Equal("0 of 7", cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc).Said());
        Assert.Equal("1 of 7", cycle.Adherence(AdherenceDefinition.FinalLenient, AfterTheWeek, AdherenceContext.Utc).Said());
    }

    [Fact]
    public void One_attempt_completes_one_occurrence_however_many_windows_hold_it()
    {
        var twice = HomeworkSchedule.EveryNDays(1, [new(9, 0), new(19, 0)], Monday, ZonePolicy.Fixed("Europe/London")) with { End = Monday };
        Assert.Equal("1 of 2", Agreed(twice).With(At(1, 12)).Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc).Said());
    }

    [Fact]
    public void A_move_to_another_zone_un_completes_nothing()
    {
        var cycle = Agreed(Week(ZonePolicy.Floating));
        cycle = cycle.With(At(1, 22)).With(At(2, 22)).With(At(4, 10)).With(At(5, 10)).With(At(6, 10)).With(At(7, 10));
        var before = AdherenceContext.In(London);
        var moved = AdherenceContext.In(London, new TimeZonePeriod(At(3, 3), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]));
        Assert.Equal("2 of 7", cycle.Adherence(AdherenceDefinition.FinalStrict, At(3, 3), before).Said());
        Assert.Equal("6 of 7", cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, moved).Said());
        Assert.Equal(7, cycle.Match(AfterTheWeek, moved).Occurrences.Count);
    }

    [Fact]
    public void A_journey_east_past_the_time_itself_loses_no_occurrence()
    {
        // In Tokyo it is past seven already, in London not yet: the evening is told in Tokyo, once.
        var moved = AdherenceContext.In(London, new TimeZonePeriod(At(3, 15), DateTimeZoneProviders.Tzdb["Asia/Tokyo"]));
        var matches = Agreed(Week(ZonePolicy.Floating)).Match(AfterTheWeek, moved);
        Assert.Equal(
            Enumerable.Range(0, 7).Select(static day => Monday.PlusDays(day)),
            matches.Occurrences.Select(static matched => matched.Occurrence.Local.Date));
    }

    [Fact]
    public void Paused_days_are_set_aside_and_practice_in_them_is_kept_apart()
    {
        var cycle = Agreed().With(At(1, 19)).Pause(Client, At(2, 8)).OrThrow().With(At(2, 19)).Resume(Client, At(4, 8)).OrThrow().With(At(4, 19));
        var result = cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc);
        Assert.Equal("2 of 5", result.Said());
        Assert.Equal((2, 1, 1), (result.Counts.SetAside, result.Counts.Extra, result.Counts.WhileSetAside));
    }

    [Fact]
    public void A_future_day_of_a_cycle_that_is_set_aside_stays_set_aside() =>
        Assert.Equal(
            "1 of 1",
            Agreed().With(At(1, 19)).Pause(Client, At(2, 8)).OrThrow().Adherence(AdherenceDefinition.FinalStrict, At(3, 8), AdherenceContext.Utc).Said());

    [Fact]
    public void Figures_while_the_day_is_running_leave_the_day_out_until_it_is_over()
    {
        var cycle = Agreed().With(At(1, 19)).With(At(2, 12));
        Assert.Equal("1 of 1", cycle.Adherence(AdherenceDefinition.SoFarLenient, At(2, 23, 59), AdherenceContext.Utc).Said());
        Assert.Equal("2 of 2", cycle.Adherence(AdherenceDefinition.SoFarLenient, At(3, 0), AdherenceContext.Utc).Said());
    }

    [Fact]
    public void What_was_taken_back_is_ignored_and_what_was_amended_counts_as_amended()
    {
        var cycle = Agreed().With(At(1, 19)).With(At(2, 19), AttemptOutcome.NotDone);
        var (first, second) = (cycle.Attempts[0], cycle.Attempts[1]);
        cycle = cycle
            .RetractAttempt(first.Id, Client, At(3, 9))
            .OrThrow()
            .AmendAttempt(second.Attempt with { Outcome = AttemptOutcome.Done }, Client, At(3, 9))
            .OrThrow();
        var result = cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc);
        Assert.Equal("1 of 7", result.Said());
        Assert.Equal((1, 1), (result.Counts.Recorded, result.Counts.NoEntry - 5));
    }

    [Fact]
    public void Work_as_needed_is_in_no_denominator()
    {
        var result = Agreed(HomeworkSchedule.AsNeeded("worry starts", Monday))
            .With(At(1, 19))
            .Adherence(AdherenceDefinition.FinalLenient, AfterTheWeek, AdherenceContext.Utc);
        Assert.IsType<NothingDue>(result);
        Assert.Equal(1, result.Counts.Extra);
    }

    [Fact]
    public void A_rehearsal_in_the_session_is_recorded_and_fills_nothing()
    {
        var result = Agreed()
            .With(At(1, 19), change: static attempt => attempt with { Setting = Setting.InSession })
            .Adherence(AdherenceDefinition.FinalLenient, AfterTheWeek, AdherenceContext.Utc);
        Assert.Equal("0 of 7", Assert.IsType<Measured>(result).Said());
        Assert.Equal(1, result.Counts.InSession);
    }

    [Fact]
    public void Invitations_are_in_no_denominator()
    {
        var result = Agreed(Plan(Week()) with { IsOptional = true })
            .With(At(1, 19))
            .Adherence(AdherenceDefinition.FinalLenient, AfterTheWeek, AdherenceContext.Utc);
        Assert.IsType<NothingDue>(result);
        Assert.Equal((7, 1), (result.Counts.Invitations, result.Counts.InvitationsTakenUp));
    }

    [Fact]
    public void A_plan_without_an_end_is_measured_by_what_has_closed_or_up_to_the_end_that_is_asked_for()
    {
        var cycle = Agreed(Week() with { End = null }).With(At(1, 19));
        Assert.Equal("1 of 2", cycle.Adherence(AdherenceDefinition.FinalStrict, At(3, 12), AdherenceContext.Utc).Said());
        Assert.Equal("1 of 5", cycle.Adherence(AdherenceDefinition.FinalStrict, At(3, 12), AdherenceContext.Utc with { Until = At(6, 0) }).Said());
    }

    [Fact]
    public void A_name_of_a_superseded_plan_still_counts()
    {
        var cycle = Agreed();
        var old = cycle.OccurrencesIn(DateTimeZone.Utc).On(Monday.PlusDays(2))[0].Id;
        cycle = cycle
            .Revise(cycle.Assignment with { Schedule = Week() with { Elements = [new EveryNDays { Days = 1, Times = [new(18, 0)] }] } }, Client, At(1, 9))
            .OrThrow();
        Assert.Equal(
            "1 of 7",
            cycle
                .With(At(3, 18), change: attempt => attempt with { OccurrenceId = old })
                .Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, AdherenceContext.Utc)
                .Said());
    }

    [Fact]
    public void Raters_agree_or_not_attempt_by_attempt()
    {
        AttemptId[] ids = [AttemptId.New(At(1, 0)), AttemptId.New(At(2, 0)), AttemptId.New(At(3, 0))];
        var agreement = ObserverAgreement.Between(
            [Rated(ids[0], 3), Rated(ids[1], 2), Rated(ids[2], 1)], [Rated(ids[0], 3), Rated(ids[1], 4)], static observation => observation.Quality);
        Assert.Equal((2, 1, 50m), (agreement.Compared, agreement.Agreed, agreement.Percent));
        Assert.Null(ObserverAgreement.Between([Rated(ids[0], 3)], [], static observation => observation.Quality).Percent);
        Assert.Equal(
            2,
            ObserverAgreement
                .Between([Rated(ids[0], 3), Rated(ids[1], 2)], [Rated(ids[0], 3), Rated(ids[1], 4)], static observation => observation.Quality, within: 2)
                .Agreed);

        static AdherenceObservation Rated(AttemptId attempt, int quality) =>
            new()
            {
                Attempt = attempt,
                Source = ObservationSource.Observer,
                Timing = ObservationTiming.Retrospective,
                Quality = Rating.Of(quality, RatingScale.ZeroToFour),
            };
    }
}
