using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class ImportMoodsTests
{
    private const string DataSet = "bringmann2013_esm_mbct.csv";
    private const string Header =
        "\"subjno\",\"dayno\",\"beepno\",\"informat04\",\"st_period\",\"opgewkt_\",\"onplplez\",\"pieker\",\"angstig_\",\"somber__\",\"ontspann\",\"neur\"";

    [SharedDataFact("data/" + DataSet)]
    public async Task The_published_ratings_give_the_published_numbers()
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync("import-moods", SharedData.DataFile(DataSet));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("10720 before 48 43.6 % 80.0 % 48 4.7917 1.0097", Row(run, "10720"));
        Assert.Equal("everyone before 6164 43.1 % 79.0 % 6145 2.9068 1.8552", Row(run, "everyone"));
        Assert.Contains("130 people, 11755 answered prompts in 260 mood logs, of which 260 are new.", run.Output, StringComparison.Ordinal);
    }

    [SharedDataFact("data/" + DataSet)]
    public async Task A_second_import_adds_nothing_and_one_with_other_days_is_refused()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync("import-moods", SharedData.DataFile(DataSet));

        var again = await folder.RunAsync("import-moods", SharedData.DataFile(DataSet));
        var other = await folder.RunAsync("import-moods", SharedData.DataFile(DataSet), "--first-day", "2010-01-04");

        Assert.Contains("of which 0 are new.", again.Output, StringComparison.Ordinal);
        Assert.Equal((1, "store/duplicate-event"), (other.ExitCode, other.ErrorCode));
    }

    [Fact]
    public async Task Attempts_are_marked_as_imported_and_stand_on_the_days_that_were_given()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("moods.csv", $"{Header}\r\n\"1\",7,2,1,0,0,4,-3,6,5,4,2,34\r\n\"2\",7,2,2,NA,0,NA,NA,NA,NA,NA,NA,NA\r\n");

        var run = await folder.RunAsync("import-moods", file, "--first-day", "2010-01-04");
        var shown = await folder.RunAsync("show", (await folder.RunAsync("show")).Lines[0]);

        Assert.Equal("7 before 1 50.0 % 1.7 % 1 6.0000 -", Row(run, "7"));
        Assert.Contains("Tue 5 Jan 07:30    client     did it (imported)", shown.Output, StringComparison.Ordinal);
        Assert.Contains("pleasantness -3, worry 6", shown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv/out-of-range", ", line 3, pieker)", "\"2\",7,1,2,0,0,4,3,9,5,4,2,34")]
    [InlineData("csv/out-of-range", ", line 3, onplplez)", "\"2\",7,1,2,0,0,4,-4,6,5,4,2,34")]
    [InlineData("csv/out-of-range", ", line 3, pieker)", "\"2\",7,1,2,0,0,4,3,2.5,5,4,2,34")]
    [InlineData("csv/out-of-range", ", line 3, beepno)", "\"2\",7,1,11,0,0,4,3,6,5,4,2,34")]
    [InlineData("csv/out-of-range", ", line 3, st_period)", "\"2\",7,1,2,0,2,4,3,6,5,4,2,34")]
    [InlineData("csv/not-a-number", ", line 3, somber__)", "\"2\",7,1,2,0,0,4,3,6,5,secret,2,34")]
    [InlineData("csv/not-a-number", ", line 3, subjno)", "\"2\",secret,1,2,0,0,4,3,6,5,4,2,34")]
    [InlineData("csv/wrong-columns", ", line 3)", "\"2\",7,1,2,0,0,4,3")]
    [InlineData("csv/wrong-columns", ", line 3)", "\"2\",7,1,2,0,0,4,3,6,5,4,2,34,secret")]
    [InlineData("csv/unreadable", ", line 3)", "\"2,7,1,2,0,0,4,3,6,5,4,2,34")]
    [InlineData("csv/truncated", ", line 3)", "\"2\",8,1,1,0,0,4,3,6,5,4,2,34\r\n\"3\",8,1,2,0,0,4,3,6,5,4,2,34")]
    [InlineData("csv/row-twice", ")", "\"2\",7,1,1,0,0,4,3,6,5,4,2,34")]
    public async Task A_bad_row_is_named_and_nothing_is_kept(string code, string place, string row)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("moods.csv", $"{Header}\r\n\"1\",7,1,1,0,0,4,3,6,5,4,2,34\r\n{row}\r\n");

        var run = await folder.RunAsync("import-moods", file);
        var kept = await folder.RunAsync("show");

        Assert.Equal((1, code), (run.ExitCode, run.ErrorCode));
        Assert.True(
            run.Errors.TrimEnd()
                .EndsWith(place.Replace("line 3", code == "csv/truncated" ? "line 4" : "line 3", StringComparison.Ordinal), StringComparison.Ordinal),
            run.Errors);
        Assert.DoesNotContain("secret", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is saved here yet.", kept.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\r\n")]
    [InlineData(Header + ",\"more\"\r\n")]
    public async Task Other_columns_are_refused(string content)
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync("import-moods", folder.File("moods.csv", content));

        Assert.Equal((1, "csv/wrong-columns"), (run.ExitCode, run.ErrorCode));
    }

    private static string Row(ConsoleRun run, string person) =>
        string.Join(
            ' ',
            run.Lines.First(line => line.TrimStart().StartsWith(person + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
