using HomeworkKit.Scheduling;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Scheduling;

public sealed class HomeworkScheduleTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly LocalTime Seven = ScheduleSamples.Seven;

    public static TheoryData<string, string, HomeworkSchedule> Wrong()
    {
        var good = HomeworkSchedule.Daily(Seven, Start);
        var fine = Seven.PlusNanoseconds(1);
        HomeworkSchedule With(ScheduleElement element) => good with { Elements = [element] };
        HomeworkSchedule Reminding(ReminderPlan plan, CompletionWindow? window = null) => good with { Reminders = plan, Window = window };
        var random = new RandomPrompts { PerDay = 6, From = new(9, 0), To = new(21, 0), Seed = 1 };
        return new()
        {
            { "schedule/no-elements", "elements", good with { Elements = [] } },
            { "schedule/too-many", "elements", good with { Elements = [.. Enumerable.Repeat(good.Elements[0], 33)] } },
            { "schedule/no-times", "elements[0].times", With(new Once { Date = Start }) },
            { "schedule/no-times", "elements[0].times", With(new EveryNDays { Days = 1 }) },
            { "schedule/no-times", "elements[0].times", With(new Monthly { Day = 1 }) },
            { "schedule/no-times", "elements[0].times", With(new Weekly { Days = [Monday] }) },
            {
                "schedule/too-many",
                "elements[0].times",
                With(new EveryNDays { Days = 1, Times = [.. Enumerable.Range(0, 49).Select(static m => LocalTime.FromMinutesSinceMidnight(m))] })
            },
            { "schedule/time-too-fine", "elements[0].times", With(new EveryNDays { Days = 1, Times = [fine] }) },
            { "schedule/no-days", "elements[0].days", With(new Weekly { Times = [Seven] }) },
            { "schedule/day-out-of-range", "elements[0].days", With(new Weekly { Days = [None], Times = [Seven] }) },
            { "schedule/day-out-of-range", "elements[0].weekStart", With(new Weekly { Days = [Monday], Times = [Seven], WeekStart = None }) },
            { "schedule/interval-out-of-range", "elements[0].everyWeeks", With(new Weekly { Days = [Monday], Times = [Seven], EveryWeeks = 0 }) },
            { "schedule/interval-out-of-range", "elements[0].everyWeeks", With(new Weekly { Days = [Monday], Times = [Seven], EveryWeeks = 53 }) },
            { "schedule/interval-out-of-range", "elements[0].days", With(new EveryNDays { Days = 0, Times = [Seven] }) },
            { "schedule/interval-out-of-range", "elements[0].days", With(new EveryNDays { Days = -1, Times = [Seven] }) },
            { "schedule/interval-out-of-range", "elements[0].days", With(new EveryNDays { Days = 367, Times = [Seven] }) },
            { "schedule/day-out-of-range", "elements[0].day", With(new Monthly { Day = 0, Times = [Seven] }) },
            { "schedule/day-out-of-range", "elements[0].day", With(new Monthly { Day = 32, Times = [Seven] }) },
            { "schedule/date-out-of-range", "elements[0].date", With(new Once { Date = new LocalDate(9999, 1, 1), Times = [Seven] }) },
            { "schedule/count-out-of-range", "elements[0].times", With(new TimesPerPeriod { Times = 0, Unit = PeriodUnit.Weeks }) },
            { "schedule/count-out-of-range", "elements[0].times", With(new TimesPerPeriod { Times = 101, Unit = PeriodUnit.Weeks }) },
            { "schedule/interval-out-of-range", "elements[0].every", With(new TimesPerPeriod { Times = 1, Every = 0, Unit = PeriodUnit.Weeks }) },
            { "schedule/interval-out-of-range", "elements[0].every", With(new TimesPerPeriod { Times = 1, Every = 53, Unit = PeriodUnit.Weeks }) },
            { "schedule/count-out-of-range", "elements[0].perDay", With(random with { PerDay = 0 }) },
            { "schedule/count-out-of-range", "elements[0].perDay", With(random with { PerDay = 49 }) },
            { "schedule/empty-range", "elements[0].to", With(random with { To = new(9, 0) }) },
            { "schedule/time-too-fine", "elements[0].from", With(random with { From = new(9, 0, 1) }) },
            { "schedule/interval-out-of-range", "elements[0].minimumGap", With(random with { MinimumGap = -Duration.Epsilon }) },
            { "schedule/time-too-fine", "elements[0].minimumGap", With(random with { MinimumGap = Duration.FromSeconds(90) }) },
            { "schedule/prompts-do-not-fit", "elements[0].perDay", With(random with { MinimumGap = Duration.FromMinutes(144) }) },
            {
                "schedule/interval-out-of-range",
                "elements[0].days",
                With(
                    new RelativeToSession
                    {
                        Side = SessionSide.Before,
                        Scope = SessionScope.Each,
                        Days = -1,
                    })
            },
            {
                "schedule/interval-out-of-range",
                "elements[0].days",
                With(
                    new RelativeToSession
                    {
                        Side = SessionSide.Before,
                        Scope = SessionScope.Each,
                        Days = 61,
                    })
            },
            {
                "schedule/time-too-fine",
                "elements[0].time",
                With(
                    new RelativeToSession
                    {
                        Side = SessionSide.Before,
                        Scope = SessionScope.Each,
                        Days = 1,
                        Time = fine,
                    })
            },
            { "schedule/date-out-of-range", "start", good with { Start = new LocalDate(9901, 1, 1) } },
            { "schedule/date-out-of-range", "end", good with { End = new LocalDate(9901, 1, 1) } },
            { "schedule/empty-range", "end", good with { End = Start.PlusDays(-1) } },
            { "schedule/count-out-of-range", "count", good with { Count = 0 } },
            { "schedule/count-out-of-range", "count", good with { Count = -3 } },
            { "schedule/count-out-of-range", "count", good with { Count = 10_001 } },
            { "schedule/too-many", "excludedDates", good with { ExcludedDates = [.. Enumerable.Range(0, 5001).Select(Start.PlusDays)] } },
            { "schedule/too-many", "pauses", good with { Pauses = [.. Enumerable.Range(0, 501).Select(_ => DateRange.Between(Start, Start))] } },
            { "schedule/empty-range", "pauses[0].to", good with { Pauses = [new DateRange { From = Start, To = Start.PlusDays(-1) }] } },
            {
                "schedule/window-out-of-range",
                "window",
                good with
                {
                    Window = new CompletionWindow { OpensBefore = Duration.Zero, ClosesAfter = Duration.Zero },
                }
            },
            {
                "schedule/window-out-of-range",
                "window",
                good with
                {
                    Window = new CompletionWindow { OpensBefore = -Duration.Epsilon, ClosesAfter = Duration.FromDays(1) },
                }
            },
            {
                "schedule/window-out-of-range",
                "window",
                good with
                {
                    Window = new CompletionWindow { OpensBefore = Duration.Zero, ClosesAfter = Duration.FromDays(367) },
                }
            },
            { "schedule/unknown-zone", "zone", good with { Zone = ZonePolicy.Parse("Mars/Olympus") } },
            {
                "schedule/reminder-outside-window",
                "reminders.offsets[1]",
                Reminding(new ReminderPlan { Offsets = [Duration.Zero, Duration.FromMinutes(30)] }, CompletionWindow.OfMinutes(60, 30))
            },
            { "schedule/reminder-outside-window", "reminders.offsets[0]", Reminding(new ReminderPlan { Offsets = [Duration.FromHours(27)] }) },
            {
                "schedule/reminder-outside-window",
                "reminders.repeats",
                Reminding(new ReminderPlan { RepeatEvery = Duration.FromMinutes(10), Repeats = 3 }, CompletionWindow.OfMinutes(60, 30))
            },
            { "schedule/repeat-out-of-range", "reminders.repeatEvery", Reminding(new ReminderPlan { Repeats = 3 }) },
            { "schedule/repeat-out-of-range", "reminders.repeatEvery", Reminding(new ReminderPlan { Repeats = 3, RepeatEvery = Duration.FromSeconds(59) }) },
            { "schedule/repeat-out-of-range", "reminders.repeats", Reminding(new ReminderPlan { Repeats = -1, RepeatEvery = Duration.FromHours(1) }) },
            { "schedule/time-too-fine", "reminders.offsets[0]", Reminding(new ReminderPlan { Offsets = [Duration.FromMilliseconds(1)] }) },
            {
                "schedule/quiet-hours-empty",
                "reminders.quietHours",
                Reminding(
                    new ReminderPlan
                    {
                        QuietHours = new QuietHours { From = Seven, To = Seven },
                    })
            },
            {
                "schedule/budget-out-of-range",
                "reminders.budget.reminders",
                Reminding(
                    new ReminderPlan
                    {
                        Budget = new ReminderBudget { Reminders = 0, Horizon = Duration.FromDays(7) },
                    })
            },
            {
                "schedule/budget-out-of-range",
                "reminders.budget.horizon",
                Reminding(
                    new ReminderPlan
                    {
                        Budget = new ReminderBudget { Reminders = 1, Horizon = Duration.Zero },
                    })
            },
        };
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_is_a_coded_problem_at_its_place_and_refused_when_built(string code, string path, HomeworkSchedule schedule)
    {
        Assert.Contains(new ScheduleProblem(code, path), schedule.FindProblems());
        var exception = Assert.Throws<ScheduleException>(() => schedule.OrThrow());
        Assert.Equal(schedule.FindProblems()[0], new ScheduleProblem(exception.Code, exception.Path));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_has_no_occurrences_and_says_why(string code, string path, HomeworkSchedule schedule)
    {
        var occurrences = schedule.In(ScheduleSamples.London);
        if (ScheduleValidator.JudgeKept(schedule, null).Count == 0)
        {
            // A reminder that no day has room for takes no occurrence.
            Assert.StartsWith("reminders", path, StringComparison.Ordinal);
            Assert.Empty(occurrences.Problems);
            return;
        }

        Assert.Contains(new ScheduleProblem(code, path), occurrences.Problems);
        Assert.Empty(occurrences.Between(ScheduleSamples.All));
        Assert.Empty(occurrences.OpenDuring(ScheduleSamples.All));
        Assert.Empty(occurrences.TimesBetween(new Interval(null, null)));
        Assert.Null(occurrences.Next(ScheduleSamples.At("1900-01-01T00:00:00Z")));
        Assert.Empty(occurrences.On(Start));
        Assert.Null(occurrences.Find(new OccurrenceId(ScheduleSamples.Assignment, ScheduleSamples.Revision, 0, Start + Seven)));
    }

    [Fact]
    public void In_a_row_of_schedules_the_one_that_cannot_be_used_has_no_occurrences_and_the_others_keep_theirs()
    {
        var good = HomeworkSchedule.Daily(Seven, Start);
        var timeline = new OccurrenceTimeline(
            ScheduleSamples.Assignment,
            [
                new ScheduleRevision(good, ScheduleSamples.Revision),
                new ScheduleRevision(good with { Elements = [] }, ScheduleSamples.LaterRevision, Start.PlusDays(3)),
            ],
            new ScheduleContext { ClientZone = ScheduleSamples.London });
        Assert.Equal(3, timeline.Between(ScheduleSamples.All).Count());
        Assert.Equal([new ScheduleProblem("schedule/no-elements", "elements")], timeline.Problems);
    }

    [Fact]
    public void Factories_refuse_what_cannot_be()
    {
        Assert.Equal("schedule/no-days", Assert.Throws<ScheduleException>(() => HomeworkSchedule.Weekly([], Seven, from: Start)).Code);
        Assert.Equal("schedule/no-times", Assert.Throws<ScheduleException>(() => HomeworkSchedule.EveryNDays(1, [], Start)).Code);
        Assert.Equal("schedule/interval-out-of-range", Assert.Throws<ScheduleException>(() => HomeworkSchedule.EveryNDays(0, [Seven], Start)).Code);
        Assert.Equal("schedule/empty-range", Assert.Throws<ScheduleException>(() => HomeworkSchedule.Daily(Seven, Start).Until(Start.PlusDays(-1))).Code);
        Assert.Equal("schedule/count-out-of-range", Assert.Throws<ScheduleException>(() => HomeworkSchedule.Daily(Seven, Start).Times(0)).Code);
        Assert.Equal("schedule/day-out-of-range", Assert.Throws<ScheduleException>(() => HomeworkSchedule.Monthly(32, Seven, Start)).Code);
        Assert.Equal("schedule/count-out-of-range", Assert.Throws<ScheduleException>(() => HomeworkSchedule.TimesPerWeek(0, Start)).Code);
        Assert.Equal("schedule/empty-range", Assert.Throws<ScheduleException>(() => DateRange.Between(Start, Start.PlusDays(-1))).Code);
        Assert.Equal("schedule/window-out-of-range", Assert.Throws<ScheduleException>(() => CompletionWindow.OfMinutes(0, 0)).Code);
    }

    [Fact]
    public void Code_reads_as_the_plan_is_said()
    {
        var schedule = HomeworkSchedule.Weekly(
            [Monday, Thursday],
            new LocalTime(19, 0),
            from: new LocalDate(2026, 3, 2),
            zone: ZonePolicy.Fixed("Europe/London"));
        Assert.Empty(schedule.FindProblems());
        Assert.Equal(
            ["2026-03-02T19:00", "2026-03-05T19:00"],
            schedule.In(ScheduleSamples.Zone("Asia/Tokyo")).Between(ScheduleSamples.Days(Start, 7)).Locals());
    }

    [Fact]
    public void A_schedule_that_gives_nothing_is_legal()
    {
        var never = HomeworkSchedule.Once(Start.PlusDays(30), Seven) with { Start = Start, End = Start.PlusDays(7) };
        Assert.Empty(never.FindProblems());
        Assert.Empty(never.In(ScheduleSamples.London).Between(ScheduleSamples.All));
        Assert.Null(never.In(ScheduleSamples.London).Next(Instant.FromUnixTimeSeconds(0)));
        Assert.Empty(HomeworkSchedule.AsNeeded("when the urge comes", Start).In(ScheduleSamples.London).Between(ScheduleSamples.Days(Start, 365)));
    }

    [Fact]
    public void Equality_is_by_value_and_minds_the_lists()
    {
        var one = HomeworkSchedule.Weekly([Monday], Seven, Start).Except(Start.PlusDays(7));
        Assert.Equal(one, HomeworkSchedule.Weekly([Monday], Seven, Start).Except(Start.PlusDays(7)));
        Assert.NotEqual(one, one.Except(Start.PlusDays(14)));
    }

    [Fact]
    public void Reminders_change_no_occurrence()
    {
        var one = HomeworkSchedule.Weekly([Monday], Seven, Start);
        Assert.True(one.HasSameOccurrencesAs(one with { Reminders = ReminderPlan.AtDueTime() }));
        Assert.False(one.HasSameOccurrencesAs(one with { Count = 3 }));
    }

    [Fact]
    public void Nothing_that_was_entered_shows_in_a_text_for_logs() =>
        Assert.DoesNotContain("urge", HomeworkSchedule.AsNeeded("when the urge comes", Start).ToString(), StringComparison.Ordinal);
}
