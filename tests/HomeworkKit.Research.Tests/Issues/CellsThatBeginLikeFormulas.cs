using System.Text;
using HomeworkKit.Kinds;
using HomeworkKit.Research.Tests.Export;

namespace HomeworkKit.Research.Tests.Issues;

/// <summary>No text that a spreadsheet would run stands at the beginning of a cell, in whichever form its sign is written.</summary>
public sealed class CellsThatBeginLikeFormulas
{
    public static TheoryData<string> Beginnings
    {
        get
        {
            // Each sign as such, and each character that means it by Unicode's compatibility forms: those of several signs (U+2A75, U+2A76) are known to some
            // systems alone. What is no character has none, and some systems refuse to look for them.
            var signs = Enumerable
                .Range(0, 0x10000)
                .Where(static code => !char.IsSurrogate((char)code) && code is not ((>= 0xFDD0 and <= 0xFDEF) or 0xFFFE or 0xFFFF))
                .Select(static code => (char)code)
                .Where(static character => character.ToString().Normalize(NormalizationForm.FormKC) is ['=' or '+' or '-' or '@' or '\u2212', ..])
                .Select(static character => character.ToString());
            return [.. signs.Union(["\u2A75", "\u2A76", "\t", "\r", "\n", " =", "\u00A0+", "\u3000\uFF1D", "\uFEFF=", "\u200B@", "\u0000=", " \t\uFF20"])];
        }
    }

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void Each_is_guarded(string beginning) => Assert.Equal("'" + beginning + "1+1", FormulaGuard.Of(beginning + "1+1"));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a=b")]
    [InlineData("'=1")]
    [InlineData("5 - 3")]
    [InlineData("\U0001F600=")]
    public void Other_text_is_left_as_it_is(string text) => Assert.Equal(text, FormulaGuard.Of(text));

    [Fact]
    public async Task A_host_s_words_are_guarded_in_tables_and_in_what_describes_them()
    {
        using var folder = new ExportFolder();
        var start = Instant.FromUtc(2026, 3, 2, 8, 0);
        var (client, scale) = (Actor.Client("\uFF1Dcmd"), RatingScale.ZeroToTen);
        var task = new MoodLogTask { Items = [new() { Key = "worry", Scale = scale }] };
        var cycle = HomeworkCycle
            .Propose(
                new()
                {
                    Id = AssignmentId.New(start),
                    Client = new ClientRef(client.Ref!),
                    Task = task,
                },
                client,
                start,
                HomeworkCatalog.BuiltIn)
            .OrThrow();
        var attempt = new Attempt
        {
            Id = AttemptId.New(start), PerformedAt = start, Outcome = AttemptOutcome.Done,
            FeelingsBefore = [new() { Name = "\uFF0Bcalm", Strength = Rating.Of(3, scale) }],
        };
        cycle = cycle.RecordAttempt(attempt, client, start).OrThrow();
        var plan = RecordExportMappings.BuiltIn.Single(static plan => plan.Kind == "mood-log");
        var own = plan with { Entry = [.. plan.Entry.Select(static field => field with { Label = "\uFF0D" + field.Label })] };

        await folder.WriteAsync(
            [cycle],
            ExportProfile.Identified() with
            {
                IncludesFreeText = true,
            },
            ExportFolder.Options with
            {
                Plans = [own],
                RedcapDictionary = true,
            });

        Assert.Equal("'\uFF1Dcmd", folder.Rows("participants")[0]["participant_id"]);
        Assert.Equal("'\uFF0Bcalm", folder.Rows("attempts_feelings")[0]["name"]);
        Assert.All(folder.Files().Where(static file => file.EndsWith(".csv", StringComparison.Ordinal)), static file =>
            Assert.DoesNotMatch("(^|[,\"\n])[\uFF1D\uFF0B\uFF0D]", File.ReadAllText(file)));
        Assert.Contains("'\uFF0D", folder.Text("codebook.csv"), StringComparison.Ordinal);
        Assert.Contains(",-1080,", folder.Text("codebook.csv"), StringComparison.Ordinal);
        Assert.Contains("'\uFF0D", folder.Text("redcap_dictionary.csv"), StringComparison.Ordinal);
    }
}
