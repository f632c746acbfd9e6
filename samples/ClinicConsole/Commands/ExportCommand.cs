using System.CommandLine;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using HomeworkKit.Fhir;
using HomeworkKit.ICalendar;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Ical.Net.Serialization;
using Spectre.Console;
using Task = System.Threading.Tasks.Task;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>Writes what is kept: everything as NDJSON, or one client's homework as FHIR or as a calendar.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string?> Target = new("FILE")
    {
        Description = "The NDJSON file to write: one line for each piece of homework. It appears whole or not at all; an older one is replaced.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string?> Fhir = new("--fhir")
    {
        Description = "Write one client's homework as FHIR R4, as their clinician may see it. Safety concerns and what is private are never in it.",
        HelpName = "FILE",
    };
    private static readonly Option<bool> Words = new("--words")
    {
        Description = "With --fhir: also the words, answers and measures that the clinician may see.",
    };
    private static readonly Option<string?> Calendar = new("--calendar")
    {
        Description = "Write when one client's homework is planned, for a calendar. Every entry is called Reminder.",
        HelpName = "FILE",
    };
    private static readonly Option<string> Client = ClientOption.Create();
    private static readonly Option<string> Clinician = ClinicianOption.Create();

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command(
            "export",
            "Write everything as NDJSON, or one client's homework as FHIR or a calendar. Example: export week.ndjson; export --calendar week.ics")
        {
            Target, Fhir, Words, Calendar, Client, Clinician,
        };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (file, fhir, calendar) = (parsed.GetValue(Target), parsed.GetValue(Fhir), parsed.GetValue(Calendar));
        if (file is null && fhir is null && calendar is null)
        {
            throw new ConsoleException("console/no-file", "Name a file to write, or use --fhir or --calendar.", field: "FILE");
        }

        if (file is not null)
        {
            await WriteAllAsync(host, file, cancellationToken);
        }

        if (fhir is not null)
        {
            await WriteFhirAsync(host, fhir, parsed, cancellationToken);
        }

        if (calendar is not null)
        {
            var cycles = await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken);
            var feed = cycles.ToCalendar(ScheduleContext.In(HomeworkHost.Zone), new CalendarOptions { Domain = "clinic.example" }, host.Now);
            await OutputFile.WriteAsync(calendar, writer => writer.WriteAsync(new CalendarSerializer().SerializeToString(feed)));
            host.Screen.WriteLine(
                host.Text[
                    "{0} written to {1}. They say when, but not what.",
                    host.Text.Counted(feed.Events.Count, "calendar entry", "calendar entries"),
                    calendar
                ]);
        }
    }

    private static async Task WriteAllAsync(HomeworkHost host, string file, CancellationToken cancellationToken)
    {
        var total = await host.Store.CountAsync(HomeworkQuery.All, cancellationToken);
        var count = await Working.Async(host.Screen, host.Text["Writing"], async report =>
        {
            var done = 0;
            await OutputFile.WriteAsync(file, async writer =>
            {
                await foreach (var cycle in host.Store.StreamAsync(host.Tell, cancellationToken))
                {
                    await writer.WriteLineAsync(host.Json.Write(cycle).AsMemory(), cancellationToken);
                    report(Math.Min(1, ++done / (double)Math.Max(1, total)));
                }
            });
            return done;
        });
        host.Screen.WriteLine(host.Text["{0} written to {1}.", host.Text.Counted(count, "document", "documents"), file]);
        host.Screen.WriteLine(host.Text["It holds the clients' own words: keep it as safe as a diary."]);
    }

    private static async Task WriteFhirAsync(HomeworkHost host, string file, ParseResult parsed, CancellationToken cancellationToken)
    {
        var clinician = Actor.Clinician(ClinicianOption.Read(parsed, Clinician).Value);
        var options = new FhirOptions
        {
            CodeSystemBase = new Uri("https://clinic.example/fhir"),
            Content = parsed.GetValue(Words) ? FhirContent.Shared : FhirContent.Outline,
        };
        var record = new Bundle { Type = Bundle.BundleType.Collection, Timestamp = host.Now.ToDateTimeOffset() };
        foreach (var cycle in await host.CyclesOfAsync(ClientOption.Read(parsed, Client), cancellationToken))
        {
            record.Entry.AddRange(cycle.ToBundle(clinician, ScheduleContext.In(HomeworkHost.Zone), options, host.Now).Entry);
        }

        await OutputFile.WriteAsync(file, writer => writer.WriteAsync(FhirJsonSerializer.Default.SerializeToString(record)));
        host.Screen.WriteLine(host.Text["{0} written to {1}.", host.Text.Counted(record.Entry.Count, "resource", "resources"), file]);
        host.Screen.WriteLine(
            host.Text[
                options.Content == FhirContent.Shared
                    ? "It holds the client's own words: keep it as safe as a diary."
                    : "It says what was agreed, when, and how it went, in nobody's own words."
            ]);
    }
}
