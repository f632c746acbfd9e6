using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Datasets;

public sealed class SleepEventDatasetTests : IDisposable
{
    private static readonly SleepEventMapping Mapping = new()
    {
        Study = "diary", Client = new ClientRef("p-1"), Start = "Start", End = "End", Status = "Status", InBed = "in bed", LightsOff = "lights off", Asleep = "asleep", OutOfBed = "out of bed",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Events_around_a_sleep_become_a_night()
    {
        var (cycle, report) = await Read("2026-03-04T22:30:00Z,2026-03-04T22:30:00Z,in bed", "2026-03-04T23:00:00Z,2026-03-04T23:00:00Z,lights off", "2026-03-04T23:20:00Z,2026-03-05T06:30:00Z,asleep", "2026-03-05T02:00:00Z,2026-03-05T02:00:00Z,toilet", "2026-03-05T07:00:00Z,2026-03-05T07:00:00Z,out of bed");

        var night = Assert.Single(Nights(cycle));
        Assert.Equal(
            new SleepNight { WakeDate = new LocalDate(2026, 3, 5), TimeZone = "UTC", IntoBed = new LocalTime(22, 30), TriedToSleep = new LocalTime(23, 0), MinutesToFallAsleep = 20, FinalAwakening = new LocalTime(6, 30), OutOfBed = new LocalTime(7, 0) },
            night);
        Assert.Empty(report.Problems);
        Assert.Equal((1, 1), (report.Read, report.PassedOver));
    }

    [Fact]
    public async Task What_does_not_fit_is_told_by_its_line()
    {
        var (cycle, report) = await Read(
            "2026-03-04T22:30:00Z,2026-03-04T22:30:00Z,lights off", "2026-03-04T22:50:00Z,2026-03-04T22:50:00Z,in bed", "2026-03-04T22:55:00Z,2026-03-04T22:55:00Z,in bed", "2026-03-04T23:20:00Z,2026-03-05T06:30:00Z,asleep", "2026-03-05T05:00:00Z,2026-03-05T05:00:00Z,out of bed",
            "2026-03-06T01:00:00Z,2026-03-06T00:00:00Z,asleep");

        Assert.Null(Assert.Single(Nights(cycle)).OutOfBed);
        Assert.Equal(
            [(4L, DatasetCodes.RepeatedEvent), (6L, DatasetCodes.OutOfOrder), (2L, DatasetCodes.LightsOutFirst), (7L, DatasetCodes.NoSleep)],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
    }

    [Fact]
    public async Task Nights_are_told_by_the_clocks_of_the_zone()
    {
        var (cycle, _) = await Read(Mapping with { TimeZone = "America/New_York" }, "2026-03-05T04:00:00Z,2026-03-05T12:00:00Z,asleep", "2026-03-05T12:30:00Z,2026-03-05T12:30:00Z,out of bed");

        Assert.Equal((new LocalTime(7, 0), new LocalTime(7, 30)), (Nights(cycle)[0].FinalAwakening!.Value, Nights(cycle)[0].OutOfBed!.Value));
    }

    [Fact]
    public async Task A_file_without_sleep_is_no_diary() => Assert.Null((await Read("2026-03-04T22:30:00Z,2026-03-04T22:30:00Z,in bed")).Cycle);

    [SharedDataFact("data/sleepdiary_simple.csv")]
    public async Task The_published_year_becomes_its_nights_with_its_anomalies_told()
    {
        var report = new DatasetReport();

        var cycle = await SleepEventDataset.ReadAsync(SharedData.DataFile("sleepdiary_simple.csv"), Mapping, report);

        Assert.Equal(365, Nights(cycle).Count);
        Assert.Equal(365, report.Read);
        Assert.True(report.Counts[DatasetCodes.LightsOutFirst] > 10, "the file has many such nights, on purpose");
        Assert.All(Nights(cycle), static night => Assert.True(night.MinutesToFallAsleep is null or >= 0));
        Assert.All(Nights(cycle).Where(static night => night.IntoBed is not null && night.OutOfBed is not null), static night => Assert.InRange(night.Measure().TimeInBed!.Value, 0, 24 * 60));
    }

    private static IReadOnlyList<SleepNight> Nights(HomeworkCycle? cycle) => [.. cycle!.Attempts.Select(static recorded => (SleepNight)recorded.Attempt.Entry!)];

    private Task<(HomeworkCycle? Cycle, DatasetReport Report)> Read(params string[] rows) => Read(Mapping, rows);

    private async Task<(HomeworkCycle? Cycle, DatasetReport Report)> Read(SleepEventMapping mapping, params string[] rows)
    {
        var report = new DatasetReport();
        return (await SleepEventDataset.ReadAsync(_folder.Write("events.csv", "Start,End,Status\n" + string.Join('\n', rows) + "\n"), mapping, report), report);
    }
}
