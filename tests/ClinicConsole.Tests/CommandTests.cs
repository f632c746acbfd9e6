using HomeworkKit.Serialization;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class CommandTests
{
    [Fact]
    public async Task Today_says_what_is_planned()
    {
        using var folder = new TemporaryFolder();
        var nothing = await folder.RunAsync("today");
        await folder.RunAsync();

        var wednesday = await folder.RunAsync("today");
        var friday = await folder.RunAsync("today", "--today", "2026-03-13");
        var someoneElse = await folder.RunAsync("today", "--client", "someone-else");

        Assert.Equal(0, friday.ExitCode);
        Assert.Contains("Nothing is planned. That's fine.", nothing.Output, StringComparison.Ordinal);
        Assert.Equal(["Today, Wed 11 Mar", "", "Nothing is planned. That's fine.", "", "This week: 2 practices, 10 to 20 minutes in all."], wednesday.Lines.Take(5));
        Assert.Equal(
            ["Open now", "  13:00 Short thought record", "    linked to: at lunch", "    takes 5 to 10 minutes", "    on a hard day: Only the situation and the feeling."],
            friday.Lines.Skip(2).Take(5));
        Assert.Equal(["Today, Wed 11 Mar", "", "Nothing is planned. That's fine.", ""], someoneElse.Lines);
    }

    [Fact]
    public async Task Reminders_say_nothing_of_therapy()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();

        var friday = await folder.RunAsync("today", "--today", "2026-03-13");

        Assert.Equal(
            ["The next reminders", "  Fri 13 Mar 12:45  You have something planned.", "  Tue 17 Mar 12:45  You have something planned.", ""],
            friday.Lines.Skip(10));
    }

    [Fact]
    public async Task A_week_shows_what_became_of_each_time_and_figures_say_what_they_mean()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();

        var now = await folder.RunAsync("week");
        var before = await folder.RunAsync("week", "--today", "2026-03-08");
        var nobody = await folder.RunAsync("week", "--client", "someone-else");

        Assert.Equal(0, now.ExitCode);
        Assert.Equal("The week from Mon 9 Mar to Sun 15 Mar", now.Lines[0]);
        Assert.Equal(
            ["Tue 10 Mar 13:00 Short thought record not logged", "> Wed 11 Mar", "Thu 12 Mar", "Fri 13 Mar 13:00 Short thought record coming up"],
            now.Lines.Skip(3).Take(4).Select(Squeezed));
        Assert.Contains("Short thought record, this week so far", now.Lines);
        Assert.Contains("  0 of 1 logged (done within its time)", now.Lines);
        Assert.Contains("Tue 3 Mar 19:00 Thought record done", before.Lines.Select(Squeezed));
        Assert.Contains("Thu 5 Mar 19:00 Thought record not done", before.Lines.Select(Squeezed));
        Assert.Contains("Thought record, this week so far", before.Lines);
        Assert.Equal(10, nobody.Lines.Count);
        foreach (var word in new[] { "%", "fail", "missed", "overdue", "streak", "score" })
        {
            Assert.DoesNotContain(word, now.Output + before.Output, StringComparison.OrdinalIgnoreCase);
        }

        static string Squeezed(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_digest_holds_what_was_tried_what_got_in_the_way_and_what_was_found_out()
    {
        using var folder = new TemporaryFolder();
        var nothing = await folder.RunAsync("digest");
        await folder.RunAsync();

        var digest = await folder.RunAsync("digest");
        var since = await folder.RunAsync("digest", "--since", "2026-03-07");

        Assert.Equal(["From Wed 11 Feb 2026 10:00 to Wed 11 Mar 2026 10:00 (Europe/London)", "", "Nothing is agreed at the moment.", ""], nothing.Lines);
        Assert.Equal(0, digest.ExitCode);
        Assert.Equal(
            [
                "From Mon 9 Mar 2026 16:00 to Wed 11 Mar 2026 10:00 (Europe/London)",
                "",
                "Short thought record (agreed)",
                "  When: Tuesdays and Fridays at 13:00",
            ],
            digest.Lines.Take(4));
        Assert.Contains("  So far: 1 not logged yet", digest.Lines);
        Assert.Contains("Nothing new has been written down yet. This is what you looked at last time:", digest.Lines);
        Assert.Contains("Thought record (ready for the session)", digest.Lines);
        Assert.Contains("    What got in the way: Too tired: Home at nine", digest.Lines);
        Assert.Contains("What I learned", digest.Lines);
        Assert.All(digest.Lines, static line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal("From Sat 7 Mar 2026 00:00 to Wed 11 Mar 2026 10:00 (Europe/London)", since.Lines[0]);
        Assert.DoesNotContain("Home at nine", since.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_digest_long_after_the_last_session_counts_four_weeks_and_not_everything_since()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();

        var digest = await folder.RunAsync("digest", "--today", "2026-12-01");

        Assert.Contains("  So far: 8 not logged yet, 1 open", digest.Lines);
        Assert.Contains("    What got in the way: Too tired: Home at nine", digest.Lines);
    }

    [Fact]
    public async Task The_schema_is_written_whole_and_needs_no_data()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("schema.json");

        var run = await folder.RunAsync("schema", file);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"The schema of {HomeworkHost.Kit.Kinds.Count} kinds of homework (urn:homeworkkit:schema:1)", run.Output, StringComparison.Ordinal);
        Assert.Equal(HomeworkJsonSchema.Write(HomeworkHost.Kit), await File.ReadAllTextAsync(file));
        Assert.False(Directory.Exists(folder.File("data")));
    }

    [Fact]
    public async Task Show_lists_what_is_kept_and_shows_one_in_full()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();

        var list = await folder.RunAsync("show");
        var one = await folder.RunAsync("show", list.Lines[0]);

        Assert.Equal("  demo-client: Thought record, agreed, round 2, 10 events", list.Lines[1]);
        Assert.Equal(0, one.ExitCode);
        Assert.Contains("didn't get to it", one.Output, StringComparison.Ordinal);
        Assert.Contains("anxious, before", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_and_imported_elsewhere_is_equal()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();
        var (first, second) = (folder.File("first.ndjson"), folder.File("second.ndjson"));

        var exported = await folder.RunAsync("export", first);
        var imported = await folder.RunInAsync("other", "import", first);
        var again = await folder.RunInAsync("other", "import", first);
        await folder.RunInAsync("other", "export", second);

        Assert.StartsWith("1 document written", exported.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 document read, 1 with something new.", imported.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 document read, 0 with something new.", again.Output, StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(first), await File.ReadAllTextAsync(second));
    }

    [Theory]
    [InlineData("\"kind\":\"thought-record\"", "\"kind\":\"acme/unknown\"", "json/unknown-kind")]
    [InlineData("\"before\":80", "\"before\":180", "rating/out-of-range")]
    [InlineData("homeworkkit/1", "homeworkkit/99", "json/newer-version")]
    [InlineData("}", "", "json/malformed")]
    public async Task A_bad_line_is_named_and_nothing_is_kept(string good, string bad, string code)
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();
        await folder.RunAsync("export", folder.File("good.ndjson"));
        var document = await File.ReadAllTextAsync(folder.File("good.ndjson"));
        var file = folder.File("bad.ndjson", document + document.Replace(good, bad, StringComparison.Ordinal));

        var run = await folder.RunInAsync("other", "import", file);
        var kept = await folder.RunInAsync("other", "show");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(code, run.ErrorCode);
        Assert.Contains($"({file}, line 2, $", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("acme", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is saved here yet.", kept.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_that_went_another_way_is_refused_whole()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync();
        await folder.RunInAsync("other", "--today", "2026-05-01");
        await folder.RunAsync("export", folder.File("out.ndjson"));

        var run = await folder.RunInAsync("other", "import", folder.File("out.ndjson"));

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("store/", run.Errors, StringComparison.Ordinal);
        Assert.Contains("line 1", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("console/usage", 2, "no-such-command")]
    [InlineData("console/usage", 2, "import")]
    [InlineData("console/no-file", 1, "import", "/no/such/file")]
    [InlineData("console/no-file", 1, "import-moods", "/no/such/file")]
    [InlineData("console/cannot-write", 1, "export", "/no/such/folder/file")]
    [InlineData("console/cannot-write", 1, "schema", "/no/such/folder/file")]
    [InlineData("console/cannot-write", 1, "schema", "/dev/a-device-that-is-none")]
    [InlineData("console/not-a-date", 1, "digest", "--since", "lately")]
    [InlineData("console/not-an-id", 1, "show", "nonsense")]
    [InlineData("console/not-found", 1, "show", "0195a000-0000-7000-8000-0000000000ff")]
    [InlineData("console/not-a-date", 1, "today", "--today", "tomorrow")]
    [InlineData("console/not-a-client", 1, "today", "--client", "")]
    [InlineData("console/not-a-terminal", 1, "client")]
    [InlineData("console/not-a-terminal", 1, "clinician")]
    [InlineData("console/no-file", 1, "client", "--answers", "/no/such/file")]
    [InlineData("console/not-a-clinician", 1, "review", "--clinician", "")]
    [InlineData("console/not-a-decision", 1, "review", "0195a000-0000-7000-8000-0000000000ff")]
    [InlineData("console/not-a-decision", 1, "review", "0195a000-0000-7000-8000-0000000000ff", "--decision", "3")]
    [InlineData("console/not-found", 1, "review", "0195a000-0000-7000-8000-0000000000ff", "--decision", "repeat")]
    [InlineData("console/no-id", 1, "review", "--decision", "repeat")]
    [InlineData("console/out-of-range", 1, "reminders", "--days", "0")]
    [InlineData("console/usage", 2, "reminders", "--days", "many")]
    public async Task What_cannot_be_done_has_a_code_and_an_exit_code(string code, int exitCode, params string[] args)
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync(args);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(code, run.ErrorCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Data_that_is_something_else_or_newer_is_left_as_it_is()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("text"));
        var text = folder.File(Path.Combine("text", HomeworkHost.FileName), new string('x', 5000));
        await folder.RunInAsync("newer");
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder.File("newer"), HomeworkHost.FileName)}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE homework_store SET schema_version = 99";
            await command.ExecuteNonQueryAsync();
        }

        var corrupted = await folder.RunInAsync("text");
        var newer = await folder.RunInAsync("newer");

        Assert.Equal((1, "store/corrupted"), (corrupted.ExitCode, corrupted.ErrorCode));
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(text));
        Assert.Equal((1, "store/newer-schema"), (newer.ExitCode, newer.ErrorCode));
    }
}
