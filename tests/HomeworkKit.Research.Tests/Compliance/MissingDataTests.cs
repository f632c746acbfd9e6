using HomeworkKit.Adherence;
using HomeworkKit.Research.Charts;
using HomeworkKit.Research.Synthetic;

namespace HomeworkKit.Research.Tests.Compliance;

public sealed class MissingDataTests
{
    private static readonly SyntheticCohort Cohort = new() { Seed = 4, Clients = 12, Start = new LocalDate(2026, 3, 2), Weeks = 4 };

    internal static MissingData Invented() =>
        MissingData.OfPrompts(
            Enumerable.Range(1, 12).Select(static person => Series($"p-{person:00}", 21, day => (day * person) % (2 + (person % 5)) != 0)),
            ComplianceDenominator.Scheduled);

    [Fact]
    public void Each_item_is_due_at_each_prompt_of_the_days_from_the_first_answer_to_the_last()
    {
        var data = MissingData.OfPrompts([Series("a", 10, static day => day is 2 or 3 or 9)], ComplianceDenominator.Delivered);

        Assert.Equal(
            [("joy", 1, 7, 0), ("joy", 2, 1, 0), ("worry", 1, 7, 2), ("worry", 2, 1, 1)],
            data.Cells.Select(static cell => (cell.Variable, cell.Week, cell.Due, cell.Present)));
        Assert.Equal(
            (20, 17, 1.0),
            (
                MissingData.OfPrompts([Series("a", 10, static day => day is 2 or 3 or 9)], ComplianceDenominator.Scheduled).Cells.Sum(static cell => cell.Due),
                MissingData.OfPrompts([Series("a", 10, static day => day is 2 or 3 or 9)], ComplianceDenominator.Scheduled).Share.Missing,
                MissingData.OfPrompts([Series("never", 10, static _ => false)], ComplianceDenominator.Scheduled).Share.Value));
        Assert.Equal((13.0 / 16, 3, 13), (data.Share.Value!.Value, data.Share.Count, data.Share.Missing));
    }

    [Fact]
    public void What_is_missing_of_a_cycle_is_what_its_adherence_calls_missing()
    {
        foreach (var cycle in Cohort.GetCycles())
        {
            var matches = cycle.Match(Cohort.Until, AdherenceContext.Utc);
            var figure = ProcessFigures.Of(cycle.Adherence(AdherenceDefinition.SoFarLenient, Cohort.Until, AdherenceContext.Utc));

            var data = MissingData.OfOccurrences([(cycle.Client, "kind", matches)]);

            Assert.Equal(figure.Missing, data.Cells.Sum(static cell => cell.Missing));
            if (figure.Reason is null)
            {
                Assert.Equal(figure.Count, data.Share.Count);
            }

            Assert.All(data.Cells, static cell => Assert.InRange(cell.Week, 1, 60));
        }
    }

    [Fact]
    public void Without_anything_due_there_is_a_reason_and_an_empty_picture()
    {
        var data = MissingData.OfPrompts([], ComplianceDenominator.Scheduled);

        Assert.Equal(NoValueReason.NothingDue, data.Share.Reason);
        Assert.Contains("nothing due", MissingDataChart.Draw(data, new ChartOptions { Title = "Nothing" }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_names_nobody_and_refuses_more_people_than_it_can_show()
    {
        var svg = MissingDataChart.Draw(Invented(), new ChartOptions { Title = "Missing" });
        Assert.DoesNotContain("p-0", svg, StringComparison.Ordinal);

        var many = MissingData.OfPrompts(
            Enumerable.Range(0, 201).Select(static person => Series("p" + person, 7, static _ => true)),
            ComplianceDenominator.Scheduled);
        Assert.Throws<ArgumentException>(() => MissingDataChart.Draw(many, new ChartOptions { Title = "Missing" }));
    }

    private static PromptSeries Series(string client, int days, Func<int, bool> isAnswered) => new()
    {
        Client = new ClientRef(client),
        Items = ["worry", "joy"],
        Prompts =
        [
            .. Enumerable.Range(1, days).Select(day => new SeriesPrompt
            {
                Day = day,
                At = Instant.FromUtc(2026, 3, 1, 9, 0) + Duration.FromDays(day),
                Time = new LocalTime(9, 0),
                IsAnswered = isAnswered(day),
                Ratings = isAnswered(day) ? [new SeriesRating("worry", day)] : [],
            }),
        ],
    };
}
