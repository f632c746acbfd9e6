using System.CommandLine;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Writes everything that is kept as NDJSON: one document a line, one line for each piece of homework.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Target = new("FILE") { Description = "The file to write. It appears whole or not at all; an older one is replaced." };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("export", "Write everything as NDJSON, one piece of homework a line. Example: export week.ndjson") { Target };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetRequiredValue(Target);
        var count = 0;
        await OutputFile.WriteAsync(file, async writer =>
        {
            await foreach (var cycle in host.Store.StreamAsync(host.Tell, cancellationToken))
            {
                await writer.WriteLineAsync(host.Json.Write(cycle).AsMemory(), cancellationToken);
                count++;
            }
        });
        host.Screen.WriteLine($"{count} {(count == 1 ? "document" : "documents")} written to {file}.");
        host.Screen.WriteLine("It holds the clients' own words: keep it as safe as a diary.");
    }
}
