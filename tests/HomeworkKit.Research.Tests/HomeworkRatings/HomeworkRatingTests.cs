namespace HomeworkKit.Research.Tests.HomeworkRatings;

public sealed class HomeworkRatingTests
{
    private static readonly HomeworkRatingForm Form = new()
    {
        Id = "quantity-and-quality",
        Items = ["quantity", "quality", "difficulty"],
        Least = 0,
        Most = 4,
        Reversed = ["difficulty"],
        MostMissing = 1,
    };

    [Fact]
    public void A_total_turns_items_round_and_makes_up_for_what_the_form_allows()
    {
        Assert.Equal(4 + 3 + (4 - 1), HomeworkRatingFigures.Total(Form, Rated(4, 3, 1)).Value);
        Assert.Equal(
            (3.5 * 3, 2, 1),
            HomeworkRatingFigures.Total(Form, Rated(4, 3, null)) is { Value: { } value } total ? (value, total.Count, total.Missing) : default);
        Assert.Equal(NoValueReason.MissingValues, HomeworkRatingFigures.Total(Form, Rated(4, null, null)).Reason);
        Assert.Throws<ArgumentException>(() => HomeworkRatingFigures.Total(Form, Rated(4, 3)));
        Assert.Throws<ArgumentException>(() => HomeworkRatingFigures.Total(Form with { Reversed = ["none"] }, Rated(4, 3, 1)));
    }

    [Fact]
    public async Task A_table_is_read_row_by_row_and_what_is_wrong_is_told_without_its_content()
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, """
                client,occasion,source,rater,quantity,quality,difficulty
                c1,1,client,,4,3,1
                c1,1,clinician,,3,NA,2
                c1,1,rater,r1,3,9,2
                c1,1,client,,4,3,1
                ,1,client,,4,3,1
                c1,2,neighbour,,4,3,1
                c1,2,Rater,r2,many,3,1

                """);
            var report = new DatasetReport();
            var ratings = await HomeworkRatingTable.ReadAsync(path, Form, report);
            Assert.Equal([RatingSource.Client, RatingSource.Clinician, RatingSource.Rater, RatingSource.Rater], ratings.Select(static rating => rating.Source));
            Assert.Equal([3, null, 2], ratings[1].Answers);
            Assert.Equal([3, null, 2], ratings[2].Answers);
            Assert.Equal([null, 3, 1], ratings[3].Answers);
            Assert.Equal((4, 3, 2), (report.Read, report.Skipped, report.CellsLeftBlank));
            Assert.Equal(
                [("csv/duplicate-key", 5L), ("csv/key-missing", 6L), ("csv/unknown-value", 7L)],
                report.Problems.Where(static problem => problem.Line is 5 or 6 or 7).Select(static problem => (problem.Code, problem.Line!.Value)));
            Assert.All(report.Problems, static problem => Assert.DoesNotContain("neighbour", problem.ToString(), StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Sources_and_raters_agree_as_far_as_their_totals_do()
    {
        HomeworkRating[] ratings =
        [
            .. Enumerable.Range(0, 8).SelectMany(static i => new[]
            {
                By(RatingSource.Client, i, null, i % 5, (i + 1) % 5, i % 4), By(RatingSource.Clinician, i, null, i % 5, (i + 1) % 5, i % 4),
                By(RatingSource.Rater, i, "r1", i % 5, 2, 1), By(RatingSource.Rater, i, "r2", (i + 2) % 5, 2, 1),
            }),
            By(RatingSource.Client, 99, null, 1, 1, 1),
        ];
        var agreement = HomeworkRatingFigures.Agreement(Form, ratings, RatingSource.Client, RatingSource.Clinician);
        Assert.Equal(1, agreement.Value.Value!.Value, 1e-12);
        Assert.Equal((8, 1), (agreement.Value.Count, agreement.Value.Missing));
        double?[][] totals = [.. Enumerable.Range(0, 8).Select(static i => new double?[] { (i % 5) + 2 + 3, ((i + 2) % 5) + 2 + 3 })];
        Assert.Equal(
            IntraclassCorrelation.Of(totals, IntraclassForm.AgreementSingle).Value.Value!.Value,
            HomeworkRatingFigures.BetweenRaters(Form, ratings).Value.Value!.Value,
            1e-12);
    }

    [Fact]
    public void Reliability_is_that_of_the_turned_items_of_one_source()
    {
        HomeworkRating[] ratings =
        [
            .. Enumerable.Range(0, 40).Select(static i => By(RatingSource.Client, i, null, i % 5, ((i * 3) + 1) % 5, (i * 7) % 5)),
            By(RatingSource.Clinician, 1, null, 0, 0, 0),
        ];
        var figures = HomeworkRatingFigures.Reliability(Form, ratings, RatingSource.Client);
        Assert.Equal(
            [ReliabilityDefinitions.Alpha, ReliabilityDefinitions.Omega, ReliabilityDefinitions.OmegaWithin, ReliabilityDefinitions.OmegaBetween],
            figures.Select(static figure => figure.Definition));
        var turned = Enumerable.Range(0, 40).Select(static i => (IReadOnlyList<double?>)(double?[])[i % 5, ((i * 3) + 1) % 5, 4 - ((i * 7) % 5)]);
        Assert.Equal(ItemReliability.Alpha(turned), figures[0]);
    }

    private static HomeworkRating Rated(params double?[] answers) => new() { Client = "c", Occasion = "1", Source = RatingSource.Client, Answers = answers };

    private static HomeworkRating By(RatingSource source, int occasion, string? rater, params double?[] answers) =>
        new()
        {
            Client = "c" + (occasion % 10),
            Occasion = "o" + occasion,
            Source = source,
            Rater = rater,
            Answers = answers,
        };
}
