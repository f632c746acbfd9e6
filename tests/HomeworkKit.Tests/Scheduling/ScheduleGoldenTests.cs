using System.Globalization;
using System.Text;
using HomeworkKit.Scheduling;
using HomeworkKit.Tests.Goldens;
using static NodaTime.IsoDayOfWeek;

namespace HomeworkKit.Tests.Scheduling;

/// <summary>Awkward dates and clocks as text blocks: why, the rule, what comes of it.</summary>
public sealed class ScheduleGoldenTests
{
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime HalfPastOne = new(1, 30);
    private static readonly LocalTime HalfPastTwo = new(2, 30);

    [Fact]
    public void Awkward_dates_and_clocks_come_out_as_agreed()
    {
        var text = new StringBuilder();
        void Block(string why, string zone, HomeworkSchedule schedule) => Write(text, why, zone, schedule);

        Block("The clocks leap at 01:00: a skipped time moves forward by the hour", "Europe/London", Daily(HalfPastOne, new(2026, 3, 28), 3));
        Block("The clocks go back at 02:00: the first of two passes counts", "Europe/London", Daily(HalfPastOne, new(2026, 10, 24), 3));
        Block(
            "Two times that meet in one moment stay two occurrences",
            "America/New_York",
            HomeworkSchedule.EveryNDays(1, [HalfPastTwo, new(3, 30)], new(2026, 3, 8)).Times(2));
        Block("Half an hour is skipped, so half an hour is the shift", "Australia/Lord_Howe", Daily(new(2, 15), new(2026, 10, 3), 3));
        Block("Half an hour comes twice", "Australia/Lord_Howe", Daily(new(1, 45), new(2026, 4, 4), 3));
        Block("Midnight does not exist on the day the clocks leap", "America/Santiago", Daily(LocalTime.Midnight, new(2026, 9, 5), 3));
        Block("Midnight does not exist: the whole day still opens when the day begins", "Africa/Cairo", Daily(new(0, 30), new(2026, 4, 23), 3));
        Block("A whole day does not exist: it moves to the next", "Pacific/Apia", Daily(Morning, new(2011, 12, 29), 3));
        Block("A zone changes its offset for good", "Asia/Pyongyang", Daily(new(23, 45), new(2018, 5, 4), 2));
        Block("The 31st is the last day of a shorter month", "Europe/London", HomeworkSchedule.Monthly(31, Morning, new(2026, 1, 15)).Times(6));
        Block("The 30th in February of a leap year", "Europe/London", HomeworkSchedule.Monthly(30, Morning, new(2024, 1, 31)).Times(3));
        Block("A month whose day lies before the start is left out", "Europe/London", HomeworkSchedule.Monthly(10, Morning, new(2026, 1, 15)).Times(2));
        Block("29 February counts as a day", "Europe/London", HomeworkSchedule.EveryNDays(2, [Morning], new(2024, 2, 27)).Times(3));
        Block("29 February as the only date", "Europe/London", HomeworkSchedule.Once(new(2024, 2, 29), Morning));
        Block(
            "Every other week counts from the week that holds the start",
            "Europe/London",
            HomeworkSchedule.Weekly([Sunday, Tuesday], [Morning], new(2026, 3, 5), everyWeeks: 2).Times(5));
        Block(
            "The same with weeks from Sunday",
            "Europe/London",
            HomeworkSchedule.Weekly([Sunday, Tuesday], [Morning], new(2026, 3, 5), everyWeeks: 2, weekStart: Sunday).Times(5));
        Block(
            "Excluded dates make no occurrence and do not use up the number",
            "Europe/London",
            Daily(Morning, new(2026, 3, 2), 3).Except(new LocalDate(2026, 3, 3)));
        Block(
            "Paused dates make occurrences that are set aside, and do use up the number",
            "Europe/London",
            Daily(Morning, new(2026, 3, 2), 3) with
            {
                Pauses = [DateRange.Between(new(2026, 3, 3), new(2026, 3, 3))],
            });
        Block(
            "Two rules that meet make one occurrence, that of the first",
            "Europe/London",
            HomeworkSchedule
                .Of([new Weekly { Days = [Monday], Times = [Morning] }, new EveryNDays { Days = 1, Times = [Morning, new(21, 0)] }], new(2026, 3, 2))
                .Times(4));
        Block(
            "Three times a week: any day of the week will do for each",
            "Europe/London",
            HomeworkSchedule.TimesPerWeek(3, new(2026, 3, 4)).Until(new(2026, 3, 14)));
        Block(
            "Twice a day",
            "Europe/London",
            HomeworkSchedule.Of(new TimesPerPeriod { Times = 2, Unit = PeriodUnit.Days }, new(2026, 3, 28)).Until(new(2026, 3, 29)));
        Block("Random prompts keep their distance", "Europe/London", Random(new(9, 0), new(21, 0), 6, 30, new(2026, 3, 2)).Until(new(2026, 3, 3)));
        Block("Random prompts on a night in which an hour is skipped", "Europe/London", Random(new(0, 0), new(3, 0), 4, 20, new(2026, 3, 29)).Times(4));
        Block(
            "Random prompts that no longer all fit on that night",
            "Europe/London",
            Random(new(0, 30), new(2, 30), 4, 35, new(2026, 3, 28)).Until(new(2026, 3, 30)));
        Block("A window of its own", "Europe/London", Daily(Morning, new(2026, 3, 28), 2) with { Window = CompletionWindow.OfMinutes(30, 120) });
        GoldenFile.Check("schedules.txt", text.ToString());
    }

    private static HomeworkSchedule Daily(LocalTime time, LocalDate from, int count) => HomeworkSchedule.Daily(time, from).Times(count);

    private static HomeworkSchedule Random(LocalTime from, LocalTime to, int perDay, int gap, LocalDate start) =>
        HomeworkSchedule.Of(new RandomPrompts { PerDay = perDay, From = from, To = to, MinimumGap = Duration.FromMinutes(gap), Seed = 42 }, start);

    private static void Write(StringBuilder text, string why, string zone, HomeworkSchedule schedule)
    {
        text.Append("why   ").Append(why).Append('\n');
        text.Append("rule  ").Append(ScheduleText.Describe(schedule, schedule.Start.PlusDays(-1))).Append('\n');
        text.Append("zone  ").Append(zone).Append('\n');
        foreach (var o in schedule.In(ScheduleSamples.Zone(zone)).Between(ScheduleSamples.All))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {ScheduleSamples.Text(o.Local)}  {o.Due}  {KebabCase.Of(o.Kind), -7}  {o.Opens} to {o.Closes}");
            text.Append(o.IsAnyTime ? "  any time" : string.Empty)
                .Append(o.IsSetAside ? "  set aside" : string.Empty)
                .Append(CultureInfo.InvariantCulture, $"  rule {o.Id.Element}")
                .Append('\n');
        }

        text.Append('\n');
    }
}
