using BenchmarkDotNet.Attributes;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
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

    private const int SecondsOfDay = 86_400;
    private const int SecondOfDay = ((18 * 60) + 30) * 60;

    // The day of 1970 within the days of the calendar, and the Monday before the year begins.
    private const int EpochDay = 719_162;
    private static readonly long Monday = NodaTime.Period.DaysBetween(new LocalDate(1970, 1, 1), First.Previous(IsoDayOfWeek.Monday));
    private static readonly int[] Steps = [2, 2, 3];

    private CalendarEvent _event = null!;
    private DateTimeZone _zone = null!;
    private ScheduleOccurrences _schedule = null!;
    private Interval _year;

    [GlobalSetup]
    public void Setup()
    {
        _zone = DateTimeZoneProviders.Tzdb["Europe/London"];
        _schedule = ThriceWeekly(First, _zone);
        _event = new CalendarEvent
        {
            Start = new CalDateTime(Year, 1, 2, 18, 30, 0, _zone.Id),
            RecurrenceRule = new RecurrenceRule(FrequencyType.Weekly)
            {
                ByDay = [new(DayOfWeek.Monday), new(DayOfWeek.Wednesday), new(DayOfWeek.Friday)],
                Until = new CalDateTime(Year, 12, 31, 23, 59, 59, CalDateTime.UtcTzId),
            },
        };
        _year = new Interval(First.AtStartOfDayInZone(_zone).ToInstant(), Last.PlusDays(1).AtStartOfDayInZone(_zone).ToInstant());
        if (
            DayByDay().Count != Occurrences
            || !DayByDay().SequenceEqual(TimesBetween())
            || !DayByDay().SequenceEqual(IntegerSteps())
            || !DayByDay().SequenceEqual(ByIcalNet())
            || PrepareAndTimesBetween() != Occurrences)
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

    /// <summary>
    /// By hand, as fast as it goes: whole seconds in steps of two, two and three days, one offset for each interval of the zone, and NodaTime's own mapping
    /// near its ends.
    /// </summary>
    [Benchmark]
    public IReadOnlyList<Instant> IntegerSteps()
    {
        var moments = new List<Instant>(Occurrences);
        var (from, end) = (_year.Start.ToUnixTimeSeconds(), _year.End.ToUnixTimeSeconds());
        var (day, step) = (Monday, 0);
        while (from < end)
        {
            var interval = _zone.GetZoneInterval(Instant.FromUnixTimeSeconds(from));
            var offset = interval.WallOffset.Seconds;
            var until = interval.HasEnd ? Math.Min(end, interval.End.ToUnixTimeSeconds()) : end;
            for (; ; day += Steps[step], step = (step + 1) % Steps.Length)
            {
                var moment = (day * SecondsOfDay) + SecondOfDay - offset;
                if (moment < from)
                {
                    continue;
                }

                // A clock change moves times by hours at the most: what is a day away from it is not touched.
                if (moment + SecondsOfDay >= until && until < end)
                {
                    moment = LocalDate
                        .FromDateOnly(DateOnly.FromDayNumber((int)day + EpochDay))
                        .At(HalfPastSix)
                        .InZoneLeniently(_zone)
                        .ToInstant()
                        .ToUnixTimeSeconds();
                }

                if (moment >= until)
                {
                    break;
                }

                moments.Add(Instant.FromUnixTimeSeconds(moment));
            }

            from = until;
        }

        return moments;
    }

    /// <summary>By Ical.Net, the event and its rule made beforehand.</summary>
    [Benchmark]
    public IReadOnlyList<Instant> ByIcalNet()
    {
        var moments = new List<Instant>(Occurrences);
        foreach (var occurrence in _event.GetOccurrences())
        {
            moments.Add(Instant.FromDateTimeUtc(DateTime.SpecifyKind(occurrence.Period.StartTime.AsUtc, DateTimeKind.Utc)));
        }

        return moments;
    }

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
        var schedule = HomeworkSchedule.Weekly(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday],
            HalfPastSix,
            from,
            ZonePolicy.Fixed(zone.Id));
        var now = Instant.FromUtc(Year, 1, 1, 9, 0);
        return new ScheduleOccurrences(schedule, AssignmentId.New(now), EventId.New(now), new ScheduleContext { ClientZone = zone });
    }
}
