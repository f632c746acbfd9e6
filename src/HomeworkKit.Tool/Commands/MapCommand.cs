using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Research;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>Looks at a CSV and suggests a mapping. Applies nothing.</summary>
internal sealed class MapCommand : ToolCommand
{
    private static readonly Argument<string> Csv = new("FILE") { Description = "Somebody else's CSV, plain or gzip." };

    internal override string Name => "map";

    internal override string Description => "Look at a CSV and print a mapping to check, complete and use with convert and prompts. Nothing is read by it.";

    internal override string Example => "map ratings.csv";

    internal override IEnumerable<Symbol> Symbols => [Csv];

    internal override async Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        var look = await CsvPreview.OfAsync(given.GetRequiredValue(Csv), stop).ConfigureAwait(false);
        output.Talk($"{look.Rows} rows looked at. The mapping is a suggestion: what stands as ? has to be said.");
        foreach (var column in look.Columns)
        {
            output.Talk(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {column.Name}: {KebabCase.Of(column.Kind)}, {column.Filled} filled, {column.Blank} blank{(column.Least is null ? string.Empty : $", {column.Least} to {column.Most}")}"
                ));
        }

        output.Json["mapping"] = JsonNode.Parse(look.ToMapping());
        if (!output.IsJson)
        {
            output.Raw(look.ToMapping());
        }

        return ToolExit.Done;
    }
}
