namespace HomeworkKit.Research.Tests.Datasets;

/// <summary>What small tables of scores, phases, covariates and ratings take as one and as two.</summary>
public sealed class TableEdgeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_phase_that_comes_back_under_its_name_is_a_phase_of_its_own()
    {
        var path = _folder.Write("case.csv", "phase,session,value\nA,1,5\nA,2,6\nB,3,2\nA,4,7\nB,5,1\n");
        var design = await CaseTable.ReadAsync(path, "phase", "session", "value", ["A"], new DatasetReport());
        Assert.Equal([("A", 2), ("B", 1), ("A", 1), ("B", 1)], design.Phases.Select(static phase => (phase.Name, phase.Values.Count)));
        Assert.Equal(
            [PhaseKind.Baseline, PhaseKind.Intervention, PhaseKind.Baseline, PhaseKind.Intervention],
            design.Phases.Select(static phase => phase.Kind));
    }

    [Fact]
    public async Task A_row_of_a_case_without_its_phase_or_session_is_skipped_and_a_missing_value_is_kept()
    {
        var report = new DatasetReport();
        var path = _folder.Write("case.csv", "phase,session,value\nA,1,NA\n,2,6\nB,NA,2\nB,4,1\n");
        var design = await CaseTable.ReadAsync(path, "phase", "session", "value", ["A"], report);
        Assert.Equal([null, 1.0], design.Phases.SelectMany(static phase => phase.Values).Select(static value => value.Value));
        Assert.Equal(
            [(3L, DatasetCodes.KeyMissing), (4L, DatasetCodes.KeyMissing)],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
    }

    [Fact]
    public async Task People_whose_numbers_differ_in_capitals_are_two_and_the_same_number_twice_is_told()
    {
        var report = new DatasetReport();
        var pairs = await ScoreTable.ReadAsync(_folder.Write("scores.csv", "id,pre,post\np1,10,5\nP1,20,15\np1,30,25\n"), "id", "pre", "post", report);
        Assert.Equal([new("p1", 10, 5), new("P1", 20, 15)], pairs);
        Assert.Equal((4L, DatasetCodes.DuplicateKey), report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)).Single());
    }

    [Fact]
    public void A_row_without_a_date_holds_before_those_with_one_whenever_it_was_added()
    {
        var (client, day) = (new ClientRef("p"), new LocalDate(2026, 3, 1));
        var (dated, undated) = (new CovariateRow(client, day) { Values = Arm("later") }, new CovariateRow(client, null) { Values = Arm("first") });
        foreach (CovariateRow[] rows in new[] { new[] { dated, undated }, [undated, dated] })
        {
            var table = new CovariateTable(["arm"], rows);
            Assert.Equal(["first", "later", "later"], new LocalDate?[] { day.PlusDays(-1), day, null }.Select(on => table.Find(client, on)!["arm"]));
        }

        Assert.Throws<ArgumentException>(() => new CovariateTable(["arm"], [undated, undated]));

        static Dictionary<string, string?> Arm(string arm) => new() { ["arm"] = arm };
    }

    [Fact]
    public async Task Ratings_are_taken_from_the_least_to_the_most_and_no_further()
    {
        var form = new HomeworkRatingForm { Id = "one", Items = ["quantity"], Least = 1, Most = 4 };
        var path = _folder.Write("ratings.csv", "client,occasion,source,quantity\nc,1,client,1\nc,2,client,4\nc,3,client,0\nc,4,client,5\n");
        var ratings = await HomeworkRatingTable.ReadAsync(path, form, new DatasetReport());
        Assert.Equal([1.0, 4.0, null, null], ratings.Select(static rating => rating.Answers[0]));
    }
}
