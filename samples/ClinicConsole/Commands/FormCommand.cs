using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Samples.ClinicConsole.Worksheets;
using HomeworkKit.Storage;
using HomeworkKit.Validation;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>A clinician's own form: what is wrong with it in words, the questions as they will be asked, and an assignment with it.</summary>
internal static class FormCommand
{
    private const string JsonPrefix = "json/";

    private static readonly JsonSerializerOptions ToEdit = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Argument<string?> Source = new("FILE")
    {
        Description = "The form as JSON. Start from one of the shelf: form --shelf diary-card > my.json",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string?> Shelf = new("--shelf")
    {
        Description = "Write a form of the shelf as JSON, to change it. Without a name: list the shelf.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<bool> Assign = new("--assign")
    {
        Description = "Propose the form to the client as their next homework, if it has no errors.",
    };
    private static readonly Option<bool> Codes = new("--codes") { Description = "Show the codes of rules as well, for a program or a search." };
    private static readonly Option<string> Client = ClientOption.Create();

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command("form", "Check a form of your own, see its questions, and use it in the next assignment. Example: form my.json --assign") { Source, Shelf, Assign, Codes, Client };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetResult(Shelf) is not null)
            {
                WriteShelf(screen, parsed.GetValue(Shelf));
                return 0;
            }

            var file = parsed.GetValue(Source) ?? throw new ConsoleException("console/no-file", "Name the file of your form, or use --shelf to start from one.", field: Source.Name);
            WorksheetForm form;
            try
            {
                form = await WorksheetFile.ReadAsync(file, options.Text, cancellationToken);
            }
            catch (ConsoleException problem) when (problem.Code.StartsWith(JsonPrefix, StringComparison.Ordinal) && !parsed.GetValue(Codes))
            {
                // What somebody wrote by hand is told to them as a person, like all else that is wrong with it.
                screen.WriteLine(problem.WithoutCode(options.Text));
                return 1;
            }

            if (!Tell(screen, options.Text, form, parsed.GetValue(Codes)))
            {
                return 1;
            }

            WorksheetPreview.Write(screen, options.Text, form);
            return parsed.GetValue(Assign)
                ? await ClinicApp.OnStoreAsync(options, parsed, screen, clock, (host, stop) => ProposeAsync(host, form, ClientOption.Read(parsed, Client), stop), cancellationToken)
                : 0;
        });
        return command;
    }

    private static void WriteShelf(IAnsiConsole screen, string? name)
    {
        if (name is null)
        {
            foreach (var form in WorksheetLibrary.BuiltIn.Select(static worksheet => worksheet.Form))
            {
                screen.WriteLine($"{NameOf(form)}: {form.Title}");
            }

            return;
        }

        var found = WorksheetLibrary.BuiltIn.Find(name)?.Form
            ?? throw new ConsoleException("console/no-such-form", "The shelf has no form by that name; form --shelf lists them.", field: Shelf.Name);

        // As text, not as a screen of 80 columns: it goes into a file. The name of the form is the clinic's own from here on.
        var json = JsonNode.Parse(new HomeworkJson(HomeworkHost.Kit).WriteValue(found with { Id = "my-clinic/" + NameOf(found) }))!;
        screen.Profile.Out.Writer.WriteLine(json.ToJsonString(ToEdit));
    }

    // Says what is wrong and what is worth a look; a form with errors, or with something missing, is not used.
    private static bool Tell(IAnsiConsole screen, ConsoleText text, WorksheetForm form, bool withCodes)
    {
        var findings = form.Validate();
        var stops = findings.Count(static finding => finding.Tier != FindingTier.Warning);
        foreach (var finding in findings)
        {
            var line = $"{WorksheetPlaces.Of(text, form, finding.Path)}: {text.Library.Of(finding)}";
            screen.Write(new Padder(new Text(withCodes ? $"{line} [{finding.Code}]" : line)).Padding(2, 0, 0, 0));
        }

        screen.WriteLine(stops > 0 ? text["This form can't be used yet: {0} to fix. Nothing was saved.", text.Counted(stops, "place", "places")]
            : findings.Count > 0 ? text["This form can be used; please look at the notes above."]
            : text["This form is ready to use."]);
        return stops == 0;
    }

    private static async Task ProposeAsync(HomeworkHost host, WorksheetForm form, ClientRef client, CancellationToken cancellationToken)
    {
        var assignment = new Assignment
        {
            Id = AssignmentId.New(host.Now),
            Client = client,
            Clinician = new(WeekStory.Clinician.Ref!),
            Title = form.Title,
            Task = new WorksheetTask { Form = form },
        };
        switch (HomeworkCycle.Propose(assignment, WeekStory.Clinician, host.Now, HomeworkHost.Kit))
        {
            case Accepted moved:
                await host.Store.AppendAsync(moved.Cycle, cancellationToken);
                host.Screen.WriteLine(host.Text["Proposed to {0}. They can say yes or no with: client", client]);
                break;
            case Refused refused:
                throw new ConsoleException(refused.Code, host.Text["{0} Nothing was changed.", host.Text.Of(refused)]);
        }
    }

    private static string NameOf(WorksheetForm form) => form.Id[(form.Id.LastIndexOf('/') + 1)..];
}
