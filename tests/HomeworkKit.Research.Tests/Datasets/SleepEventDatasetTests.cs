using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests.Datasets;

public sealed class SleepEventDatasetTests : IDisposable
{
    private static readonly SleepEventMapping Mapping = new()
    {
        Study = "diary",
        Client = new ClientRef("p-1"),
        TimeZone = "UTC",
        Start = "Start",
        End = "End",
        Status = "Status",
        InBed = "in bed",
        LightsOff = "lights off",
        Asleep = "asleep",
        OutOfBed = "out of bed",
    };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Events_around_a_sleep_become_a_night()
    {
        var (cycle, report) = await Read(
            "2026-03-04T22:30:00Z,2026-03-04T22:30:00Z,in bed",
            "2026-03-04T23:00:00Z,2026-03-04T23:00:00Z,lights off",
            "2026-03-04T23:20:00Z,2026-03-05T06:30:00Z,asleep",
            "2026-03-05T02:00:00Z,2026-03-05T02:00:00Z,toilet",
            "2026-03-05T07:00:00Z,2026-03-05T07:00:00Z,out of bed");

        var night = Assert.Single(Nights(cycle));
        Assert.Equal(
            new SleepNight
            {
                WakeDate = new LocalDate(2026, 3, 5),
                TimeZone = "UTC",
                IntoBed = new LocalTime(22, 30),
                TriedToSleep = new LocalTime(23, 0),
                MinutesToFallAsleep = 20,
                Awakenings = 0,
                MinutesAwake = 0,
                FinalAwakening = new LocalTime(6, 30),
                OutOfBed = new LocalTime(7, 0),
            },
            night);
        Assert.Empty(report.Problems);
        Assert.Equal((1, 1), (report.Read, report.PassedOver));
    }

    [Fact]
    public async Task What_does_not_fit_is_told_by_its_line()
    {
        var (cycle, report) = await Read(
            "2026-03-04T22:30:00Z,2026-03-04T22:30:00Z,lights off",
            "2026-03-04T22:50:00Z,2026-03-04T22:50:00Z,in bed",
            "2026-03-04T22:55:00Z,2026-03-04T22:55:00Z,in bed",
            "2026-03-04T23:20:00Z,2026-03-05T06:30:00Z,asleep",
            "2026-03-05T05:00:00Z,2026-03-05T05:00:00Z,out of bed",
            "2026-03-06T01:00:00Z,2026-03-06T00:00:00Z,asleep");

        Assert.Null(Assert.Single(Nights(cycle)).OutOfBed);
        Assert.Equal(
            [
                (7L, DatasetCodes.NoSleep),
                (4L, DatasetCodes.RepeatedEvent),
                (6L, DatasetCodes.OutOfOrder),
                (2L, DatasetCodes.LightsOutFirst),
                (5L, DatasetCodes.NoTotalSleep),
            ],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
    }

    [Fact]
    public async Task Nights_are_told_by_the_clocks_of_the_zone()
    {
        var (cycle, _) = await Read(
            Mapping with
            {
                TimeZone = "America/New_York",
            },
            "2026-03-05T04:00:00Z,2026-03-05T12:00:00Z,asleep",
            "2026-03-05T12:30:00Z,2026-03-05T12:30:00Z,out of bed");

        Assert.Equal((new LocalTime(7, 0), new LocalTime(7, 30)), (Nights(cycle)[0].FinalAwakening!.Value, Nights(cycle)[0].OutOfBed!.Value));
    }

    [Fact]
    public async Task Nights_without_a_zone_are_told_and_none_is_read()
    {
        var (cycle, report) = await Read(
            Mapping with
            {
                TimeZone = null,
            },
            "2026-03-05T04:00:00Z,2026-03-05T12:00:00Z,asleep",
            "2026-03-06T04:00:00Z,2026-03-06T12:00:00Z,asleep");

        Assert.Null(cycle);
        Assert.Equal(
            [(DatasetCodes.TimeZoneMissing, 2L), (DatasetCodes.TimeZoneMissing, 3L)],
            report.Problems.Select(static problem => (problem.Code, problem.Line!.Value)));
    }

    [Fact]
    public async Task Events_of_one_instant_come_in_the_order_of_a_night_wherever_they_stand()
    {
        string[] rows =
        [
            "2026-03-04T23:00:00Z,2026-03-05T06:30:00Z,asleep",
            "2026-03-04T23:00:00Z,2026-03-04T23:00:00Z,lights off",
            "2026-03-04T23:00:00Z,2026-03-04T23:00:00Z,in bed",
            "2026-03-05T06:30:00Z,2026-03-05T06:30:00Z,out of bed",
        ];
        foreach (var order in new[] { rows, [.. rows.Reverse()], [rows[2], rows[0], rows[3], rows[1]] })
        {
            var night = Assert.Single(Nights((await Read(order)).Cycle));
            Assert.Equal(
                (new LocalTime(23, 0), new LocalTime(23, 0), 0, new LocalTime(6, 30)),
                (night.IntoBed, night.TriedToSleep, night.MinutesToFallAsleep, night.OutOfBed));
            Assert.Equal(450, night.Measure().TotalSleep);
        }
    }

    [Fact]
    public async Task Spells_of_one_night_are_one_night_and_the_time_between_them_is_wake()
    {
        string[] rows =
        [
            "2026-03-04T22:30:00Z,2026-03-04T22:30:00Z,in bed",
            "2026-03-04T23:00:00Z,2026-03-04T23:00:00Z,lights off",
            "2026-03-04T23:20:00Z,2026-03-05T02:00:00Z,asleep",
            "2026-03-05T02:10:00Z,2026-03-05T02:10:00Z,out of bed",
            "2026-03-05T02:45:00Z,2026-03-05T04:00:00Z,asleep",
            "2026-03-05T04:15:00Z,2026-03-05T06:30:00Z,asleep",
            "2026-03-05T07:00:00Z,2026-03-05T07:00:00Z,out of bed",
            "2026-03-05T14:00:00Z,2026-03-05T14:40:00Z,asleep",
        ];

        var (cycle, report) = await Read(rows);

        Assert.Equal(
            (2, 60, 370m, new LocalTime(7, 0)),
            (Nights(cycle)[0].Awakenings, Nights(cycle)[0].MinutesAwake, Nights(cycle)[0].Measure().TotalSleep, Nights(cycle)[0].OutOfBed));
        Assert.Equal([(9L, DatasetCodes.NoTotalSleep)], report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
        Assert.Equal(4, Nights((await Read(Mapping with { LongestWakeWithinNight = Duration.Zero }, rows)).Cycle).Count);
    }

    [Fact]
    public async Task Spells_that_overlap_leave_the_sleep_unknown_and_are_told_once()
    {
        var (cycle, report) = await Read(
            "2026-03-04T23:00:00Z,2026-03-04T23:00:00Z,lights off",
            "2026-03-04T23:20:00Z,2026-03-05T04:00:00Z,asleep",
            "2026-03-05T03:00:00Z,2026-03-05T06:30:00Z,asleep",
            "2026-03-05T07:00:00Z,2026-03-05T07:00:00Z,out of bed");

        Assert.Null(Assert.Single(Nights(cycle)).Measure().TotalSleep);
        Assert.Equal(
            [(4L, DatasetCodes.OutOfOrder), (3L, DatasetCodes.NoTotalSleep)],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
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
        Assert.All(Nights(cycle), static night =>
            Assert.True(
                night is { IntoBed: not null, TriedToSleep: not null, MinutesToFallAsleep: not null },
                "65 of the nights have the bed or the light at the instant of sleep"));
        Assert.Equal(Nights(cycle).Count(static night => night.Measure().TotalSleep is null), report.Counts[DatasetCodes.NoTotalSleep]);
        Assert.Equal(357, Nights(cycle).Count(static night => night.Measure().TotalSleep is not null));
        Assert.All(Nights(cycle), static night => Assert.True(night.MinutesToFallAsleep is null or >= 0));
        Assert.All(Nights(cycle).Where(static night => night.IntoBed is not null && night.OutOfBed is not null), static night =>
            Assert.InRange(night.Measure().TimeInBed!.Value, 0, 24 * 60));
    }

    private static IReadOnlyList<SleepNight> Nights(HomeworkCycle? cycle) =>
        [.. cycle!.Attempts.Select(static recorded => (SleepNight)recorded.Attempt.Entry!)];

    private Task<(HomeworkCycle? Cycle, DatasetReport Report)> Read(params string[] rows) => Read(Mapping, rows);

    private async Task<(HomeworkCycle? Cycle, DatasetReport Report)> Read(SleepEventMapping mapping, params string[] rows)
    {
        var report = new DatasetReport();
        return (await SleepEventDataset.ReadAsync(_folder.Write("events.csv", "Start,End,Status\n" + string.Join('\n', rows) + "\n"), mapping, report), report);
    }
}
