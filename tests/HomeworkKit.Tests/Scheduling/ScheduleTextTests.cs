using HomeworkKit.Scheduling;
using HomeworkKit.Words;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Scheduling;

public sealed class ScheduleTextTests
{
    private static readonly LocalDate Start = ScheduleSamples.Start;
    private static readonly LocalTime Seven = ScheduleSamples.Seven;

    public static TheoryData<string, HomeworkSchedule> Texts() =>
        new()
        {
            { "Mondays and Thursdays at 19:00, until the next session", HomeworkSchedule.Weekly([Thursday, Monday], Seven, Start).UntilNextSession() },
            { "Mondays, Wednesdays and Fridays at 07:30 and 19:00", HomeworkSchedule.Weekly([Monday, Wednesday, Friday], [Seven, new(7, 30)], Start) },
            { "Every day at 19:00", HomeworkSchedule.Weekly([.. Enum.GetValues<IsoDayOfWeek>().Skip(1)], Seven, Start) },
            { "Monday every other week at 19:00", HomeworkSchedule.Weekly([Monday], [Seven], Start, everyWeeks: 2) },
            { "Monday every 3 weeks at 19:00", HomeworkSchedule.Weekly([Monday], [Seven], Start, everyWeeks: 3) },
            { "Every day at 19:00, 10 times in all", HomeworkSchedule.Daily(Seven, Start).Times(10) },
            { "Every other day at 19:00, until 31 March 2026", HomeworkSchedule.EveryNDays(2, [Seven], Start).Until(new(2026, 3, 31)) },
            { "Every 3 days at 19:00:30", HomeworkSchedule.EveryNDays(3, [new(19, 0, 30)], Start) },
            { "On 7 March 2026 at 19:00", HomeworkSchedule.Once(new(2026, 3, 7), Seven) },
            { "On the 1st of each month at 19:00", HomeworkSchedule.Monthly(1, Seven, Start) },
            { "On the 22nd of each month at 19:00", HomeworkSchedule.Monthly(22, Seven, Start) },
            { "On the 13th of each month at 19:00", HomeworkSchedule.Monthly(13, Seven, Start) },
            { "On the 30th of each month, or its last day, at 19:00", HomeworkSchedule.Monthly(30, Seven, Start) },
            { "On the last day of each month at 19:00", HomeworkSchedule.Monthly(31, Seven, Start) },
            { "3 times a week, on any days that suit", HomeworkSchedule.TimesPerWeek(3, Start) },
            {
                "Once every 2 weeks, on any day that suits",
                HomeworkSchedule.Of(
                    new TimesPerPeriod
                    {
                        Times = 1,
                        Every = 2,
                        Unit = PeriodUnit.Weeks,
                    },
                    Start)
            },
            { "Twice a day, at any time", HomeworkSchedule.Of(new TimesPerPeriod { Times = 2, Unit = PeriodUnit.Days }, Start) },
            {
                "4 times every 10 days, on any days that suit",
                HomeworkSchedule.Of(
                    new TimesPerPeriod
                    {
                        Times = 4,
                        Every = 10,
                        Unit = PeriodUnit.Days,
                    },
                    Start)
            },
            {
                "6 times a day at random times between 09:00 and 21:00",
                HomeworkSchedule.Of(
                    new RandomPrompts
                    {
                        PerDay = 6,
                        From = new(9, 0),
                        To = new(21, 0),
                        Seed = 1,
                    },
                    Start)
            },
            { "Whenever you need it", HomeworkSchedule.AsNeeded(null, Start) },
            { "Whenever you need it: when worry starts", HomeworkSchedule.AsNeeded("when worry starts", Start) },
            { "The day before the next session at 19:00", HomeworkSchedule.BeforeNextSession(1, Seven, Start) },
            { "At the next session", HomeworkSchedule.BeforeNextSession(0, null, Start) },
            { "On the day of the next session at 08:00", HomeworkSchedule.BeforeNextSession(0, new(8, 0), Start) },
            {
                "2 days after each session",
                HomeworkSchedule.Of(
                    new RelativeToSession
                    {
                        Side = SessionSide.After,
                        Scope = SessionScope.Each,
                        Days = 2,
                    },
                    Start)
            },
            { "Mondays at 19:00; whenever you need it", HomeworkSchedule.Of([new Weekly { Days = [Monday], Times = [Seven] }, new AsNeeded()], Start) },
            {
                "Every day at 19:00, not on 5 March 2026 and 6 March 2026",
                HomeworkSchedule.Daily(Seven, Start).Except(new LocalDate(2026, 3, 6), new LocalDate(2026, 3, 5))
            },
            { "Every day at 19:00, not on 4 days", HomeworkSchedule.Daily(Seven, Start).Except(Enumerable.Range(1, 4).Select(Start.PlusDays)) },
            {
                "Every day at 19:00, on hold from 1 August 2026 to 8 August 2026",
                HomeworkSchedule.Daily(Seven, Start) with
                {
                    Pauses = [DateRange.Between(new(2026, 8, 1), new(2026, 8, 8))],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_schedule_reads_as_it_is_said(string expected, HomeworkSchedule schedule) => Assert.Equal(expected, ScheduleText.Describe(schedule));

    [Fact]
    public void A_start_to_come_is_said_and_what_is_over_is_not()
    {
        var schedule = HomeworkSchedule.Daily(Seven, Start).Except(Start.PlusDays(1)) with
        {
            Pauses = [DateRange.Between(Start.PlusDays(2), Start.PlusDays(2))],
        };
        Assert.Equal(
            "Every day at 19:00, from 2 March 2026, not on 3 March 2026, on hold on 4 March 2026",
            ScheduleText.Describe(schedule, Start.PlusDays(-1)));
        Assert.Equal("Every day at 19:00", ScheduleText.Describe(schedule, Start.PlusDays(3)));
        Assert.Equal("On 7 March 2026 at 19:00", ScheduleText.Describe(HomeworkSchedule.Once(new(2026, 3, 7), Seven), Start));
    }

    [Fact]
    public void A_hosts_own_words_are_used() => Assert.Equal(
        "Every day at 19:00, up to and with 2 March 2026",
        HomeworkSchedule.Daily(Seven, Start).Until(Start).Describe(words: HomeworkWords.English.With(("schedule/until", "up to and with {date}"))));
}
