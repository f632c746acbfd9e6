using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Storage.Sqlite;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

public sealed class WeekTests
{
    [Fact]
    public async Task A_first_run_tells_the_week_as_it_was_looked_at()
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        GoldenFile.CheckAt(SourceTree.Path("tests", "ClinicConsole.Tests", "Golden", "week.txt"), WithoutPath(run.Output));
    }

    [Fact]
    public async Task A_second_run_finds_the_first_ones_week_and_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var first = await folder.RunAsync();
        await folder.RunAsync("export", folder.File("first.ndjson"));

        var second = await folder.RunAsync("--today", "2026-08-01");
        await folder.RunAsync("export", folder.File("second.ndjson"));

        Assert.Equal(0, second.ExitCode);
        Assert.Contains("Found the week an earlier run saved: 10 events.", second.Output, StringComparison.Ordinal);
        Assert.Equal(Story(first), Story(second));
        Assert.Equal(await File.ReadAllTextAsync(folder.File("first.ndjson")), await File.ReadAllTextAsync(folder.File("second.ndjson")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(9)]
    public async Task A_week_that_was_cut_short_is_taken_up_where_it_stopped(int steps)
    {
        using var folder = new TemporaryFolder();
        var whole = await folder.RunInAsync("whole");
        Directory.CreateDirectory(folder.File("data"));
        await using (var store = await SqliteHomeworkStore.OpenAsync(Path.Combine(folder.File("data"), HomeworkHost.FileName), HomeworkCatalog.BuiltIn))
        {
            HomeworkCycle? cycle = null;
            foreach (var step in new WeekStory(new LocalDate(2026, 3, 2), ConsoleText.English).Steps.Take(steps))
            {
                cycle = step.Move(cycle!, step.At).OrThrow();
            }

            await store.AppendAsync(cycle!);
        }

        var run = await folder.RunAsync();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Story(whole), Story(run));
    }

    [Fact]
    public void The_week_is_over_whatever_day_it_is_told_on()
    {
        for (var today = new LocalDate(2026, 3, 2); today < new LocalDate(2026, 3, 20); today = today.PlusDays(1))
        {
            var first = WeekStory.FirstSessionBefore(today);

            Assert.Equal(IsoDayOfWeek.Monday, first.DayOfWeek);
            Assert.InRange(Period.DaysBetween(first.PlusWeeks(1), today), 1, 7);
        }
    }

    [Fact]
    public async Task Nothing_judges_and_every_line_fits()
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync();

        Assert.All(run.Lines.Where(static line => !line.StartsWith("Saved in", StringComparison.Ordinal)), static line => Assert.InRange(line.Length, 0, 80));
        foreach (var word in new[] { "fail", "complian", "streak", "score", "overdue", "missed", "\u001b" })
        {
            Assert.DoesNotContain(word, run.Output, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Story(ConsoleRun run) =>
        run.Output[run.Output.IndexOf("──", StringComparison.Ordinal)..run.Output.IndexOf("; next on", StringComparison.Ordinal)];

    private static string WithoutPath(string output) =>
        string.Join('\n', output.Split('\n').TakeWhile(static line => !line.StartsWith("Saved in", StringComparison.Ordinal)));
}
