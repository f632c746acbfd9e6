namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class DeidentifyTests
{
    private const string Sentinel = "zzsentinelzz";
    private static readonly string Key = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(static number => (byte)number)]);

    [Fact]
    public async Task Tables_hold_pseudonyms_and_nothing_that_anybody_wrote_or_is_called()
    {
        using var folder = await MarkedWeekAsync();

        var run = await folder.RunAsync(
            "deidentify",
            "--out",
            folder.File("tables"),
            "--scope",
            "trial-7",
            "--key-id",
            "2026-a",
            "--key-file",
            folder.File("key.txt", Key + "\n"));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.StartsWith("Participants: 1, pieces of homework: 1. ", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Lines, static line => line.StartsWith("  free text: ", StringComparison.Ordinal));
        var files = Directory.GetFiles(folder.File("tables"));
        Assert.Contains(folder.File("tables/participants.csv"), files);
        Assert.Contains("trial-7", await File.ReadAllTextAsync(folder.File("tables/README.md")), StringComparison.Ordinal);
        foreach (var text in files.Select(File.ReadAllText).Append(run.Output))
        {
            foreach (var secret in new[] { Sentinel, "demo-client", "demo-clinician", Key })
            {
                Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Without_a_key_or_a_name_nothing_is_written()
    {
        using var folder = await ClientTests.WeekAsync();
        string[] named = ["deidentify", "--out", folder.File("tables"), "--scope", "trial-7", "--key-id", "2026-a"];
        var key = folder.File("key.txt", Key);

        Assert.Equal("console/no-key", (await folder.RunAsync(named)).ErrorCode);
        Assert.Equal("console/no-file", (await folder.RunAsync([.. named, "--key-file", folder.File("none.txt")])).ErrorCode);
        foreach (var bad in new[] { "no base 64 at all", Convert.ToBase64String(new byte[32]), Convert.ToBase64String([1, 2, 3]) })
        {
            var refused = await folder.RunAsync([.. named, "--key-file", folder.File("bad.txt", bad)]);
            Assert.Equal((1, "console/not-a-key"), (refused.ExitCode, refused.ErrorCode));
            Assert.DoesNotContain(bad, refused.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(
            "console/name-missing",
            (await folder.RunAsync("deidentify", "--out", folder.File("tables"), "--key-file", key, "--scope", "trial-7")).ErrorCode);
        Assert.Equal(
            "console/not-a-name",
            (await folder.RunAsync("deidentify", "--out", folder.File("tables"), "--key-file", key, "--scope", "../x", "--key-id", "a")).ErrorCode);
        Assert.Equal(2, (await folder.RunAsync("deidentify")).ExitCode);
        Assert.False(Directory.Exists(folder.File("tables")));
    }

    [Fact]
    public async Task A_folder_that_holds_anything_is_left_as_it_is()
    {
        using var folder = await ClientTests.WeekAsync();
        Directory.CreateDirectory(folder.File("tables"));
        folder.File("tables/mine.txt", "mine");

        var run = await folder.RunAsync(
            "deidentify",
            "--out",
            folder.File("tables"),
            "--scope",
            "trial-7",
            "--key-id",
            "2026-a",
            "--key-file",
            folder.File("key.txt", Key));

        Assert.Equal((1, "export/directory-not-empty"), (run.ExitCode, run.ErrorCode));
        Assert.Equal([folder.File("tables/mine.txt")], Directory.GetFiles(folder.File("tables")));
    }

    [Fact]
    public async Task A_mapping_is_made_kept_and_used_again()
    {
        using var folder = await ClientTests.WeekAsync();
        string[] mapped = ["deidentify", "--mapping", folder.File("map.json"), "--scope", "trial-7", "--out"];

        var first = await folder.RunAsync([.. mapped, folder.File("one")]);
        var second = await folder.RunAsync([.. mapped, folder.File("two")]);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("demo-client", await File.ReadAllTextAsync(folder.File("map.json")), StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder.File("map.json")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Equal(await File.ReadAllTextAsync(folder.File("one/participants.csv")), await File.ReadAllTextAsync(folder.File("two/participants.csv")));
        Assert.DoesNotContain("demo-client", await File.ReadAllTextAsync(folder.File("one/participants.csv")), StringComparison.Ordinal);
        folder.File("map.json", "{\"people\":1}");
        Assert.Equal("console/not-a-mapping", (await folder.RunAsync([.. mapped, folder.File("three")])).ErrorCode);
    }

    // A week whose every situation holds a marker.
    private static async Task<TemporaryFolder> MarkedWeekAsync()
    {
        using var week = await ClientTests.WeekAsync();
        await week.RunAsync("export", week.File("week.ndjson"));
        var text = System.Text.RegularExpressions.Regex.Replace(
            await File.ReadAllTextAsync(week.File("week.ndjson")),
            "\"situation\":\"[^\"]*\"",
            $"\"situation\":\"{Sentinel}\"");
        Assert.Contains(Sentinel, text, StringComparison.Ordinal);
        var folder = new TemporaryFolder();
        Assert.Equal(0, (await folder.RunAsync("import", folder.File("marked.ndjson", text))).ExitCode);
        return folder;
    }
}
