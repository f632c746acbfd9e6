using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Synthetic;
using HomeworkKit.Research.Tests.Datasets;

namespace HomeworkKit.Research.Tests.Issues;

/// <summary>n is what a figure rests on, and missing is what was due and is not there, wherever the figure comes from.</summary>
public sealed class CountsThatMeanOneThing : IDisposable
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 3, Clients = 25, Start = new LocalDate(2026, 3, 2), Weeks = 4 };
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_cycle_and_its_rows_give_the_same_figure_with_the_same_counts(bool halfWay)
    {
        var asOf = halfWay ? Instant.FromUtc(2026, 3, 18, 15, 0) : Cohort.Until;
        foreach (var cycle in Cohort.GetCycles().Take(40))
        {
            var path = _folder.Path("rows.ndjson");
            await using (var stream = File.Create(path))
            {
                await PracticeRows.WriteAsync(stream, new[] { cycle }.ToAsyncEnumerable(), asOf, static _ => AdherenceContext.Utc);
            }

            foreach (
                var definition in new[]
                {
                    AdherenceDefinition.FinalLenient,
                    AdherenceDefinition.FinalStrict,
                    AdherenceDefinition.SoFarLenient,
                    AdherenceDefinition.SoFarStrict,
                })
            {
                var result = cycle.Adherence(definition, asOf, AdherenceContext.Utc);
                var figure = ProcessFigures.Of(result);
                var cohort = await CohortScan.RunAsync(path, new CohortOptions { Definition = definition });
                Assert.Equal(figure, cohort.Adherence);
                Assert.Equal(figure, Assert.Single(cohort.Clients).Adherence);
                Assert.Equal(figure.Reason == NoValueReason.NothingDue ? 0 : result.Counts.NoEntry, figure.Missing);
            }
        }
    }

    [Fact]
    public async Task Rows_with_client_and_status_alone_give_figures()
    {
        var path = _folder.Write(
            "rows.ndjson",
            string.Concat(
                Enumerable
                    .Range(0, 90)
                    .Select(static i =>
                        $"{{\"client\":\"c{i % 3}\",\"status\":\"{(i < 66 ? "done" : i < 75 ? "partly" : i < 81 ? "not-done" : "no-entry")}\"}}\n")));

        var cohort = await CohortScan.RunAsync(path);

        Assert.Equal((81, 9, (66 + 4.5) / 90), (cohort.Adherence.Count, cohort.Adherence.Missing, cohort.Adherence.Value!.Value));
        Assert.Equal((81L, 75L), (cohort.Attempts, cohort.Sessions));
        Assert.All(cohort.Clients, static client => Assert.Equal((27, 25, 0), (client.Attempts, client.Sessions, client.ActiveDays)));
    }

    [Fact]
    public void A_week_with_three_of_seven_nights_says_four_missing()
    {
        static SleepNightMeasures Night(int day) =>
            new SleepNight
            {
                WakeDate = new LocalDate(2026, 3, day),
                IntoBed = new LocalTime(22, 0),
                TriedToSleep = new LocalTime(22, 30),
                MinutesToFallAsleep = 20,
                Awakenings = 0,
                FinalAwakening = new LocalTime(6, 0),
                OutOfBed = new LocalTime(6, 30),
            }.Measure();

        Assert.All(ProcessFigures.Of(SleepWeek.Of([Night(2), Night(4), Night(8)])), static figure => Assert.Equal((3, 4), (figure.Count, figure.Missing)));
        Assert.All(ProcessFigures.Of(SleepWeek.Of([Night(2), Night(9)])), static figure => Assert.Equal((2, 12), (figure.Count, figure.Missing)));
        Assert.All(ProcessFigures.Of(SleepWeek.Of([Night(2), Night(9)]), 10), static figure => Assert.Equal((2, 8), (figure.Count, figure.Missing)));
        Assert.All(ProcessFigures.Of(SleepWeek.Of([])), static figure => Assert.Equal((0, 7), (figure.Count, figure.Missing)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessFigures.Of(SleepWeek.Of([Night(2), Night(4)]), 1));
    }

    [Fact]
    public void What_was_asked_is_what_was_answered_and_what_was_not()
    {
        PromptRecord[] prompts =
        [
            .. Enumerable
                .Range(0, 40)
                .Select(static i => new PromptRecord
                {
                    Day = i / 5,
                    WasDelivered = i % 7 != 0,
                    Answer = (PromptAnswer)(i % 7 == 0 ? 0 : i % 3),
                    IsLate = i % 11 == 0,
                }),
        ];

        foreach (var rule in ComplianceRule.All)
        {
            var share = ComplianceReport.Of(prompts, rule).Overall;
            Assert.Equal(prompts.Count(prompt => rule.Denominator == ComplianceDenominator.Scheduled || prompt.WasDelivered), share.Count + share.Missing);
            Assert.Equal(prompts.Count(static prompt => prompt.Answer != PromptAnswer.None), share.Count);
        }
    }

    [Fact]
    public void Of_a_night_that_contradicts_itself_there_is_no_total_sleep()
    {
        var night = new SleepNight
        {
            WakeDate = new LocalDate(2026, 3, 2),
            TimeZone = "UTC",
            IntoBed = new LocalTime(22, 0),
            TriedToSleep = new LocalTime(22, 0),
            MinutesToFallAsleep = 60,
            MinutesAwake = 120,
            MinutesTryingAfterFinalAwakening = 0,
            FinalAwakening = new LocalTime(0, 0),
            OutOfBed = new LocalTime(7, 0),
        }.Measure();

        Assert.Equal(-60, night.TotalSleep);
        Assert.All(ProcessFigures.Of(night), static figure =>
            Assert.Equal((NoValueReason.NotApplicable, 0, 1), (figure.Reason!.Value, figure.Count, figure.Missing)));
    }

    [Fact]
    public void A_quartile_names_the_rule_by_which_it_was_placed()
    {
        // R 4.2: quantile(c(0.1, 0.2, 0.4, 0.7, 0.8, 1), c(0.25, 0.5, 0.75), type = 7) and type = 8.
        Measure[] figures = [.. new[] { 0.1, 0.2, 0.4, 0.7, 0.8, 1 }.Select(static value => Measure.Of(ProcessDefinitions.PracticeCoverage, value, 10))];

        var (usual, likeR) = (CohortSpread.Of(figures)!, CohortSpread.Of(figures, quantiles: QuantileType.Type7)!);

        Assert.Equal(
            ("cohort-lower-quartile-type-8-of-practice-coverage", "cohort-upper-quartile-type-7-of-practice-coverage"),
            (usual.LowerQuartile.Definition.Id, likeR.UpperQuartile.Definition.Id));
        Assert.Equal(
            (0.25, 0.55, 0.775),
            (Math.Round(likeR.LowerQuartile.Value!.Value, 9), Math.Round(likeR.Median.Value!.Value, 9), Math.Round(likeR.UpperQuartile.Value!.Value, 9)));
        Assert.Equal(
            (0.191666667, 0.55, 0.816666667),
            (Math.Round(usual.LowerQuartile.Value!.Value, 9), Math.Round(usual.Median.Value!.Value, 9), Math.Round(usual.UpperQuartile.Value!.Value, 9)));
        Assert.Equal(usual.Median, likeR.Median);
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortSpread.Of(figures, quantiles: (QuantileType)6));
    }
}
