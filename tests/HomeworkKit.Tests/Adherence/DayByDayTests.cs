using HomeworkKit.Adherence;

namespace HomeworkKit.Tests.Adherence;

/// <summary>Random plans, zones with and without clock changes, devices, pauses and corrections against a reference that goes from day to day.</summary>
public sealed class DayByDayTests
{
    private const int ScenesForEachZone = 12;

    [Fact]
    public void Every_day_means_what_a_reader_of_the_rules_makes_of_it()
    {
        // Every sixth zone of the database: about a hundred, among them those with half hours, with changes of the clocks and without.
        DateTimeZone[] zones =
        [
            .. DateTimeZoneProviders.Tzdb.Ids.Where(static (_, index) => index % 6 == 0).Select(static id => DateTimeZoneProviders.Tzdb[id]),
        ];
        Assert.True(zones.Length >= 60);
        for (var i = 0; i < zones.Length * ScenesForEachZone; i++)
        {
            Check(i, zones[i % zones.Length]);
        }
    }

    private static void Check(int seed, DateTimeZone zone)
    {
        var scene = new DayByDayScene(seed, zone);
        var place = AdherenceContext.In(zone);
        foreach (var asOf in new[] { scene.Moment(0, 14), scene.Moment(30, 31) })
        {
            var expected = new DayByDay(scene, asOf);
            var matches = scene.Cycle.Match(asOf, place);
            var told = $"seed {seed} in {zone.Id} as of {asOf}: ";
            Assert.Equal(
                told + string.Join(' ', expected.Statuses.Select(static day => $"{day.Date:MM-dd}:{day.Status}")),
                told + string.Join(' ', matches.Occurrences.Select(static matched => $"{matched.Occurrence.Local.Date:MM-dd}:{matched.Status}")));
            Assert.Equal(told + expected.Extra, told + matches.Counts.Extra);
            Assert.Equal(expected.Strict(soFar: true, asOf), Figure(AdherenceDefinition.SoFarStrict));
            Assert.Equal(expected.Lenient(soFar: true, asOf), Figure(AdherenceDefinition.SoFarLenient));
            Assert.Equal(expected.Strict(soFar: false, asOf), Figure(AdherenceDefinition.FinalStrict));
            Assert.Equal(expected.Lenient(soFar: false, asOf), Figure(AdherenceDefinition.FinalLenient));

            (decimal, decimal) Figure(AdherenceDefinition definition) => scene.Cycle.Adherence(definition, asOf, place).Match(
                nothingDue: (0m, 0m),
                nothingRecorded: static due => (0m, due),
                measured: static measured => (measured.Numerator, measured.Denominator));
        }
    }
}
