using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

public sealed class WeeklyReportTests
{
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);

    [Fact]
    public void A_week_is_told_in_counts()
    {
        var cycle = Agreed(Week())
            .With(At(1, 19))
            .With(At(2, 19), AttemptOutcome.Partly)
            .With(At(3, 19), AttemptOutcome.NotDone)
            .With(At(3, 20))
            .With(At(1, 20));
        var report = WeeklyReport.For([cycle], Monday, At(6, 12), InLondon);
        Assert.Equal(new WeeklyCounts { Due = 7, Done = 2, Partly = 1, NoEntry = 2, StillOpen = 2, Extra = 1 }, report.Total);
        Assert.Equal((Monday, Monday.PlusDays(6), cycle.Id, "mindfulness"), (report.From, report.To, report.Lines[0].Assignment, report.Lines[0].Kind));
    }

    [Fact]
    public void A_week_at_the_ends_of_time_is_told_and_is_empty()
    {
        foreach (
            var day in new[]
            {
                LocalDate.MinIsoValue,
                LocalDate.MinIsoValue.PlusDays(3),
                LocalDate.MaxIsoValue,
                LocalDate.MaxIsoValue.PlusDays(-6),
                new LocalDate(9999, 12, 30),
            })
        {
            Assert.Equal(new WeeklyCounts(), WeeklyReport.For([Agreed(Week())], day, At(6, 12), InLondon).Total);
        }
    }

    [Fact]
    public void What_was_done_in_its_own_week_is_not_carried_over_into_the_next() =>
        Assert.Equal(new WeeklyCounts(), WeeklyReport.For([Agreed(Week()).With(At(7, 19))], Monday.PlusDays(7), At(12, 0), InLondon).Total);

    [Fact]
    public void What_is_done_late_in_the_next_week_is_carried_over()
    {
        var cycle = Agreed(Week()).With(At(8, 9));
        Assert.Equal(new WeeklyCounts { Due = 7, Done = 1, NoEntry = 6 }, WeeklyReport.For([cycle], Monday, At(12, 0), InLondon).Total);
        Assert.Equal(new WeeklyCounts { CarriedOver = 1 }, WeeklyReport.For([cycle], Monday.PlusDays(7), At(12, 0), InLondon).Total);
        var open = Agreed(Week() with { Window = CompletionWindow.OfMinutes(60, 48 * 60) });
        Assert.Equal(2, WeeklyReport.For([open], Monday.PlusDays(7), At(8, 12), InLondon).Total.CarriedOver);
    }

    [Fact]
    public void Invitations_and_pauses_are_apart()
    {
        var invited = Agreed(Plan(Week()) with { IsOptional = true }).With(At(1, 19));
        Assert.Equal(new WeeklyCounts { Extra = 1 }, WeeklyReport.For([invited], Monday, At(12, 0), InLondon).Total);
        var paused = Agreed(Week()).Pause(Client, At(0, 10)).OrThrow();
        Assert.Equal(new WeeklyCounts { OnHold = 7 }, WeeklyReport.For([paused], Monday, At(12, 0), InLondon).Total);
    }

    [Fact]
    public void Any_day_can_be_the_first_of_the_week_and_nothing_is_told_of_weeks_without_anything()
    {
        Assert.Equal(6, WeeklyReport.For([Agreed(Week())], Monday, At(12, 0), InLondon, IsoDayOfWeek.Sunday).Total.Due);
        Assert.Empty(WeeklyReport.For([Agreed(Week())], Monday.PlusDays(70), At(12, 0), InLondon).Lines);
    }

    [Fact]
    public void A_week_is_a_calendar_week_whatever_day_of_it_is_asked_for()
    {
        var cycle = Agreed(Week()).With(At(1, 19));
        foreach (var first in Enum.GetValues<IsoDayOfWeek>().Where(static day => day != IsoDayOfWeek.None))
        {
            var whole = WeeklyReport.For([cycle], Monday, At(12, 0), InLondon, first);
            Assert.Equal((first, 7), (whole.From.DayOfWeek, Period.DaysBetween(whole.From, whole.To) + 1));
            Assert.True(whole.From <= Monday && Monday <= whole.To);
            for (var day = whole.From; day <= whole.To; day = day.PlusDays(1))
            {
                Assert.Equal(whole, WeeklyReport.For([cycle], day, At(12, 0), InLondon, first));
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => WeeklyReport.For([cycle], Monday, At(12, 0), InLondon, IsoDayOfWeek.None));
    }

    [Fact]
    public void The_first_and_the_last_week_of_the_calendar_are_told_without_an_exception()
    {
        foreach (var day in new[] { LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
        {
            var report = WeeklyReport.For([Agreed(Week())], day, At(12, 0), InLondon);
            Assert.True(report.From <= day && day <= report.To);
            Assert.Equal(0, report.Total.Due);
        }
    }

    [Fact]
    public void A_plan_that_cannot_be_used_is_named_and_counts_nothing()
    {
        var broken = HomeworkCycle
            .Replay(
                [
                    .. Agreed(Week())
                        .Events.Select(static happened =>
                            happened is HomeworkKit.Events.HomeworkProposed proposed
                                ? proposed with
                                {
                                    Plan = proposed.Plan with { Schedule = Week() with { Elements = [] } },
                                }
                                : happened),
                ],
                HomeworkCatalog.BuiltIn)
            .OrThrow();
        var report = WeeklyReport.For([broken, Agreed(Week())], Monday, At(12, 0), InLondon);
        Assert.Equal((broken.Id, ScheduleCodes.NoElements), (Assert.Single(report.Problems).Assignment, report.Problems[0].Code));
        Assert.Equal(7, report.Total.Due);
    }

    [Law(12)]
    public Property The_counts_add_up_to_what_matching_says_over_all_weeks() => Law.Holds(
        Gen.Choose(0, 27 * 24).ListOf(15).Zip(Gen.Choose(0, 2).ListOf(15)).Zip(Gen.Choose(0, 30 * 24)),
        static made =>
        {
            var ((hours, outcomes), moment) = made;
            var cycle = hours
                .Zip(outcomes)
                .Aggregate(Agreed(Week() with { End = Monday.PlusDays(27) }), static (cycle, done) =>
                    cycle.With(At(1, 0) + Duration.FromHours(done.First), (AttemptOutcome)done.Second));
            var asOf = At(1, 0) + Duration.FromHours(moment);
            var counts = cycle.Match(asOf, InLondon).Counts;
            var weeks = Enumerable.Range(0, 4).Select(week => WeeklyReport.For([cycle], Monday.PlusDays(7 * week), asOf, InLondon).Total).ToArray();
            return weeks.Sum(static week => week.Due) == 28
                && weeks.Sum(static week => week.Done) == counts.Done + counts.DoneEarly + counts.DoneLate
                && weeks.Sum(static week => week.Partly) == counts.Partly
                && weeks.Sum(static week => week.NotDone) == counts.NotDone
                && weeks.Sum(static week => week.NoEntry) == counts.NoEntry
                && weeks.Sum(static week => week.StillOpen) == counts.Open + counts.Upcoming
                && weeks.All(static week => week.Due == week.Done + week.Partly + week.NotDone + week.NoEntry + week.StillOpen);
        });

    [Fact]
    public void A_report_survives_JSON()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var report = WeeklyReport.For([Agreed(Week()).With(At(1, 19))], Monday, At(3, 0), InLondon);
        Assert.Equal(report, json.ReadValue<WeeklyReport>(json.WriteValue(report)));
    }

    [Fact]
    public void An_attempt_is_judged_against_the_task_that_it_was_made_under()
    {
        var first = (CheckInTask)CheckInKind.Instance.GetExample().Task;
        var second = first with { Questions = [new CheckInQuestion { Key = "other", Text = "Something else?" }] };
        var cycle = Agreed(Plan(Week()) with { Task = first })
            .With(At(1, 19), change: static attempt => attempt with { Entry = CheckInKind.Instance.GetExample().Entry });
        var revised = cycle.Revise(cycle.Assignment with { Task = second }, Client, At(2, 9)).OrThrow();
        var attempt = revised.Attempts[0].Attempt;
        Assert.Equal(first, revised.PlanOf(attempt, InLondon).Plan.Task);
        Assert.True(revised.Validate(attempt, InLondon).CanBeSaved);
        Assert.False(HomeworkCatalog.BuiltIn.Validate(revised.Assignment.Task, attempt.Entry).CanBeSaved);
        Assert.Equal(second, revised.PlanOf(attempt with { PerformedAt = At(4, 9) }, InLondon).Plan.Task);
        Assert.Equal(
            first,
            revised.PlanOf(attempt with { PerformedAt = At(4, 9), OccurrenceId = cycle.OccurrencesIn(InLondon.Schedule).On(Monday)[0].Id }, InLondon).Plan.Task
        );
    }
}
