using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Adherence;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Agendas;

public sealed class AgendaTests
{
    private static readonly HomeworkSchedule Narrow = Week() with { Window = CompletionWindow.OfMinutes(60, 60) };

    [Fact]
    public void A_day_shows_what_is_open_what_comes_and_what_was_done()
    {
        var done = Agreed(Narrow).With(At(1, 19));
        Assert.Equal([AgendaSection.Due], Places(Agreed(Narrow), At(1, 12)));
        Assert.Equal([AgendaSection.Open], Places(Agreed(Narrow), At(1, 18, 30)));
        Assert.Equal([AgendaSection.StillWelcome], Places(Agreed(Narrow), At(1, 20)));
        Assert.Equal([AgendaSection.Done, AgendaSection.Extra], Places(done.With(At(1, 19, 30)), At(1, 20)));
        Assert.Equal(done.Attempts[0].Id, Assert.Single(Agenda.For([done], Monday, At(1, 20), AdherenceContext.In(London)).Done).Attempt);
    }

    [Fact]
    public void Priority_comes_before_time()
    {
        var first = Agreed(Plan(Week()) with { Priority = Priority.First });
        var morning = Agreed(HomeworkSchedule.Daily(new(8, 0), Monday, ZonePolicy.Fixed("Europe/London")));
        Assert.Equal(
            [first.Id, morning.Id],
            Agenda.For([morning, first], Monday, At(1, 7), AdherenceContext.In(London)).Open.Select(static item => item.Assignment));
    }

    [Fact]
    public void The_small_version_is_offered_only_where_one_was_agreed_and_something_is_left_to_do()
    {
        var plan = Plan(Week()) with { Agreement = new() { SmallestVersion = "three breaths", Cue = "after brushing my teeth" } };
        var item = Assert.Single(Agenda.For([Agreed(plan)], Monday, At(1, 12), AdherenceContext.In(London)).Items);
        Assert.Equal(("three breaths", "after brushing my teeth"), (item.SmallestVersion, item.Cue));
        var small = item.SmallVersion(AttemptId.New(At(1, 12)), At(1, 12))!;
        Assert.Equal((AttemptOutcome.Partly, item.Occurrence), (small.Outcome, small.OccurrenceId));
        var after = Agreed(plan).RecordAttempt(small, Client, At(1, 12)).OrThrow();
        Assert.Null(Assert.Single(Agenda.For([after], Monday, At(1, 13), AdherenceContext.In(London)).Items).SmallestVersion);
        var without = Assert.Single(Agenda.For([Agreed()], Monday, At(1, 12), AdherenceContext.In(London)).Items);
        Assert.Null(without.SmallestVersion);
        Assert.Null(without.SmallVersion(AttemptId.New(At(1, 12)), At(1, 12)));
    }

    [Fact]
    public void Not_today_is_an_answer_with_a_reason()
    {
        var cycle = Agreed();
        var item = Assert.Single(Agenda.For([cycle], Monday, At(1, 12), AdherenceContext.In(London)).Items);
        cycle = cycle
            .RecordAttempt(item.NotToday(AttemptId.New(At(1, 12)), At(1, 12), new BarrierReport { Barrier = BarrierReason.TooTired }), Client, At(1, 12))
            .OrThrow();
        Assert.Equal([AgendaSection.NotToday], Places(cycle, At(1, 13)));
        Assert.Equal(OccurrenceStatus.NotDone, cycle.Match(At(1, 13), AdherenceContext.Utc).Occurrences[0].Status);
    }

    [Theory]
    [InlineData("America/New_York", 23)]
    [InlineData("Etc/GMT+12", 33)]
    public void A_day_that_a_journey_makes_longer_is_not_over_before_it_is_where_the_client_is(string there, int hours)
    {
        // They leave on Monday at noon; where they arrive, it is Monday for hours after midnight in London.
        var context = AdherenceContext.In(London, new TimeZonePeriod(At(1, 12), DateTimeZoneProviders.Tzdb[there]));
        var late = At(1, 0) + Duration.FromHours(hours + 2);
        Assert.Equal(Monday, late.InZone(context.Schedule.ZoneAt(late)).Date);
        foreach (
            var schedule in new[]
            {
                HomeworkSchedule.TimesPerWeek(3, Monday, ZonePolicy.Fixed("Europe/London")),
                Week() with
                {
                    Zone = ZonePolicy.Fixed("Europe/London"),
                    Window = CompletionWindow.OfMinutes(0, 3_000),
                },
            })
        {
            Assert.Contains(Agenda.For([Agreed(schedule)], Monday, late, context).Open, static item => item.Occurrence is not null);
        }
    }

    [Fact]
    public void Several_times_a_week_are_one_line_with_the_times_left()
    {
        var cycle = Agreed(HomeworkSchedule.TimesPerWeek(3, Monday, ZonePolicy.Fixed("Europe/London"))).With(At(1, 10));
        var item = Assert.Single(Agenda.For([cycle], Monday.PlusDays(2), At(3, 12), AdherenceContext.In(London)).Items);
        Assert.Equal((AgendaSection.Open, 2, null), (item.Section, item.TimesLeft, item.At));
        Assert.Equal([AgendaSection.Open, AgendaSection.Done], Places(cycle, At(1, 12)));
    }

    [Fact]
    public void What_is_done_when_needed_has_no_time() =>
        Assert.Equal([AgendaSection.WhenNeeded], Places(Agreed(HomeworkSchedule.AsNeeded("worry starts", Monday)), At(1, 12)));

    [Fact]
    public void What_is_set_aside_or_brought_to_a_close_asks_for_nothing()
    {
        Assert.Empty(Places(Agreed().Pause(Client, At(0, 12)).OrThrow(), At(1, 12)));
        Assert.Empty(Places(Agreed().Stop(Client, At(1, 8)).OrThrow(), At(1, 12)));
        Assert.Empty(Places(HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow(), At(1, 12)));
    }

    [Fact]
    public void The_load_of_the_week_is_told_over_all_homework_and_without_invitations()
    {
        var daily = Agreed(Plan(Week() with { End = null }) with { Dose = new() { Minutes = new(10, 20) } });
        var twice = Agreed(HomeworkSchedule.TimesPerWeek(2, Monday, ZonePolicy.Fixed("Europe/London")));
        var invited = Agreed(Plan(Week()) with { IsOptional = true });
        var week = Agenda.For([daily, twice, invited], Monday.PlusDays(3), At(4, 12), AdherenceContext.In(London)).Week;
        Assert.Equal((Monday, Monday.PlusDays(6), 9, 2), (week.From, week.To, week.Times, week.Assignments));
        Assert.Equal((70, 140, 2), (week.AtLeastMinutes, week.AtMostMinutes, week.WithoutMinutes));
    }

    [Fact]
    public void The_week_begins_on_the_day_that_is_asked_for()
    {
        var cycle = Agreed();
        WeekLoad Of(IsoDayOfWeek first) => Agenda.For([cycle], Monday.PlusDays(2), At(3, 12), AdherenceContext.In(London), firstDayOfWeek: first).Week;
        Assert.Equal((Monday.PlusDays(-1), Monday.PlusDays(5), 6), (Of(IsoDayOfWeek.Sunday).From, Of(IsoDayOfWeek.Sunday).To, Of(IsoDayOfWeek.Sunday).Times));
        Assert.Equal((Monday.PlusDays(-2), 5), (Of(IsoDayOfWeek.Saturday).From, Of(IsoDayOfWeek.Saturday).Times));
        Assert.Equal((Monday.PlusDays(2), 5), (Of(IsoDayOfWeek.Wednesday).From, Of(IsoDayOfWeek.Wednesday).Times));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(IsoDayOfWeek.None));
    }

    [Fact]
    public void An_agenda_survives_JSON_and_shows_nothing_in_logs()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var agenda = Agenda.For(
            [
                Agreed(
                        Plan(Week()) with
                        {
                            Title = "the-words",
                            Dose = new() { Minutes = 10 },
                        })
                    .With(At(1, 9)),
            ],
            Monday,
            At(1, 12),
            AdherenceContext.In(London));
        Assert.Equal(agenda, json.ReadValue<Agenda>(json.WriteValue(agenda)));
        Assert.DoesNotContain("the-words", agenda.ToString() + agenda.Items[0], StringComparison.Ordinal);
    }

    private static IEnumerable<AgendaSection> Places(HomeworkCycle cycle, Instant now) =>
        Agenda.For([cycle], Monday, now, AdherenceContext.In(London)).Items.Select(static item => item.Section);
}
