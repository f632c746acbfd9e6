using BenchmarkDotNet.Attributes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Benchmarks.Scheduling;

/// <summary>One week asked of a schedule that began in it, and nine years before it: the same question costs the same.</summary>
/// <remarks>
/// Budget: flat. The baseline is the week in the first year; the queried week is the same one, so that only the distance from the start differs.
/// </remarks>
public class WeekOfYearsBenchmarks
{
    private const int OfAWeek = 3;

    private static readonly LocalDate Monday = new(2026, 6, 1);

    private ScheduleOccurrences _yearOne = null!;
    private ScheduleOccurrences _yearTen = null!;
    private Interval _week;

    [GlobalSetup]
    public void Setup()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        _yearOne = YearOfOccurrencesBenchmarks.ThriceWeekly(new LocalDate(2026, 1, 1), zone);
        _yearTen = YearOfOccurrencesBenchmarks.ThriceWeekly(new LocalDate(2017, 1, 1), zone);
        _week = new Interval(Monday.AtStartOfDayInZone(zone).ToInstant(), Monday.PlusWeeks(1).AtStartOfDayInZone(zone).ToInstant());
        if (_yearOne.TimesBetween(_week).Count() != OfAWeek || !Moments(_yearOne).SequenceEqual(Moments(_yearTen)))
        {
            throw new InvalidOperationException("The two years do not give the same week.");
        }
    }

    [Benchmark(Baseline = true)]
    public long WeekOfYearOne() => Sum(_yearOne);

    [Benchmark]
    public long WeekOfYearTen() => Sum(_yearTen);

    private IEnumerable<Instant> Moments(ScheduleOccurrences schedule) => schedule.TimesBetween(_week).Select(static time => time.Due);

    private long Sum(ScheduleOccurrences schedule)
    {
        var sum = 0L;
        foreach (var time in schedule.TimesBetween(_week))
        {
            sum += time.Due.ToUnixTimeSeconds();
        }

        return sum;
    }
}
