using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace HomeworkKit.Tool.Tests;

public sealed class ToolTests(StudyFolder study) : IClassFixture<StudyFolder>
{
    [Fact]
    public async Task Every_help_ends_with_an_example_whose_words_are_understood()
    {
        foreach (var command in ToolApp.Commands)
        {
            var help = await ToolRun.OfAsync(command.Name, "--help");

            Assert.Equal(ToolExit.Done, help.Exit);
            Assert.Contains("homeworkkit " + command.Example.Split(' ')[0], help.Output, StringComparison.Ordinal);
            Assert.NotEqual(
                ToolExit.WrongUsage,
                (
                    await ToolRun.OfAsync([
                        .. command
                            .Example.Split(' ')
                            .Select(
                                (word, place) =>
                                    place > 0 && word.Contains('.', StringComparison.Ordinal) && !char.IsDigit(word[0]) ? study.At("none-" + word) : word),
                    ])
                ).Exit);
        }
    }

    [Fact]
    public async Task Files_may_be_compressed_many_or_standard_input()
    {
        var text = await File.ReadAllBytesAsync(study.Cohort);
        await using (var gzip = new GZipStream(File.Create(study.At("part one.ndjson.gz")), CompressionLevel.Fastest))
        {
            await gzip.WriteAsync(text);
        }

        var plain = await ToolRun.OfAsync("summarize", study.Cohort);

        Assert.Equal(plain.Output, (await ToolRun.OfAsync("summarize", study.At("part one.ndjson.gz"))).Output);
        Assert.Equal(plain.Output, (await ToolRun.OfAsync("summarize", study.At("part*.gz"))).Output);
        Assert.Equal(plain.Output, (await ToolRun.WithInputAsync(text, "summarize", "-")).Output);
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_told_without_its_content()
    {
        var path = study.Write("wrong.ndjson", await File.ReadAllTextAsync(study.Cohort) + "{\"client\":\"secret name\"}\nsecret\n");

        var (validated, limited, summarized) = (
            await ToolRun.OfAsync("validate", path),
            await ToolRun.OfAsync("validate", path, "--max-problems", "1"),
            await ToolRun.OfAsync("summarize", path, "--json"));

        Assert.Equal((ToolExit.AtFault, ToolExit.Limit, ToolExit.Done), (validated.Exit, limited.Exit, summarized.Exit));
        Assert.All(new[] { validated, limited, summarized }, static run => Assert.DoesNotContain("secret", run.Output + run.Talk, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(summarized.Output);
        Assert.Equal(2, json.RootElement.GetProperty("noHomework").GetInt32());
        Assert.Equal(3, validated.Output.TrimEnd().Split('\n').Length);
        Assert.Equal("homeworkkit-tool/1", json.RootElement.GetProperty("format").GetString());
    }

    [Theory]
    [InlineData("tool/usage", 2, "count", "secret.ndjson")]
    [InlineData("tool/usage", 2, "summarize")]
    [InlineData("tool/usage", 2, "summarize", "")]
    [InlineData("tool/out-of-range", 2, "synth", "x.ndjson", "--seed", "7", "--start", "9999-12-31")]
    [InlineData("tool/not-a-design", 1, "single-case", "SESSIONS", "--better", "less", "--value", "v", "--baseline-phase", "a")]
    [InlineData("tool/usage", 2, "synth", "x.ndjson", "--seed", "7", "--start=")]
    [InlineData("tool/usage", 2, "plot", "COHORT", "--client", "syn-000001", "--picture", "calendar", "--out", " ")]
    [InlineData("tool/out-of-range", 2, "change", "PEOPLE", "--id", "client", "--pre", "a", "--post", "b", "--reliability", "0")]
    [InlineData("tool/out-of-range", 2, "change", "PEOPLE", "--id", "client", "--pre", "a", "--post", "b", "--reliability", "1")]
    [InlineData("tool/out-of-range", 2, "change", "PEOPLE", "--id", "client", "--pre", "a", "--post", "b", "--sd-pre", "0", "--reliability", "0.9")]
    [InlineData("dataset/unreadable", 1, "summarize", "none.ndjson")]
    [InlineData("tool/no-files", 1, "summarize", "none*.ndjson")]
    [InlineData("tool/directory", 1, "summarize", ".")]
    [InlineData("tool/unknown-zone", 2, "practice", "COHORT", "--zone", "Mars/Base")]
    [InlineData("tool/not-a-date", 2, "practice", "COHORT", "--as-of", "soon")]
    [InlineData("tool/not-a-client", 2, "practice", "COHORT", "--client", "two words")]
    [InlineData("tool/no-column", 2, "adherence", "COHORT", "--by", "arm")]
    [InlineData("tool/no-column", 2, "adherence", "COHORT", "--by", "income", "--people", "PEOPLE")]
    [InlineData("tool/no-key", 1, "deidentify", "COHORT", "--out", "out-nokey", "--scope", "s", "--key-id", "k")]
    [InlineData("tool/not-a-key", 1, "deidentify", "COHORT", "--out", "out-key", "--scope", "s", "--key-id", "k", "--key-file", "SHORT")]
    [InlineData("tool/exists", 1, "convert", "COHORT", "--to", "csv", "--out", "PEOPLE")]
    [InlineData("tool/not-a-mapping", 1, "prompts", "PEOPLE", "--map", "SHORT")]
    [InlineData("tool/sleep-events", 2, "convert", "PEOPLE", "--sleep-events", "--to", "ndjson", "--out", "x.ndjson")]
    [InlineData("tool/no-design", 2, "single-case", "COHORT", "--better", "less")]
    [InlineData("csv/column-missing", 1, "change", "PEOPLE", "--id", "client", "--pre", "a", "--post", "b", "--sd-pre", "1", "--reliability", "0.9")]
    public async Task What_is_wrong_has_a_code_and_an_exit_code(string code, int exit, params string[] words)
    {
        study.Write("short.txt", "AAA=");
        study.Write("sessions.csv", "phase,session,v\na,2,1\na,1,2\nb,1,3\nb,2,4\n");

        var run = await ToolRun.OfAsync([
            .. words.Select(word =>
                word switch
                {
                    "COHORT" => study.Cohort,
                    "PEOPLE" => study.Cohort + ".people.csv",
                    "SHORT" => study.At("short.txt"),
                    "SESSIONS" => study.At("sessions.csv"),
                    _ => word,
                }),
        ]);

        Assert.Equal(exit, run.Exit);
        Assert.StartsWith(code, run.Talk, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.DoesNotContain("secret", run.Talk, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/full")]
    [InlineData("/dev/stdout")]
    [InlineData("/proc/self/fd/1")]
    [InlineData("/dev/there-is-no-such-device")]
    public async Task A_device_is_not_renamed_over(string device)
    {
        var run = await ToolRun.OfAsync("plot", study.Cohort, "--client", "syn-000001", "--picture", "calendar", "--out", device, "--force");

        // Elsewhere there is no such place, and it cannot be written.
        Assert.Equal(ToolExit.AtFault, run.Exit);
        Assert.Contains(OperatingSystem.IsWindows() ? "tool/cannot-write" : "tool/not-a-file", run.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_written_through()
    {
        var (target, link) = (study.At("target.svg"), study.At("link.svg"));
        await File.WriteAllTextAsync(target, "old");
        File.CreateSymbolicLink(link, target);

        Assert.Equal(
            ToolExit.Done,
            (await ToolRun.OfAsync("plot", study.Cohort, "--client", "syn-000001", "--picture", "calendar", "--out", link, "--force")).Exit);

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.StartsWith("<svg", await File.ReadAllTextAsync(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_holds_more_than_an_export_is_not_deleted()
    {
        study.Write("whole-key.txt", Convert.ToBase64String(Enumerable.Range(1, 32).Select(static number => (byte)number).ToArray()));
        var folder = study.At("precious");
        Task<ToolRun> Export() =>
            ToolRun.OfAsync("deidentify", study.Cohort, "--out", folder, "--scope", "s", "--key-id", "k", "--key-file", study.At("whole-key.txt"), "--force");

        Assert.Equal(ToolExit.Done, (await Export()).Exit);
        Assert.Equal(ToolExit.Done, (await Export()).Exit);
        await File.WriteAllTextAsync(Path.Combine(folder, "analysis.R"), "mine");

        var refused = await Export();
        Assert.Equal(ToolExit.AtFault, refused.Exit);
        Assert.StartsWith("tool/not-an-export", refused.Talk, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(folder, "analysis.R")));
    }

    [Fact]
    public async Task Equal_input_and_options_give_equal_bytes_and_no_half_file_stays()
    {
        foreach (var to in new[] { "practice-rows", "csv", "parquet", "ndjson" })
        {
            var (one, other) = (study.At("one." + to), study.At("other." + to));
            Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("convert", study.Cohort, "--to", to, "--out", one)).Exit);
            Assert.Equal(ToolExit.Done, (await ToolRun.OfAsync("convert", study.Cohort, "--to", to, "--out", other)).Exit);
            Assert.Equal(await File.ReadAllBytesAsync(one), await File.ReadAllBytesAsync(other));
            Assert.False(File.Exists(one + ".unfinished"));
        }

        Assert.StartsWith("PAR1", Encoding.ASCII.GetString(await File.ReadAllBytesAsync(study.At("one.parquet")), 0, 4), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Practice_rows_give_the_figures_of_the_homework_that_they_were_made_of()
    {
        var rows = study.At("rows.ndjson");
        await ToolRun.OfAsync("convert", study.Cohort, "--to", "practice-rows", "--out", rows, "--force");

        var (ofRows, ofCycles) = (await ToolRun.OfAsync("adherence", rows), await ToolRun.OfAsync("adherence", study.Cohort));

        Assert.Equal(ofCycles.Output.Split('\n')[1..], ofRows.Output.Split('\n')[1..]);
    }

    [Fact]
    public async Task A_csv_becomes_homework_through_a_mapping_that_somebody_completed()
    {
        var csv = study.Write("mine.csv", "id,when,worry,sad\nAnna B.,2026-03-02 09:00:00,3,2\nAnna B.,2026-03-03 09:00:00,4,9\n");
        var look = await ToolRun.OfAsync("map", csv);
        var refused = await ToolRun.OfAsync("convert", csv, "--to", "ndjson", "--out", study.At("mine.ndjson"), "--map", study.Write("mine.json", look.Output));
        var said = look
            .Output.Replace("\"timeZone\": \"?\"", "\"timeZone\": \"Europe/London\"", StringComparison.Ordinal)
            .Replace("\"column\": \"id\"", "\"column\": \"id\", \"ids\": \"rewritten\"", StringComparison.Ordinal);

        var read = await ToolRun.OfAsync("convert", csv, "--to", "ndjson", "--out", study.At("mine.ndjson"), "--map", study.Write("mine.json", said));

        Assert.Equal(ToolExit.AtFault, refused.Exit);
        Assert.Contains("timeZone", refused.Talk, StringComparison.Ordinal);
        Assert.Equal((ToolExit.Done, string.Empty), (read.Exit, read.Output));
        Assert.Contains("Anna_20B.", await File.ReadAllTextAsync(study.At("mine.ndjson")), StringComparison.Ordinal);
        Assert.StartsWith(
            "1 people, 1 assignments, 1 kinds, 4 events",
            (await ToolRun.OfAsync("summarize", study.At("mine.ndjson"))).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_persons_figures_say_that_they_are_confidential()
    {
        foreach (var command in new[] { "adherence", "practice", "sleep", "exposure" })
        {
            Assert.Contains(
                "as confidential as the record",
                (await ToolRun.OfAsync(command, study.Cohort, "--client", "syn-000001")).Talk,
                StringComparison.Ordinal);
        }
    }
}
