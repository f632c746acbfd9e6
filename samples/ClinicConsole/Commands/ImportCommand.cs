using System.CommandLine;
using System.Text;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Reads NDJSON into the store: all of it in one transaction, or nothing.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Source = new("FILE") { Description = "The NDJSON file to read, as export writes it." };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("import", "Read NDJSON: all of it, or nothing. Example: import week.ndjson") { Source };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetRequiredValue(Source);
        var length = InputFile.LengthOf(file);
        var cycles = await Working.Async(host.Screen, host.Text["Reading"], async report =>
        {
            var (all, done) = (new List<(long Line, HomeworkCycle Cycle)>(), 0L);
            await foreach (var (line, text) in InputFile.LinesAsync(file, cancellationToken))
            {
                done += Encoding.UTF8.GetByteCount(text) + 1;
                report(Math.Min(1, done / (double)Math.Max(1, length)));
                if (string.IsNullOrWhiteSpace(text))
                {
                    continue;
                }

                if (!host.Json.TryRead(text, out var cycle, out var problem))
                {
                    throw new ConsoleException(problem.Code, "The line can't be read as a document. Nothing was imported.", file, line, problem.Path);
                }

                all.Add((line, cycle));
            }

            return all;
        });

        if (cycles.Count == 0)
        {
            throw new ConsoleException("console/empty-file", "The file holds no documents.", file);
        }

        var added = await StoreAsync(host, file, cycles, cancellationToken);
        host.Screen.WriteLine(
            host.Text["{0} read, {1} with something new. Saved in {2}", host.Text.Counted(cycles.Count, "document", "documents"), added, host.Where]);
    }

    private static async Task<int> StoreAsync(
        HomeworkHost host,
        string file,
        List<(long Line, HomeworkCycle Cycle)> cycles,
        CancellationToken cancellationToken)
    {
        long? LineOf(AssignmentId? assignment) => cycles.Where(pair => pair.Cycle.Id == assignment).Select(static pair => (long?)pair.Line).LastOrDefault();
        try
        {
            var appended = await host.Store.AppendAsync([.. cycles.Select(static pair => pair.Cycle)], cancellationToken);
            return appended.Count(static one => one.Added > 0);
        }
        catch (HomeworkConflictException conflict)
        {
            throw new ConsoleException(conflict.Code, "What is saved here has changed since then. Nothing was imported.", file, LineOf(conflict.Assignment));
        }
        catch (HomeworkDuplicateEventException duplicate)
        {
            throw new ConsoleException(
                duplicate.Code,
                "An event with the same id and different content is saved here already. Nothing was imported.",
                file,
                LineOf(duplicate.Assignment));
        }
        catch (HomeworkHistoryException history)
        {
            throw new ConsoleException(history.Code, "It doesn't fit with what is already saved here. Nothing was imported.", file, LineOf(history.Assignment));
        }
    }
}
