using System.CommandLine;
using HomeworkKit.Serialization;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Writes the JSON contract as a JSON Schema: for other languages, for forms, and for checking files.</summary>
internal static class SchemaCommand
{
    private static readonly Argument<string> Target = new("FILE")
    {
        Description = "The file to write. It appears whole or not at all; an older one is replaced.",
    };

    // Needs no data: it is about the kinds of homework, not about anybody's.
    internal static Command Create(CommonOptions options, IAnsiConsole screen)
    {
        var command = new Command("schema", "Write the JSON Schema of the documents that export writes. Example: schema schema.json") { Target };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var file = parsed.GetRequiredValue(Target);
                await OutputFile.WriteAsync(file, writer => writer.WriteAsync(HomeworkJsonSchema.Write(HomeworkHost.Kit).AsMemory(), cancellationToken));
                screen.WriteLine(
                    options.Text["The schema of {0} kinds of homework ({1}) is written to {2}.", HomeworkHost.Kit.Kinds.Count, HomeworkJsonSchema.Id, file]);
                return 0;
            });
        return command;
    }
}
