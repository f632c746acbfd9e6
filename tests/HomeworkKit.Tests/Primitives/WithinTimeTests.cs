namespace HomeworkKit.Tests.Primitives;

/// <summary>Moments and dates near the ends of time are told a little nearer and never throw; everywhere else the arithmetic is NodaTime's own.</summary>
public sealed class WithinTimeTests
{
    private static readonly LocalDateTime[] Ends =
    [
        LocalDate.MinIsoValue.AtMidnight(),
        LocalDate.MinIsoValue + LocalTime.MaxValue,
        LocalDate.MaxIsoValue.AtMidnight(),
        LocalDate.MaxIsoValue + LocalTime.MaxValue,
    ];

    public static TheoryData<string> Zones =>
        [.. DateTimeZoneProviders.Tzdb.Ids.Where(static (_, index) => index % 20 == 0), "Pacific/Apia", "Etc/GMT+12", "Pacific/Kiritimati", "UTC"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Nothing_throws_at_the_ends_of_time(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        foreach (var local in Ends)
        {
            Assert.Null(local.EnteredIn(zone));
            Assert.InRange(local.InstantIn(zone), Instant.MinValue, Instant.MaxValue);
            Assert.InRange(local.Date.StartIn(zone), Instant.MinValue, Instant.MaxValue);
            Assert.Null(local.WithOffset(Offset.FromHours(-12)).EnteredAt());
        }

        Assert.Equal(LocalDate.MinIsoValue, Instant.MinValue.InZoneWithin(zone).Date.PlusDaysWithin(int.MinValue));
        Assert.Equal(LocalDate.MaxIsoValue, Instant.MaxValue.InZoneWithin(zone).Date.PlusDaysWithin(int.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Between_them_the_arithmetic_is_that_of_the_calendar(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        for (var day = 0; day < 40_000; day += 7)
        {
            var local = new LocalDate(1950, 1, 1).PlusDays(day) + new LocalTime(day % 24, 30);
            Assert.Equal(local.InZoneLeniently(zone).ToInstant(), local.InstantIn(zone));
            Assert.Equal(local.InstantIn(zone), local.EnteredIn(zone));
            Assert.Equal(local.InstantIn(zone).InZone(zone), local.InstantIn(zone).InZoneWithin(zone));
            Assert.Equal(local.Date.AtStartOfDayInZone(zone).ToInstant(), local.Date.StartIn(zone));
            Assert.Equal(local.Date.PlusDays(-day), local.Date.PlusDaysWithin(-day));
        }
    }

    [Fact]
    public void A_day_that_the_clocks_skip_begins_when_they_do() =>
        Assert.Equal(Instant.FromUtc(2011, 12, 30, 10, 0), new LocalDate(2011, 12, 30).StartIn(DateTimeZoneProviders.Tzdb["Pacific/Apia"]));
}
