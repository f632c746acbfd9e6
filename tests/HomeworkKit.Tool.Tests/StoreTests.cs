using System.Text.Json;

namespace HomeworkKit.Tool.Tests;

/// <summary>A store of SQLite by the tool alone: in, looked at, out again, and a client erased.</summary>
public sealed class StoreTests(StudyFolder study) : IClassFixture<StudyFolder>
{
    [Fact]
    public async Task What_goes_in_comes_out_and_an_erased_client_is_in_neither()
    {
        var (store, copy) = (study.At("clinic of ü.db"), study.At("copy.ndjson"));
        var read = await ToolRun.OfAsync("store", "import", study.Cohort, "--store", store);
        Assert.Equal(ToolExit.Done, read.Exit);
        Assert.EndsWith(
            ", 0 with something new.\n",
            (await ToolRun.OfAsync("store", "import", study.Cohort, "--store", store)).Output,
            StringComparison.Ordinal);

        using var counted = JsonDocument.Parse((await ToolRun.OfAsync("store", "count", "--store", store, "--json")).Output);
        Assert.Equal(20, counted.RootElement.GetProperty("people").GetInt32());
        Assert.EndsWith("The store is sound.\n", (await ToolRun.OfAsync("store", "check", "--store", store)).Output, StringComparison.Ordinal);

        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("store", "export", copy, "--store", store)).Exit);
        Assert.Equal(
            (await File.ReadAllLinesAsync(study.Cohort)).Order(StringComparer.Ordinal),
            (await File.ReadAllLinesAsync(copy)).Order(StringComparer.Ordinal));

        var asked = await ToolRun.OfAsync("store", "erase", "--store", store, "--client", "syn-000001");
        Assert.Contains("would be erased for good", asked.Output, StringComparison.Ordinal);
        Assert.Contains("syn-000001", await File.ReadAllTextAsync(copy), StringComparison.Ordinal);
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("store", "export", copy, "--store", store, "--force")).Exit);
        Assert.Contains("syn-000001", await File.ReadAllTextAsync(copy), StringComparison.Ordinal);

        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("store", "erase", "--store", store, "--client", "syn-000001", "--yes")).Exit);
        Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("store", "export", copy, "--store", store, "--force")).Exit);
        Assert.DoesNotContain("syn-000001", await File.ReadAllTextAsync(copy), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tool/no-store", 1, "check", "--store", "NONE")]
    [InlineData("tool/store-file", 2, "export", "--store", "NONE")]
    [InlineData("tool/store-file", 2, "count", "FILE", "--store", "NONE")]
    [InlineData("tool/not-a-client", 2, "erase", "--store", "NONE")]
    [InlineData("tool/usage", 2, "erase", "--client", "secret")]
    public async Task What_cannot_be_done_is_told_by_code_and_makes_no_file(string code, int exit, params string[] words)
    {
        var run = await ToolRun.OfAsync(["store", .. words.Select(word => word == "NONE" ? study.At("none.db") : word)]);
        Assert.Equal(exit, run.Exit);
        Assert.StartsWith(code, run.Talk, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Talk + run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(study.At("none.db")));
    }

    [Fact]
    public async Task Nothing_of_a_file_with_a_wrong_line_is_imported()
    {
        var (store, wrong) = (study.At("half.db"), study.Write("half.ndjson", await File.ReadAllTextAsync(study.Cohort) + "{}\n"));
        Assert.Equal(ToolExit.AtFault, (await ToolRun.OfAsync("store", "import", wrong, "--store", store)).Exit);
        Assert.StartsWith("0 people, 0 assignments", (await ToolRun.OfAsync("store", "count", "--store", store)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_told_as_one()
    {
        var run = await ToolRun.OfAsync("store", "check", "--store", study.Cohort);
        Assert.Equal(ToolExit.AtFault, run.Exit);
        Assert.DoesNotContain("tool/unexpected", run.Talk, StringComparison.Ordinal);
    }
}
