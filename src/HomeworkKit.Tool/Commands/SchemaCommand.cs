using System.CommandLine;
using HomeworkKit.Serialization;
using HomeworkKit.Tool.Output;

namespace HomeworkKit.Tool.Commands;

/// <summary>The JSON Schema of what files hold.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    internal override string Name => "schema";

    internal override string Description => "Write the JSON Schema of a line of NDJSON.";

    internal override string Example => "schema";

    internal override IEnumerable<Symbol> Symbols => [];

    internal override Task<int> RunAsync(ParseResult given, ToolOutput output, CancellationToken stop)
    {
        if (output.IsJson)
        {
            output.Json["schema"] = System.Text.Json.Nodes.JsonNode.Parse(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn));
        }
        else
        {
            output.Raw(HomeworkJsonSchema.Write(HomeworkCatalog.BuiltIn).TrimEnd() + "\n");
        }

        return Task.FromResult(ToolExit.Done);
    }
}
