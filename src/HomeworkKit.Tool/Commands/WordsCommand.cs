using System.CommandLine;
using System.Text.Json.Nodes;
using HomeworkKit.Tool.Forms;
using HomeworkKit.Tool.Output;
using HomeworkKit.Words;

namespace HomeworkKit.Tool.Commands;

/// <summary>The files of translators: what there is to translate, and what a translation still lacks.</summary>
internal sealed class WordsCommand : ToolCommand
{
    private static readonly Argument<string> Work = new("WORK")
    {
        Description =
            "list: every key with its English. pseudo: the same in a made-up language, longer and accented, to try pages with. compare: what a file of words has otherwise than English, and how much it lacks; --json names each key.",
        HelpName = "list|pseudo|compare",
    };
    private static readonly Argument<string?> File = new("FILE") { Description = "A file of words; for compare alone.", Arity = ArgumentArity.ZeroOrOne };

    static WordsCommand() => Work.AcceptOnlyFromAmong("list", "pseudo", "compare");

    internal override string Name => "words";

    internal override string Description => "List what can be translated, and compare a translation with the English.";

    internal override string Example => "words compare words.json";

    internal override IEnumerable<Symbol> Symbols => [Work, File];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var (work, file) = (given.GetRequiredValue(Work), given.GetValue(File));
        if ((work == "compare") == (file is null))
        {
            throw ToolException.Usage("tool/words-file", "compare names a file of words; list and pseudo name none.");
        }

        if (work != "compare")
        {
            return List(work == "list" ? HomeworkWords.English : PseudoWords.Long, output);
        }

        try
        {
            return Compare(HomeworkWords.Read(await FormFiles.BytesAsync(file!, stop).ConfigureAwait(false)), output);
        }
        catch (WordsException problem)
        {
            throw new ToolException(
                problem.Code,
                problem.Key.Length == 0 ? "The file cannot be used." : $"The file cannot be used, for the word of {problem.Key}.");
        }
    }

    private static int List(HomeworkWords words, ToolOutput output)
    {
        var all = words.Keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(key => (Key: key, Text: words.Of(key))).ToArray();
        foreach (var (key, text) in all)
        {
            output.Line($"{key}: {text}");
        }

        output.Json["language"] = words.Language;
        output.Json["words"] = new JsonObject(all.Select(static word => KeyValuePair.Create<string, JsonNode?>(word.Key, word.Text)));
        return ToolExit.Done;
    }

    private static int Compare(HomeworkWords words, ToolOutput output)
    {
        var report = HomeworkWords.English.Compare(words);
        (string Name, string Json, IReadOnlyList<string> Keys)[] found =
        [
            ("missing", "missing", report.Missing),
            ("unknown", "unknown", report.Surplus),
            ("other placeholders", "otherPlaceholders", report.OtherPlaceholders),
            ("other plural forms", "otherPlurals", report.OtherPlurals),
        ];
        output.Json["language"] = words.Language;
        foreach (var (name, json, keys) in found)
        {
            output.Json[json] = new JsonArray([.. keys.Select(static key => (JsonNode)key)]);
            foreach (var key in keys.Where(_ => json != "missing"))
            {
                output.Line($"{name} {key}");
            }
        }

        var all = HomeworkWords.English.Keys.Distinct(StringComparer.Ordinal).Count();
        output.Line(
            $"{words.Language}: {100 * (all - report.Missing.Count) / all} percent translated, {report.Surplus.Count} unknown, {report.OtherPlaceholders.Count} with other placeholders, {report.OtherPlurals.Count} with other plural forms."
        );
        return report.OtherPlaceholders.Count + report.OtherPlurals.Count > 0 ? ToolExit.AtFault : ToolExit.Done;
    }
}
