using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>A clinician's own form: written as JSON, checked in words, seen, and used.</summary>
public sealed class WorksheetTests
{
    private const string Good = """
        {
          "id": "my-clinic/evening", "version": "1", "title": "Evening page",
          "items": [
            { "type": "instruction", "key": "intro", "text": "Two minutes are enough." },
            { "type": "yes-no", "key": "slept", "text": "Did you rest today?", "isRequired": true },
            { "type": "text", "key": "why-not", "text": "What kept you from it?", "lines": 1, "shownWhen": { "item": "slept", "is": false } },
            { "type": "choice", "key": "where", "text": "Where?", "options": [ { "key": "home", "text": "At home" }, { "key": "away", "text": "Somewhere else" } ] },
            { "type": "repeated-section", "key": "moments", "text": "Good moments", "items": [ { "type": "text", "key": "moment", "text": "What was it?", "lines": 1 } ] }
          ]
        }
        """;

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task A_form_of_ones_own_is_checked_seen_and_used_in_words(string language)
    {
        using var folder = new TemporaryFolder();
        var seen = new StringWriter { NewLine = "\n" };
        foreach (var (name, json) in Forms())
        {
            var run = await folder.RunAsync("form", folder.File(name, json), "--language", language);
            seen.WriteLine($"$ clinic form {name}");
            seen.WriteLine(WithoutPath(run.Output, folder.File(name)) + run.Errors);
        }

        GoldenFile.CheckAt(
            SourceTree.Path("tests", "ClinicConsole.Tests", "Golden", $"form.{language}.txt"),
            string.Join('\n', seen.ToString().ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd())));
    }

    [Fact]
    public async Task A_form_without_faults_becomes_the_next_assignment_and_the_client_fills_it_in()
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync("form", folder.File("my.json", Good), "--assign");
        var agreed = await folder.AnswerAsync(
            "client",
            "Evening",
            "Say yes",
            "Write something",
            "I did it",
            "My clinician",
            "No",
            "What kept",
            "Visitors came.",
            "Where",
            "At home",
            "That's all");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("Proposed to demo-client.", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (agreed.ExitCode, agreed.Errors));
        Assert.Contains("What kept you from it?", agreed.Output, StringComparison.Ordinal);
        Assert.Contains("trying it out", (await folder.RunAsync("show")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_faults_is_never_stored_and_shows_codes_only_when_asked()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, json) in Forms().Skip(1))
        {
            var file = folder.File(name, json);
            var run = await folder.RunAsync("form", file, "--assign");

            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain("worksheet/", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("json/", run.Output + run.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", run.Output + run.Errors, StringComparison.Ordinal);
        }

        Assert.Contains(
            "[worksheet/condition-looks-ahead]",
            (await folder.RunAsync("form", folder.File("ahead.json"), "--codes")).Output,
            StringComparison.Ordinal);
        Assert.StartsWith("Nothing is saved here yet.", (await folder.RunAsync("show")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500_000)]
    [InlineData(20_000_000)]
    public async Task A_file_that_is_too_large_is_refused_without_a_stack_trace(int length)
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync("form", folder.File("large.json", "{\"id\":\"" + new string('x', length) + "\",\"version\":\"1\"}"), "--assign");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("unexpected", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_shelf_without_the_name_are_told()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("console/no-file", (await folder.RunAsync("form", folder.File("nothing.json"))).ErrorCode);
        Assert.Equal("console/no-file", (await folder.RunAsync("form")).ErrorCode);
        Assert.Equal("console/no-such-form", (await folder.RunAsync("form", "--shelf", "secret")).ErrorCode);
    }

    [Fact]
    public async Task Every_form_of_the_shelf_is_listed_written_and_can_be_used_as_it_is()
    {
        using var folder = new TemporaryFolder();

        var list = await folder.RunAsync("form", "--shelf");
        var names = list.Lines.Where(static line => line.Length > 0).Select(static line => line.Split(':')[0]).ToArray();

        Assert.Equal(WorksheetLibrary.BuiltIn.Count, names.Length);
        foreach (var name in names)
        {
            var written = await folder.RunAsync("form", "--shelf", name);
            var run = await folder.RunAsync("form", folder.File("my.json", written.Output));
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        }
    }

    // Where a line is broken depends on how long the path is.
    private static string WithoutPath(string output, string file) => output.Contains(file, StringComparison.Ordinal)
        ? output.ReplaceLineEndings(" ").Replace(file, Path.GetFileName(file), StringComparison.Ordinal).Trim() + "\n"
        : output;

    [Fact]
    public async Task A_worksheet_of_the_shelf_is_looked_at_and_proposed_in_a_conversation()
    {
        using var folder = new TemporaryFolder();

        var run = await folder.AnswerAsync(
            "clinician",
            "Plan something",
            "c-7",
            "Worksheet",
            "Activity pacing",
            string.Empty,
            string.Empty,
            "Yes",
            "Leave",
            "Yes; the");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Errors));
        Assert.Contains("Which activity?", run.Output, StringComparison.Ordinal);
        Assert.Contains("Activity pacing: suggested", (await folder.AnswerAsync("client --client c-7")).Output, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Json)> Forms() =>
        [
            ("my.json", Good),
            (
                "ahead.json",
                Good.Replace(
                    "\"key\": \"slept\", \"text\"",
                    "\"key\": \"slept\", \"shownWhen\": { \"item\": \"why-not\", \"is\": \"secret\" }, \"text\"",
                    StringComparison.Ordinal)),
            ("twice.json", Good.Replace("\"key\": \"where\"", "\"key\": \"slept\"", StringComparison.Ordinal)),
            ("silent.json", Good.Replace("\"What was it?\"", "\"\"", StringComparison.Ordinal)),
            ("unknown.json", Good.Replace("\"type\": \"choice\"", "\"type\": \"secret\"", StringComparison.Ordinal)),
            ("missing.json", Good.Replace("\"version\": \"1\", ", string.Empty, StringComparison.Ordinal)),
            ("broken.json", Good.Replace("\"version\": \"1\",", "\"version\": \"1\"", StringComparison.Ordinal)),
            ("words.json", "Just some secret words.\n"),
        ];
}
