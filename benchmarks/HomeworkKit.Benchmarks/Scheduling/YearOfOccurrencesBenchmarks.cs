using BenchmarkDotNet.Attributes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Benchmarks.Scheduling;

/// <summary>The moments of a year of Monday, Wednesday and Friday at 18:30 in London, beside a loop over the days that maps each with NodaTime.</summary>
/// <remarks>
/// Budget: at most 0.35 x the loop, at most 20 B an occurrence. The loop has its zone at hand; both sides fill a list that has room for all.
/// </remarks>
public class YearOfOccurrencesBenchmarks
{
    private const int Year = 2026;
    internal const int Occurrences = 156;

    private static readonly LocalTime HalfPastSix = new(18, 30);
    private static readonly LocalDate First = new(Year, 1, 1);
    private static readonly LocalDate Last = new(Year, 12, 31);

    private DateTimeZone _zone = null!;
    private ScheduleOccurrences _schedule = null!;
    private Interval _year;

    [GlobalSetup]
    public void Setup()
    {
        _zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        _schedule = ThriceWeekly(First, _zone);
        _year = new Interval(First.AtStartOfDayInZone(_zone).ToInstant(), Last.PlusDays(1).AtStartOfDayInZone(_zone).ToInstant());
        if (DayByDay().Count != Occurrences || !DayByDay().SequenceEqual(TimesBetween()) || !DayByDay().SequenceEqual(OffsetByInterval()) || !DayByDay().SequenceEqual(ByRecurrenceRule()))
        {
            throw new InvalidOperationException("The two sides do not give the same moments.");
        }
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Instant> DayByDay()
    {
        var moments = new List<Instant>(Occurrences);
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Wednesday or IsoDayOfWeek.Friday)
            {
                moments.Add((day + HalfPastSix).InZoneLeniently(_zone).ToInstant());
            }
        }

        return moments;
    }

    /// <summary>By hand: the days one by one, with the offset of the zone's interval as long as it holds, and mapped exactly where it ends.</summary>
    [Benchmark]
    public IReadOnlyList<Instant> OffsetByInterval()
    {
        var moments = new List<Instant>(Occurrences);
        var interval = _zone.GetZoneInterval(_year.Start);
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            if (day.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Wednesday or IsoDayOfWeek.Friday)
            {
                var moment = (day + HalfPastSix).WithOffset(interval.WallOffset).ToInstant();
                if (interval.HasEnd && moment >= interval.End)
                {
                    moment = (day + HalfPastSix).InZoneLeniently(_zone).ToInstant();
                    interval = _zone.GetZoneInterval(moment);
                }

                moments.Add(moment);
            }
        }

        return moments;
    }

    /// <summary>By a general rule of recurrence.</summary>
    [Benchmark]
    public IReadOnlyList<Instant> ByRecurrenceRule() =>
        [.. new RecurrenceRule { ByDay = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday], ByHour = [18], ByMinute = [30], From = First, Until = Last, Zone = _zone.Id }.Occurrences().Select(static one => one.Start)];

    [Benchmark]
    public IReadOnlyList<Instant> TimesBetween()
    {
        var moments = new List<Instant>(Occurrences);
        foreach (var time in _schedule.TimesBetween(_year))
        {
            moments.Add(time.Due);
        }

        return moments;
    }

    /// <summary>Gone through, and kept nowhere.</summary>
    [Benchmark]
    public long TimesBetweenWithoutList()
    {
        var sum = 0L;
        foreach (var time in _schedule.TimesBetween(_year))
        {
            sum += time.Due.ToUnixTimeSeconds();
        }

        return sum;
    }

    /// <summary>The schedule prepared as well: what a caller pays who keeps none.</summary>
    [Benchmark]
    public int PrepareAndTimesBetween()
    {
        var count = 0;
        foreach (var time in ThriceWeekly(First, _zone).TimesBetween(_year))
        {
            count += time.Element + 1;
        }

        return count;
    }

    internal static ScheduleOccurrences ThriceWeekly(LocalDate from, DateTimeZone zone)
    {
        var schedule = HomeworkSchedule.Weekly([IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday], HalfPastSix, from, ZonePolicy.Fixed(zone.Id));
        var now = Instant.FromUtc(Year, 1, 1, 9, 0);
        return new ScheduleOccurrences(schedule, AssignmentId.New(now), EventId.New(now), new ScheduleContext { ClientZone = zone });
    }
}
