using System.Text.RegularExpressions;
using HomeworkKit.Samples.ClinicConsole.Moods;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>
/// The console in two languages: every text has German words with the same places to fill in, and what it looks like stands in files to read.
/// </summary>
public sealed partial class LanguageTests
{
    internal static readonly Dictionary<string, string> German = ConsoleText.Read("de.json");
    private static readonly string[] Commands =
    [
        "client",
        "clinician",
        "tour",
        "today",
        "week",
        "digest",
        "show",
        "review",
        "form",
        "ladder",
        "programme",
        "reminders",
        "export",
        "import",
        "import-moods",
        "deidentify",
        "schema",
    ];

    public static TheoryData<string> Languages => ["en", "de", "de-formal"];

    [Fact]
    public void Every_text_of_the_sources_has_german_words_with_the_same_places()
    {
        var sources = Directory
            .GetFiles(SourceTree.Path("samples", "ClinicConsole"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToList();
        var named = sources
            .SelectMany(static source => Named().Matches(source))
            .Select(static match => match.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal));

        string[] without = [.. named.Distinct().Where(static text => !German.ContainsKey(text))];
        Assert.Empty(without);
        Assert.Empty(German.Where(static pair => !Places(pair.Key).SequenceEqual(Places(pair.Value))).Select(static pair => pair.Key));
        Assert.All(German.Values, static text => Assert.False(string.IsNullOrWhiteSpace(text)));
    }

    // A sentence that is in no list of words would be shown in English whatever the language; what is filled in can be anything.
    [Fact]
    public void Every_sentence_of_the_sources_is_in_the_words()
    {
        string[] known = [.. German.Keys, .. ConsoleText.Read("story-de.json").Keys];
        var sentences = Directory
            .GetFiles(SourceTree.Path("samples", "ClinicConsole"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(static file => Suppression().Replace(File.ReadAllText(file), string.Empty).Split('\n'))
            .Where(static line => !Unseen().IsMatch(line))
            .SelectMany(static line => Literal().Matches(line))
            .Select(static match => match.Groups["text"].Value.Replace("\\\"", "\"", StringComparison.Ordinal))
            .Where(static text => Words().IsMatch(Filled().Replace(text, string.Empty)) && text != EsmReader.Nothing);

        string[] without =
        [
            .. sentences.Distinct().Where(text => !Array.Exists(known, key => key == text || key == text + EsmReader.Nothing || Fits(text, key))),
        ];
        Assert.Equal(string.Empty, string.Join('\n', without));
    }

    [Fact]
    public void Formal_german_says_sie_where_german_says_du_and_nothing_else()
    {
        var formal = ConsoleText.Read("de-formal.json");

        Assert.Empty(formal.Keys.Except(German.Keys));
        Assert.Empty(German.Where(pair => Du().IsMatch(pair.Value) && !formal.ContainsKey(pair.Key)).Select(static pair => pair.Key));
        Assert.All(formal.Values, static text => Assert.DoesNotMatch(Du(), text));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_the_commands_show_is_as_it_was_looked_at(string language)
    {
        using var folder = new TemporaryFolder();
        string[][] runs =
        [
            [],
            ["tour"],
            ["show"],
            ["show", "0195a000-0000-7000-8000-000000000001"],
            ["today", "--today", "2026-03-10"],
            ["digest", "--since", "2026-03-02"],
            ["reminders", "--days", "10"],
            ["reminders", "--days", "10", "--unreviewed"],
            ["programme"],
            ["programme", "enrol"],
            ["programme", "hold", "first"],
            ["ladder", "--demo"],
            ["show", "nothing"],
            ["programme", "nothing"],
            ["nothing"],
            ["--help"],
            ["export", "--help"],
        ];
        var seen = new StringWriter { NewLine = "\n" };
        foreach (var args in runs)
        {
            var run = await folder.RunAsync([.. args, "--language", language]);
            seen.WriteLine($"$ clinic {string.Join(' ', args)}".TrimEnd());
            seen.WriteLine(run.Output + (run.ExitCode == 0 ? string.Empty : run.Errors));
        }

        Check($"commands.{language}.txt", folder, seen.ToString());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_client_and_a_clinician_talk_in_their_language(string language)
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync("--language", language);

        // By numbers, so that the same answers fit in every language.
        var client = await folder.AnswerAsync(
            $"client --language {language}",
            "1",
            "1",
            "2",
            "1",
            language == "en" ? "now" : "jetzt",
            "Asked to speak",
            "nervous",
            "180",
            "80",
            "1",
            "I will stumble",
            "3",
            "70",
            "1",
            "1",
            string.Empty,
            "What if I stop?",
            "2");
        var clinician = await folder.AnswerAsync($"clinician --language {language}", "1", "1", "It passed.", string.Empty, "1");

        Assert.Equal((0, 0, string.Empty), (client.ExitCode, clinician.ExitCode, language == "en" ? client.Errors : string.Empty));
        Check($"talk.{language}.txt", folder, client.Output + clinician.Output);
    }

    [Fact]
    public async Task Nothing_that_a_person_sees_is_left_in_english()
    {
        using var folder = new TemporaryFolder();
        var pseudo = Pseudo();
        List<string> seen = [];
        foreach (
            var args in (string[][])
                [
                    [],
                    ["tour"],
                    ["show"],
                    ["show", "0195a000-0000-7000-8000-000000000001"],
                    ["today", "--today", "2026-03-10"],
                    ["digest", "--since", "2026-03-02"],
                    ["programme", "enrol"],
                    ["ladder", "--demo"],
                    ["review"],
                    ["--help"],
                    .. Commands.Select(static command => new[] { command, "--help" }),
                ])
        {
            var run = await folder.RunAsync(pseudo, TextReader.Null, args);
            Assert.Equal(0, run.ExitCode);
            seen.AddRange(run.Lines);
        }

        var client = await folder.RunAsync(pseudo, new StringReader("1\n1\n2\n1\nnow\n6\n7\n80\n1\n9\n3\n70\n1\n1\n\n\n2\n"), "client", "--answers", "-");
        seen.AddRange(client.Lines);

        Assert.Equal(
            string.Empty,
            string.Join('\n', seen.Select(static line => Known().Replace(line, string.Empty)).Where(static line => Unchanged().IsMatch(line)).Distinct()));
    }

    [Fact]
    public void The_language_is_the_one_that_is_asked_for_else_that_of_the_environment_else_english()
    {
        Assert.Same(ConsoleText.German, ConsoleLanguage.Of(["today", "--language", "de"], "en"));
        Assert.Same(ConsoleText.FormalGerman, ConsoleLanguage.Of(["--language=DE-formal"], null));
        Assert.Same(ConsoleText.German, ConsoleLanguage.Of(["today"], "de"));
        Assert.Same(ConsoleText.English, ConsoleLanguage.Of([], null));
        Assert.Null(ConsoleLanguage.Of(["--language", "tlh"], null));
    }

    [Fact]
    public async Task A_language_that_there_is_not_is_refused_by_the_command_line()
    {
        using var folder = new TemporaryFolder();

        var run = await folder.RunAsync("today", "--language", "tlh");

        Assert.Equal((2, "console/not-a-language"), (run.ExitCode, run.ErrorCode));
    }

    [Fact]
    public async Task Words_that_nobody_reviewed_say_so_once_and_reminders_take_them_only_when_told()
    {
        using var folder = new TemporaryFolder();

        var tour = await folder.RunAsync("tour", "--language", "de");
        var english = await folder.RunAsync("reminders", "--days", "10", "--language", "de");
        var german = await folder.RunAsync("reminders", "--days", "10", "--unreviewed", "--language", "de");

        Assert.Equal(German["These words have not been reviewed by a clinician yet."] + Environment.NewLine, tour.Errors);
        Assert.Contains("You have something planned.", english.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Du hast etwas vor.", english.Output, StringComparison.Ordinal);
        Assert.Contains("Du hast etwas vor.", german.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_in_one_language_is_read_as_it_was_typed_in_another()
    {
        using var folder = new TemporaryFolder();
        await folder.RunAsync("--language", "de");

        var run = await folder.RunAsync("show", "0195a000-0000-7000-8000-000000000001");

        Assert.Contains("Was zählt als Beleg?", run.Output, StringComparison.Ordinal);
        Assert.Contains("didn't get to it", run.Output, StringComparison.Ordinal);
        Assert.Equal("de", (await ClientTests.CycleAsync(folder)).Attempts[0].Attempt.Language);
    }

    private static ConsoleText Pseudo() =>
        new(
            HomeworkKit.Words.PseudoWords.Long,
            German.Keys.ToDictionary(static text => text, Accented),
            ConsoleText.Read("story-de.json").Keys.ToDictionary(static text => text, static _ => "Ínvéñtéd"));

    // Commands, options, files and examples are typed as they stand.
    internal static string Accented(string text) =>
        string.Concat(
            text.Select(static letter =>
                "aceilnorsuyACEINORSUY".IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? "áçéíļñóřšúýÁÇÉÍÑÓŘŠÚÝ"[index] : letter));

    private static void Check(string file, TemporaryFolder folder, string seen) =>
        GoldenFile.CheckAt(
            SourceTree.Path("tests", "ClinicConsole.Tests", "Golden", file),
            string.Join(
                '\n',
                seen.ReplaceLineEndings("\n")
                    .Split('\n')
                    .Where(line => !line.Contains(folder.File(string.Empty), StringComparison.Ordinal))
                    .Select(static line => line.TrimEnd())));

    private static bool Fits(string interpolated, string key) =>
        interpolated.Contains('{', StringComparison.Ordinal)
        && Regex.IsMatch(
            key,
            "^" + Regex.Escape(Filled().Replace(interpolated, "\u0001")).Replace("\u0001", ".+", StringComparison.Ordinal) + "$",
            RegexOptions.Singleline,
            TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Places(string text) =>
        Place().Matches(text).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(
        """(?:\b[Tt]ext\[|MoveAndSayAsync\(|OrBackAsync\((?:host\.Text, )?|IsSureAsync\(\w+\.Text, |WithReasonAsync\(desk, |Optional\(text, |CycleTrigger\.\w+, |Description = |new (?:Root)?Command\((?:"[\w-]+", )?|new ConsoleException\("[^"]*", |=> )"(?<text>[^"\\{]*(?:\{\d\}|\\"|[^"\\{])* (?:\{\d\}|\\"|[^"\\{])*)"(?! \+)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\[SuppressMessage\(.*?\)\]", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suppression();

    // Comments, titles that are data, and where the data is.
    [GeneratedRegex(@"^\s*//|Experience sampling|PostgreSQL database|not-a-language", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"\$?""(?<text>(?:[^""\\]|\\.)*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\{[^}]*(\}|$)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filled();

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]eine?[rmns]?|[Ii]hr beide|ruf)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Du();

    [GeneratedRegex("[aceilnorsuyACEINORSUY]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unchanged();

    // What is typed or named by the machine: commands, options, places for values, ids, files, zones, keys of a programme's steps, and the demonstration's client.
    [GeneratedRegex(
        @"Europe/London|You have something planned\.|HOMEWORKKIT_[A-Z]+|--?[a-z][a-z-]*|<[A-Za-z-]+>|(?<![\p{L}])(reading|first|higher|alone|demo-client)(?![\p{L}])|/\S+|^\s+[a-z-]+(, -\w)?(?=\s{2,})|──+ [a-z]+ ──+|^  clinic .*|(Éxámpļé|clinic): .*",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Known();
}
