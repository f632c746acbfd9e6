using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Words;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Tests;

/// <summary>Long conversations in made-up languages: what somebody reads without an accent does not come from the words.</summary>
public sealed partial class PseudoTalkTests
{
    // A conversation goes on for so many answers; checks before a merge make longer ones.
    private static readonly int Answers = int.Parse(Environment.GetEnvironmentVariable("HOMEWORKKIT_TALK_ANSWERS") ?? "1000", CultureInfo.InvariantCulture);
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 11, 10, 0);

    public static TheoryData<bool, int> Languages => new() { { false, 1 }, { true, 2 } };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_client_reads_nothing_in_english(bool isRightToLeft, int seed) =>
        Assert.Empty(
            await LeftInEnglishAsync(isRightToLeft, seed, static (host, dialogue) =>
                ClientSession.RunAsync(host, dialogue, new("demo-client"), CancellationToken.None)));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_clinician_reads_nothing_in_english(bool isRightToLeft, int seed) =>
        Assert.Empty(
            await LeftInEnglishAsync(isRightToLeft, seed, static (host, dialogue) =>
                ClinicianSession.RunAsync(host, dialogue, new(WeekStory.Clinician.Ref!), CancellationToken.None)));

    [Fact]
    public async Task What_went_wrong_is_said_in_the_language()
    {
        using var folder = new TemporaryFolder();
        var (form, key) = (folder.File("form.json", "{"), folder.File("key.txt", "1"));
        string[][] runs =
        [
            ["show", "1"],
            ["show", "0195a000-0000-7000-8000-00000000000f"],
            ["today", "--today", "1"],
            ["import", folder.File("0")],
            ["import", form],
            ["import", folder.File("00", string.Empty)],
            ["import-moods", form],
            ["export"],
            ["review", "--decision", "repeat"],
            ["review", "0195a000-0000-7000-8000-000000000001"],
            ["programme", "1"],
            ["programme", "hold", "1"],
            ["form"],
            ["form", form],
            ["form", "--shelf", "1"],
            ["reminders", "--days", "0"],
            ["client", "--client", string.Empty],
            ["clinician", "--clinician", string.Empty],
            ["clinician"],
            ["--store", "Host=1;1", "today"],
            ["deidentify", "--out", folder.File("1")],
            ["deidentify", "--out", folder.File("2"), "--scope", "1", "--key-id", "1"],
            ["deidentify", "--out", folder.File("3"), "--scope", "1", "--key-id", "1", "--key-file", key],
            ["today", "--1"],
        ];
        List<string> left = [];
        foreach (var args in runs)
        {
            var run = await folder.RunAsync(Text(isRightToLeft: false), TextReader.Null, args);
            left.AddRange(
                (run.Output + run.Errors)
                    .Split('\n')
                    .Select(line => Machine().Replace(line.Replace(folder.File(string.Empty), string.Empty, StringComparison.Ordinal), string.Empty))
                    .Where(static line => Plain().IsMatch(line)));
        }

        Assert.Empty(left);
    }

    private static async Task<IReadOnlyList<string>> LeftInEnglishAsync(bool isRightToLeft, int seed, Func<HomeworkHost, IDialogue, Task> session)
    {
        using var folder = new TemporaryFolder();
        var text = Text(isRightToLeft);
        await folder.RunAsync(text, TextReader.Null);
        await folder.RunAsync(text, TextReader.Null, "ladder", "--demo");
        var options = new CommonOptions(text);
        var parsed = new RootCommand { options.Data, options.Store, options.Today }.Parse(["--data", folder.File("data")]);
        using var said = new StringWriter();
        var screen = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(said),
            });
        screen.Profile.Width = 1000;
        await using var host = await HomeworkHost.OpenAsync(
            HomeworkHost.StoreOf(options, parsed),
            options,
            parsed,
            screen,
            new FakeClock(Now, Duration.FromSeconds(1)),
            CancellationToken.None);

        // A worksheet of the shelf is in the language of who wrote it.
        var wanderer = new Wanderer(seed, Answers, HomeworkKinds.Worksheet.TitleIn(text.Library));

        await Assert.ThrowsAsync<LeftException>(async () =>
        {
            // Leaving by the menu is coming back.
            while (true)
            {
                await session(host, wanderer);
            }
        });

        return
        [
            .. wanderer
                .Seen.Concat(said.ToString().Split('\n'))
                .Select(static line => Machine().Replace(line, string.Empty))
                .Where(static line => Plain().IsMatch(line))
                .Distinct(),
        ];
    }

    private static ConsoleText Text(bool isRightToLeft) =>
        new(
            isRightToLeft ? PseudoWords.RightToLeft : PseudoWords.Long,
            LanguageTests.German.Keys.ToDictionary(static text => text, LanguageTests.Accented),
            ConsoleText.Read("story-de.json").Keys.ToDictionary(static text => text, static _ => "Ínvéñtéd"));

    [GeneratedRegex("[aceilnorsuyACEINORSUY]{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plain();

    // What the machine names: zones, the demonstration's client, codes and options, addresses, and keys that somebody else chose.
    [GeneratedRegex(
        @"Europe/London|demo-client|https?://\S+|^[a-z]+/[a-z-]+: |--?[a-z][a-z-]+|HOMEWORKKIT_[A-Z_]+|\bclinic\.db\b|/\S+\.\w+",
        RegexOptions.None,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Machine();
}
