using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

/// <summary>Days counted as due before the client had said yes, while a new round waited for it, and after a day was done and the work was paused.</summary>
public sealed class DueMeansAgreed
{
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);

    [Fact]
    public void What_lies_before_the_yes_is_not_applicable_so_far_and_in_the_end()
    {
        var plan = Plan(Week() with { End = Monday.PlusDays(13) });
        var cycle = HomeworkCycle.Propose(plan, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, At(8, 9)).OrThrow();
        for (var day = 8; day <= 14; day++)
        {
            cycle = cycle.With(At(day, 19));
        }

        var after = At(20, 0);
        Assert.Equal("7 of 7", cycle.Adherence(AdherenceDefinition.FinalStrict, after, InLondon).Said());
        Assert.Equal("7 of 7", cycle.Adherence(AdherenceDefinition.SoFarStrict, after, InLondon).Said());
        Assert.Equal(7, cycle.Match(after, InLondon).Counts.NotApplicable);
        Assert.Equal(
            "7 of 7",
            cycle.Adherence(AdherenceDefinition.FinalStrict with { Id = "acme/original", Basis = PlanBasis.AsOriginallyAgreed }, after, InLondon).Said());
    }

    [Fact]
    public void A_window_that_closed_before_the_yes_was_never_due_and_one_that_is_open_is()
    {
        var plan = Plan(Week() with { Window = CompletionWindow.OfMinutes(60, 60) });
        var proposed = HomeworkCycle.Propose(plan, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(6, proposed.Agree(Client, At(1, 20)).OrThrow().Match(AfterTheWeek, InLondon).Counts.NoEntry);
        Assert.Equal(7, proposed.Agree(Client, At(1, 19, 59)).OrThrow().Match(AfterTheWeek, InLondon).Counts.NoEntry);
    }

    [Fact]
    public void Nothing_is_due_while_a_new_round_waits_for_the_yes()
    {
        var cycle = Agreed(Week() with { End = Monday.PlusDays(17) }).With(At(2, 19));
        var waiting = cycle.Review(ReviewDecision.Repeat, new Review(), Clinician, At(8, 10)).OrThrow();
        Assert.Equal(CycleState.Proposed, waiting.State);
        Assert.Equal("1 of 7", waiting.Adherence(AdherenceDefinition.FinalStrict, At(30, 0), InLondon).Said());
        Assert.Equal("1 of 7", waiting.Adherence(AdherenceDefinition.SoFarStrict, At(30, 0), InLondon).Said());
        Assert.Null(waiting.OccurrencesIn(London).Next(At(8, 10)));
        Assert.DoesNotContain(Agenda.For([waiting], Monday.PlusDays(9), At(10, 12), InLondon).Items, static item =>
            item.Section is AgendaSection.Open or AgendaSection.Due);

        // With the yes on the 12th day the rest is due again, and the days of waiting never were.
        var again = waiting.Agree(Client, At(12, 9)).OrThrow();
        var counts = again.Match(At(30, 0), InLondon).Counts;
        Assert.Equal((4, 13, 1), (counts.NotApplicable, counts.NoEntry, counts.Done));
    }

    [Fact]
    public void After_a_submit_statuses_stay_and_the_agenda_asks_for_nothing()
    {
        var cycle = Agreed().With(At(1, 19)).Submit(Client, At(3, 9)).OrThrow();
        Assert.Equal("1 of 7", cycle.Adherence(AdherenceDefinition.FinalStrict, AfterTheWeek, InLondon).Said());
        Assert.Empty(Agenda.For([cycle], Monday.PlusDays(2), At(3, 12), InLondon).Items);
    }

    [Fact]
    public void A_finished_day_stays_finished_through_pause_stop_and_review()
    {
        var done = Agreed().With(At(3, 9));
        var paused = done.Pause(Client, At(3, 20)).OrThrow();
        Assert.Equal(OccurrenceStatus.Done, StatusOn(paused, 2));
        Assert.Equal(0, paused.Match(AfterTheWeek, InLondon).Counts.Extra);
        var resumed = paused.Resume(Client, At(6, 9)).OrThrow();
        Assert.Equal(
            (OccurrenceStatus.Done, OccurrenceStatus.SetAside, OccurrenceStatus.SetAside, OccurrenceStatus.NoEntry),
            (StatusOn(resumed, 2), StatusOn(resumed, 3), StatusOn(resumed, 4), StatusOn(resumed, 5)));
        Assert.Equal(OccurrenceStatus.Done, StatusOn(done.Stop(Client, At(3, 20)).OrThrow(), 2));
        Assert.Equal(OccurrenceStatus.Done, StatusOn(done.Review(ReviewDecision.Repeat, new Review(), Clinician, At(3, 20)).OrThrow(), 2));
        Assert.Equal(OccurrenceStatus.SetAside, StatusOn(Agreed().Pause(Client, At(3, 20)).OrThrow(), 2));
    }

    [Fact]
    public void What_was_recorded_offline_before_the_pause_keeps_its_day_and_what_came_after_does_not()
    {
        var paused = Agreed().Pause(Client, At(3, 20)).OrThrow();
        Assert.Equal(OccurrenceStatus.Done, StatusOn(paused.With(At(3, 9)), 2));
        Assert.Equal(OccurrenceStatus.SetAside, StatusOn(paused.With(At(3, 9), recorded: At(3, 21)), 2));
    }

    [Fact]
    public void What_was_answered_ahead_by_name_stays_answered_after_a_stop()
    {
        var cycle = Agreed();
        var sixth = cycle.OccurrencesIn(London).On(Monday.PlusDays(5))[0].Id;
        var stopped = cycle.With(At(3, 9), change: attempt => attempt with { OccurrenceId = sixth }).Stop(Client, At(4, 12)).OrThrow();
        Assert.Equal(OccurrenceStatus.DoneEarly, StatusOn(stopped, 5));
        Assert.Equal(4, stopped.Match(AfterTheWeek, InLondon).Occurrences.Count);
    }

    [Fact]
    public void The_return_date_is_the_first_day_back_though_nobody_resumes()
    {
        var paused = Agreed().Pause(Client, At(2, 9), returnsOn: Monday.PlusDays(4)).OrThrow();
        Assert.Equal(CycleState.Paused, paused.State);
        Assert.Equal((OccurrenceStatus.SetAside, OccurrenceStatus.Open), (StatusOn(paused, 3, At(5, 12)), StatusOn(paused, 4, At(5, 12))));
        Assert.Equal(AgendaSection.Open, Assert.Single(Agenda.For([paused], Monday.PlusDays(4), At(5, 12), InLondon).Items).Section);
        Assert.Equal(Monday.PlusDays(4), paused.OccurrencesIn(London).Next(At(2, 12))?.Local.Date);

        // Taken up three days later, the days in between were days like any other.
        var late = paused.Resume(Client, At(7, 9)).OrThrow();
        Assert.Equal((OccurrenceStatus.NoEntry, OccurrenceStatus.NoEntry), (StatusOn(late, 4), StatusOn(late, 5)));
        Assert.Equal(OccurrenceStatus.Done, StatusOn(paused.With(At(5, 19)), 4));
    }

    [Fact]
    public void An_open_ended_quota_counts_in_the_end_what_has_closed()
    {
        var thrice = HomeworkSchedule.TimesPerWeek(3, Monday, ZonePolicy.Fixed("Europe/London"));
        var cycle = Agreed(thrice).With(At(2, 19));
        Assert.Equal("nothing due", cycle.Adherence(AdherenceDefinition.FinalStrict, At(7, 23), InLondon).Said());
        Assert.Equal("1 of 3", cycle.Adherence(AdherenceDefinition.FinalStrict, At(8, 0), InLondon).Said());
        Assert.Equal("1 of 3", cycle.Adherence(AdherenceDefinition.FinalStrict, At(10, 0), InLondon).Said());
        Assert.Contains(Agenda.For([cycle], Monday.PlusDays(3), At(4, 12), InLondon).Items, static item =>
            item is { Section: AgendaSection.Open, TimesLeft: 2 });
        Assert.DoesNotContain(Agenda.For([cycle], Monday.PlusDays(2), At(4, 12), InLondon).Items, static item => item.Section == AgendaSection.Open);
    }

    [Fact]
    public void A_question_about_a_thousand_years_stops_at_the_typed_limit()
    {
        var cycle = Agreed(Week() with { End = null });
        Assert.Throws<ScheduleLimitException>(() => cycle.Match(Instant.FromUtc(3026, 1, 1, 0, 0), InLondon));
        Assert.Throws<ScheduleLimitException>(() => cycle.OccurrencesIn(London).Between(new Interval(null, null)));
    }

    private static OccurrenceStatus? StatusOn(HomeworkCycle cycle, int day, Instant? asOf = null) =>
        cycle.Match(asOf ?? AfterTheWeek, InLondon).Occurrences.SingleOrDefault(matched => matched.Occurrence.Local.Date == Monday.PlusDays(day))?.Status;
}
