using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using HomeworkKit.Research;
using HomeworkKit.Tool.Inputs;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Tidy tables with pseudonyms, study days and no free text.</summary>
internal sealed class DeidentifyCommand : ToolCommand
{
    private const string Variable = "HOMEWORKKIT_PSEUDONYM_KEY";
    private static readonly Option<string> Scope = new("--scope")
    {
        Description = "The name of the study or export: another scope gives other pseudonyms.",
        HelpName = "NAME",
        Required = true,
    };
    private static readonly Option<string> KeyId = new("--key-id")
    {
        Description = "The name by which you know the key; it stands in the export.",
        HelpName = "NAME",
        Required = true,
    };
    private static readonly Option<string?> KeyFile = new("--key-file")
    {
        Description = $"A file with the key in base 64, 32 random bytes or more. Otherwise the variable {Variable}.",
        HelpName = "FILE",
    };

    internal override string Name => "deidentify";

    internal override IReadOnlyList<string> Aliases => ["export"];

    internal override string Description =>
        "Write tidy tables with pseudonyms, study days and no free text, with loaders for R, Python, SPSS, Stata and DuckDB.";

    internal override string Example => "deidentify cohort.ndjson --out tables --scope trial-7 --key-id 2026-a --key-file key.txt";

    internal override IEnumerable<Symbol> Symbols =>
        [CommonOptions.Files, CommonOptions.Out, Scope, KeyId, KeyFile, CommonOptions.AsOf, CommonOptions.Zone, CommonOptions.People, CommonOptions.Force];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var pseudonyms = Pseudonyms(given);
        using var study = await Study.OpenAsync(given, output, stop).ConfigureAwait(false);
        var options = new TidyExportOptions { AsOf = await study.AsOfAsync(stop).ConfigureAwait(false), ContextOf = study.Place };
        var result = await WholeFile
            .WriteFolderAsync(given.GetRequiredValue(CommonOptions.Out), given.GetValue(CommonOptions.Force), folder =>
                TidyExport.WriteAsync(
                    Study.Dataset.ReadAsync(study.Paths, cancellationToken: stop),
                    folder,
                    ExportProfile.DeIdentified(pseudonyms),
                    options,
                    stop))
            .ConfigureAwait(false);
        output.Line($"{result.Participants} participants, {result.Cycles} assignments, {result.Tables.Count} tables.");
        foreach (var (table, rows) in result.Tables.Zip(result.Rows))
        {
            output.Line($"  {table.Name} {rows}");
        }

        // How many safety concerns were kept out is told to nobody.
        var removed = Enum.GetValues<Removal>().Where(removal => removal != Removal.SafetyConcern && result.Report[removal] > 0).ToArray();
        output.Line("Taken out or replaced:");
        foreach (var removal in removed)
        {
            output.Line($"  {KebabCase.Of(removal)} {result.Report[removal]}");
        }

        output.Talk("Pseudonymous data stay personal data: README.md in the folder says what was left in.");
        output.Json["participants"] = result.Participants;
        output.Json["assignments"] = result.Cycles;
        output.Json["tables"] = new JsonObject(
            result.Tables.Zip(result.Rows).Select(static pair => KeyValuePair.Create<string, JsonNode?>(pair.First.Name, pair.Second)));
        output.Json["takenOut"] = new JsonObject(
            removed.Select(removal => KeyValuePair.Create<string, JsonNode?>(KebabCase.Of(removal), result.Report[removal])));
        return ToolExit.Done;
    }

    private static Pseudonymiser Pseudonyms(ParseResult given)
    {
        var text = given.GetValue(KeyFile) is { } file ? File.ReadAllText(file) : Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ToolException(
                "tool/no-key",
                $"A key is needed, and there is none by default: --key-file or the variable {Variable}. Nothing was written.");
        }

        byte[] key = [];
        try
        {
            key = Convert.FromBase64String(text.Trim());
            return Pseudonymiser.Keyed(key, given.GetRequiredValue(KeyId), given.GetRequiredValue(Scope));
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            throw problem is ArgumentException { ParamName: not "key" }
                ? ToolException.Usage(
                    "tool/not-a-name",
                    "--scope and --key-id have letters, digits, - _ and . and begin with a letter or digit. Nothing was written.")
                : new ToolException("tool/not-a-key", "A key is 32 random bytes or more in base 64. Nothing was written.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }
}
