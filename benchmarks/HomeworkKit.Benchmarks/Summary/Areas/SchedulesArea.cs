using HomeworkKit.Benchmarks.Scheduling;

namespace HomeworkKit.Benchmarks.Summary.Areas;

/// <summary>Moments of a schedule.</summary>
internal sealed class SchedulesArea : SummaryArea
{
    internal override IEnumerable<Comparison> Begin(Pace pace)
    {
        var year = new YearOfOccurrencesBenchmarks();
        year.Setup();
        yield return new("an occurrence of a year of three a week", "NodaTime day by day", Side.Of(() => year.TimesBetween()), Side.Of(() => year.DayByDay()))
        {
            Units = YearOfOccurrencesBenchmarks.Occurrences,
            Budget = new() { Time = 0.35, Bytes = 20 },
        };
        yield return new(
            "an occurrence of a year of three a week",
            "integer steps by hand, one offset for each interval of the zone",
            Side.Of(() => year.TimesBetween()),
            Side.Of(() => year.IntegerSteps()))
        {
            Units = YearOfOccurrencesBenchmarks.Occurrences,
            Budget = Budget.AtMost(2),
        };
        yield return new(
            "the same, the schedule prepared each time",
            "NodaTime day by day",
            Side.Of(() => year.PrepareAndTimesBetween()),
            Side.Of(() => year.DayByDay()))
        {
            Units = YearOfOccurrencesBenchmarks.Occurrences,
            Budget = Budget.AtMost(0.6),
        };
        yield return new("an occurrence of a year of three a week", "Ical.Net", Side.Of(() => year.TimesBetween()), Side.Of(() => year.ByIcalNet()))
        {
            Units = YearOfOccurrencesBenchmarks.Occurrences,
            Budget = Budget.FasterBy(100),
        };
        var weeks = new WeekOfYearsBenchmarks();
        weeks.Setup();
        yield return new("a week in year ten", "the same week in year one", Side.Of(() => weeks.WeekOfYearTen()), Side.Of(() => weeks.WeekOfYearOne()))
        {
            Budget = Budget.AtMost(1),
        };
    }
}
