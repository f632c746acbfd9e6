using HomeworkKit.Research.Synthetic;

namespace HomeworkKit.Research.Tests.Datasets;

public sealed class CovariateTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Values_are_found_by_client_and_missing_ones_are_null()
    {
        var report = new DatasetReport();
        var table = await CovariateTable.ReadAsync(_folder.Write("c.csv", "id,arm,site\np-2,b,NA\np-1,a,north\n"), "id", report, missing: ["NA"]);

        Assert.Equal(["arm", "site"], table.Columns);
        Assert.Equal(("b", null), (table.Find(new ClientRef("p-2"))!["arm"], table.Find(new ClientRef("p-2"))!["site"]));
        Assert.Null(table.Find(new ClientRef("p-3")));
        Assert.Equal(2, report.Read);
    }

    [Fact]
    public async Task Rows_with_dates_hold_from_their_day_on_in_whatever_order_they_stand()
    {
        var table = await CovariateTable.ReadAsync(
            _folder.Write("c.csv", "id,from,phase\np,2026-03-10,b\np,2026-03-01,a\np,2026-04-01,follow-up\n"),
            "id",
            new DatasetReport(),
            from: "from");

        Assert.Equal(
            [null, "a", "a", "b", "follow-up"],
            new[] { 28, 29, 37, 38, 90 }.Select(day => table.Find(new ClientRef("p"), new LocalDate(2026, 1, 31).PlusDays(day))?["phase"]));
        Assert.Equal("follow-up", table.Find(new ClientRef("p"))!["phase"]);
    }

    [Fact]
    public async Task Who_stands_on_one_side_alone_is_told()
    {
        var table = await CovariateTable.ReadAsync(_folder.Write("c.csv", "id,arm\nb,1\na,1\nz,1\n"), "id", new DatasetReport());

        var match = table.Match([new("c"), new("b"), new("a"), new("b")]);

        Assert.Equal(["a", "b"], match.Matched.Select(static client => client.Value));
        Assert.Equal(["c"], match.WithoutRow.Select(static client => client.Value));
        Assert.Equal(["z"], match.WithoutHomework.Select(static client => client.Value));
    }

    [Fact]
    public async Task Rows_without_a_client_and_second_rows_are_skipped_and_told()
    {
        var report = new DatasetReport();
        var table = await CovariateTable.ReadAsync(_folder.Write("c.csv", "id,arm\n,1\na,1\na,2\na b,1\n"), "id", report);

        Assert.Equal("1", table.Find(new ClientRef("a"))!["arm"]);
        Assert.Equal(
            [(2L, DatasetCodes.KeyMissing), (4L, DatasetCodes.DuplicateKey), (5L, DatasetCodes.InvalidKey)],
            report.Problems.Select(static problem => (problem.Line!.Value, problem.Code)));
    }

    [Fact]
    public void A_synthetic_cohort_has_its_own_table()
    {
        var cohort = new SyntheticCohort { Seed = 3, Clients = 5, Start = new LocalDate(2026, 1, 5), Weeks = 2 };
        var table = cohort.GetCovariates();

        Assert.All(cohort.GetClients(), client =>
            Assert.Equal(
                (client.Arm, client.Site, client.Therapist.Value, client.Zone),
                (
                    table.Find(client.Client)!["arm"],
                    table.Find(client.Client)!["site"],
                    table.Find(client.Client)!["therapist"],
                    table.Find(client.Client)!["zone"])));
        Assert.Equal(5, table.Match(cohort.GetCycles().Select(static cycle => cycle.Client)).Matched.Count);
    }
}
