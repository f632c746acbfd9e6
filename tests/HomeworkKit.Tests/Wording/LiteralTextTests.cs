using System.Text.RegularExpressions;
using HomeworkKit.Tests.Conventions;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Wording;

/// <summary>English reaches people from the words alone: a sentence in the code of something that makes text would stay English in every language.</summary>
public sealed partial class LiteralTextTests
{
    // Files whose sentences no client or clinician reads on a page, or that are a list of words themselves, with the reason.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["Catalog/CatalogException.cs"] = "why an analyser is not asked",
        ["Cycles/CycleWarning.cs"] = "for logs",
        ["Cycles/Outcomes/CycleRefusedException.cs"] = "why an analyser is not asked",
        ["Cycles/Outcomes/EventWithoutEffect.cs"] = "for logs",
        ["Cycles/Table/CycleGuards.cs"] = "conditions of the table for programmers",
        ["Cycles/Table/CycleTransition.cs"] = "for logs",
        ["Cycles/Table/HomeworkMachine.cs"] = "for programmers who hook into the machine",
        ["Distortions/BuiltInDistortions.cs"] = "a list of words",
        ["Forms/Answers/FormInput.cs"] = "the form of a date",
        ["Forms/Answers/FormValue.cs"] = "for logs",
        ["Forms/Answers/FormWriting.cs"] = "why an analyser is not asked",
        ["Kinds/CommunicationPractices/CommunicationSkill.cs"] = "names of skills for clinicians to start from",
        ["Kinds/Worksheets/WorksheetExample.cs"] = "an example",
        ["Primitives/ContentRecord.cs"] = "for logs",
        ["Primitives/Ids/RandomBlock.cs"] = "why an analyser is not asked",
        ["Primitives/Scales/YouthScales.cs"] = "anchors that a plan takes over, where a clinician can change them",
        ["Primitives/ValueList{T}.cs"] = "for logs",
        ["Primitives/WithinTime.cs"] = "why an analyser is not asked",
        ["Programmes/Planning/ProgrammePlan.cs"] = "for logs",
        ["Scheduling/Expansion/Days.cs"] = "why an analyser is not asked",
        ["Templates/TemplateLibrary.cs"] = "why an analyser is not asked",
        ["Validation/Rule.cs"] = "why an analyser is not asked",
        ["Words/WordsException.cs"] = "why an analyser is not asked",
    };

    [Fact]
    public void No_sentence_stands_outside_the_words() => Library.Nothing(
        from file in Library.Sources
        where !IsOfWords(file.Key) && !Allowed.ContainsKey(file.Key)
        from text in SentencesIn(file.Value)
        select $"{file.Key}: {text}",
        "Give it a key in the words, or the file a reason in this test:");

    [Fact]
    public void No_sentence_stands_in_the_code_of_charts()
    {
        var folder = SourceTree.Path("src", "HomeworkKit.Research", "Charts");
        Library.Nothing(
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            where Path.GetFileName(file) is not ("ChartMessages.cs" or "ChartStyle.cs")
            from text in SentencesIn(File.ReadAllText(file))
            select $"{Path.GetFileName(file)}: {text}",
            "Give it a key in the words:");
    }

    [Fact]
    public void Nothing_is_allowed_without_need() => Library.Nothing(
        Allowed.Keys.Where(static file => !Library.Sources.TryGetValue(file, out var source) || !SentencesIn(source).Any()), "No longer an exception:");

    [Theory]
    [InlineData("text.Line(\"Nothing is agreed.\");", 1)]
    [InlineData("text.Line($\"{count} entries so far\");", 1)]
    [InlineData("// \"Nothing is agreed.\"", 0)]
    [InlineData("/// <summary>\"Nothing is agreed.\"</summary>", 0)]
    [InlineData("words.Of(\"digest/nothing\")", 0)]
    public void A_sentence_is_noticed(string source, int expected) => Assert.Equal(expected, SentencesIn(source).Count());

    // Rules and kinds' forms are collected into the words; a kind has a title and an example; JSON's schema is for programmers.
    private static bool IsOfWords(string file) =>
        file.StartsWith("Serialization/", StringComparison.Ordinal)
        || file.EndsWith("Rules.cs", StringComparison.Ordinal)
        || file.EndsWith("Messages.cs", StringComparison.Ordinal)
        || file.EndsWith("Kind.cs", StringComparison.Ordinal)
        || file.EndsWith("Words.cs", StringComparison.Ordinal)
        || file.EndsWith("WordTable.cs", StringComparison.Ordinal);

    private static IEnumerable<string> SentencesIn(string source) =>
        Texts().Matches(Comments().Replace(source, string.Empty)).Select(static match => match.Groups[1].Value).Where(static text => Sentence().IsMatch(text));

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("\"((?:\\\\.|[^\"\\\\\\n])*)\"")]
    private static partial Regex Texts();

    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,}")]
    private static partial Regex Sentence();
}
