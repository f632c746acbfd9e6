using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Charts;

namespace HomeworkKit.Research.Tests.Charts;

/// <summary>One of each picture, of invented data, with what is hard to draw: long labels, gaps, clock times over midnight, several marks a day.</summary>
internal static class ChartGallery
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 1, 12, 0);
    private static readonly LocalDate Monday = new(2026, 3, 2);

    internal static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["suds-minutes"] = static () => SudsChart.OverMinutes(Readings(35, 60, 78, 85, 80, 72, 66, 50, 44, 38), Titled("Distress during one exposure")),
        ["suds-repeats"] = static () => SudsChart.OverRepeats(ExposureRepeats.Of([Exposure(90, 70), Exposure(95, 60), Exposure(), Exposure(70, 35), Exposure(62, 30), Exposure(65, 20)]), Titled("Distress over the repeats of a step")),
        ["hierarchy-ladder"] = static () => LadderChart.Draw(
            [new("Answer the phone while others listen and stay on the line", 95), new("Return a purchase", 70), new("Ask a stranger for the way", 55), new("Say \"no\" & <mean it>", 40), new("Look at people on the bus", 20), new("Sing", null)],
            Titled("Exposure hierarchy")),
        ["missing-data"] = static () => MissingDataChart.Draw(HomeworkKit.Research.Tests.Compliance.MissingDataTests.Invented(), Titled("What is missing")),
        ["adherence-calendar"] = static () => CalendarChart.Draw(Marks(), Titled("Four weeks of practice")),
        ["rating-lines"] = static () => RatingLinesChart.Draw(
            [
                Line("Worry", 8, 7, 8, 9, 7, 8, 6, 5, null, 5, 4, 4, 5, 3),
                Line("Sadness", 5, 6, 6, 5, 5, 6, 5, 4, 4, null, 3, 4, 3, 3),
                Line("Relaxed", 2, 3, 2, 2, 3, 3, 4, 5, 5, 6, 5, 6, 7, 6),
                Line("Tension in the shoulders and neck", 7, 7, 6, 8, 8, 7, 7, 6, 6, 6, 5, 6, 5, 4),
            ],
            [new PhaseBand("Baseline", 1), new PhaseBand("Intervention", 7)],
            Titled("Ratings by phase"),
            0,
            10),
        ["single-case"] = static () => RatingLinesChart.Draw(
            new CaseDesign
            {
                Case = "Outbursts",
                Phases =
                [
                    CasePhase.Of("A1", PhaseKind.Baseline, [15, 10, 14, 17, 13, 12]), CasePhase.Of("B1", PhaseKind.Intervention, [2, 1, 1, 0, 0], 7),
                    CasePhase.Of("A2", PhaseKind.Baseline, [9, 9, null, 15, 20], 12), CasePhase.Of("B2", PhaseKind.Intervention, [1, 0, 4, 0, 1], 17),
                ],
            },
            Titled("A reversal design") with { YLabel = "Outbursts a day" },
            0),
        ["multiple-baseline"] = static () => MultipleBaselineChart.Draw(Stacked, Titled("Minutes of worry a day in three clients whose practice began one after the other, before and after") with { YLabel = "Minutes a day" }, 0),
        ["trajectories"] = static () => TrajectoryChart.Draw(Arms(), Titled("Efficiency of sleep by week and arm") with { YLabel = "Percent of the time in bed" }, 60, 100),
        ["weekly-efficiency"] = static () => TrajectoryChart.Draw([Arms()[0]], Titled("Efficiency of sleep by week")),
        ["sleep-bars"] = static () => SleepChart.Draw(Nights(), Titled("A week of nights"), new LocalTime(0, 30), new LocalTime(6, 30)),
        ["cohort-distribution"] = static () => DistributionChart.Draw(People(), new DistributionScale(0, 1, 10), Titled("Adherence in a cohort")),
    };

    internal static MultipleBaseline Stacked => new()
    {
        Cases =
        [
            AB("Client 1", [42, 50, 46, 55], [30, 24, null, 20, 18, 15, 16, 12, 14, 10]), AB("Client 2", [38, 35, 44, 40, 41, 39, 45], [28, 25, 20, 22, 17, 15, 12]),
            AB("The third client, who has a long pseudonym", [60, 55, null, 58, 62, 57, 60, 59, 61, 58], [40, 33, 30, 28]),
        ],
    };

    internal static IReadOnlyList<Trajectory> Arms() =>
    [
        new() { Name = "Restriction", Points = [.. Enumerable.Range(1, 8).Select(static week => new TrajectoryPoint(week, 70 + (2.5 * week), 66 + (2.5 * week), 74 + (2.5 * week)))] },
        new() { Name = "Waiting list", Points = [.. Enumerable.Range(1, 8).Select(static week => week == 5 ? new TrajectoryPoint(week, null) : new TrajectoryPoint(week, 71 + (0.4 * week), 67, 76))] },
    ];

    private static CaseDesign AB(string name, double?[] a, double?[] b) => new() { Case = name, Phases = [CasePhase.Of("Baseline", PhaseKind.Baseline, a), CasePhase.Of("Practice", PhaseKind.Intervention, b, a.Length + 1)] };

    internal static ChartOptions Titled(string title) => new() { Title = title };

    internal static IEnumerable<SudsReading> Readings(params int[] values) =>
        values.Select(static (value, index) => new SudsReading { Minute = index * 5, Value = value });

    internal static Measure Adherence(double ratio) => Measure.Of(ProcessDefinitions.Adherence(AdherenceDefinition.FinalLenient), ratio, 1);

    private static ExposureRecord Exposure(params int[] peakAndEnd) => new() { StartedAt = Start, Series = [.. Readings(peakAndEnd)] };

    private static RatingLine Line(string name, params double?[] values) =>
        new() { Name = name, Values = CasePhase.Of(name, PhaseKind.Baseline, values).Values };

    private static IEnumerable<CalendarMark> Marks()
    {
        var statuses = Enum.GetValues<OccurrenceStatus>();
        for (var day = 0; day < 26; day++)
        {
            yield return new CalendarMark(
                Monday.PlusDays(day),
                day > 21 ? OccurrenceStatus.Upcoming
                    : day == 21 ? OccurrenceStatus.Open
                    : statuses[2 + (day * 5 % 8)]);
        }

        foreach (var status in new[] { OccurrenceStatus.Done, OccurrenceStatus.Partly, OccurrenceStatus.NoEntry, OccurrenceStatus.Done })
        {
            yield return new CalendarMark(Monday.PlusDays(9), status);
        }

        yield return new CalendarMark(Monday.PlusDays(3), OccurrenceStatus.Done);
        yield return new CalendarMark(Monday.PlusDays(3), OccurrenceStatus.DoneLate);
    }

    private static IEnumerable<SleepBar> Nights()
    {
        (int, int, int, int)[] nights =
        [
            (22 * 60, (23 * 60) + 15, 6 * 60, (7 * 60) + 30),
            ((23 * 60) + 40, 24 * 60, (5 * 60) + 45, (6 * 60) + 30),
            (25 * 60, (25 * 60) + 10, 6 * 60, 6 * 60),
            ((24 * 60) + 30, (24 * 60) + 40, (6 * 60) + 10, (6 * 60) + 30),
            ((21 * 60) + 50, (22 * 60) + 10, (4 * 60) + 30, 8 * 60),
            ((24 * 60) + 20, (24 * 60) + 35, (6 * 60) + 20, (6 * 60) + 35),
        ];
        for (var index = 0; index < nights.Length; index++)
        {
            var (bed, sleep, wake, up) = nights[index];
            var date = Monday.PlusDays(index);
            var evening = date.PlusDays(-1).AtMidnight();
            yield return new SleepBar(
                date,
                evening.PlusMinutes(bed),
                evening.PlusMinutes(sleep),
                date.AtMidnight().PlusMinutes(wake),
                date.AtMidnight().PlusMinutes(up));
        }

        yield return new SleepBar(Monday.PlusDays(6), null, null, null, null);
    }

    private static IEnumerable<Measure> People()
    {
        int[] people = [6, 0, 3, 8, 12, 17, 24, 31, 22, 14];
        for (var bar = 0; bar < people.Length; bar++)
        {
            for (var person = 0; person < people[bar]; person++)
            {
                yield return Adherence((bar + 0.5) / 10);
            }
        }

        for (var person = 0; person < 9; person++)
        {
            yield return Measure.None(ProcessDefinitions.Adherence(AdherenceDefinition.FinalLenient), NoValueReason.NothingRecorded, 0);
        }
    }
}
