using System.CommandLine;
using System.Text;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Serialization;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>What waits for a clinician, and a review without questions: for scripts and for other programs.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string?> Which = new("ID")
    {
        Description = "The homework that was looked at. Leave it out to see what is waiting.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string> Clinician = ClinicianOption.Create();
    private static readonly Option<string?> Decision = new("--decision")
    {
        Description = $"What comes next: {string.Join(", ", Enum.GetValues<ReviewDecision>().Select(KebabCase.Of))}.",
        HelpName = "WHAT",
    };
    private static readonly Option<string?> Learned = new("--learned") { Description = "What the client learned, in their words.", HelpName = "WORDS" };
    private static readonly Option<string?> Feedback = new("--feedback")
    {
        Description = "What the clinician says to the client about it.",
        HelpName = "WORDS",
    };
    private static readonly Option<string?> Plan = new("--plan")
    {
        Description = "A file with the changed plan (an assignment as JSON), for a smaller or bigger step or a change.",
        HelpName = "FILE",
    };
    private static readonly Option<string?> Next = new("--next")
    {
        Description = "The homework that takes its place, if the decision is to replace it.",
        HelpName = "ID",
    };
    private static readonly Option<bool> InSession = new("--in-session")
    {
        Description = "The client says yes to what comes next, in the session. Otherwise a new plan waits for their yes.",
    };

    internal static Command Create(CommonOptions options, IAnsiConsole screen, IClock clock)
    {
        var command = new Command(
            "review",
            "List what is waiting for the clinician, or record that homework was looked at together. Example: review ID --decision repeat --learned \"It was half as bad.\" --in-session"
        )
        {
            Which, Clinician, Decision, Learned, Feedback, Plan, Next, InSession,
        };
        command.OnRun(options, screen, clock, (host, parsed, cancellationToken) =>
            parsed.GetValue(Which) is { } id ? ReviewAsync(host, parsed, id, cancellationToken) : ListAsync(host, parsed, cancellationToken));
        return command;
    }

    private static async Task ListAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Decision) is not null)
        {
            throw new ConsoleException("console/no-id", "A decision is about one piece of homework. Please name it.", field: "ID");
        }

        var waiting = await Caseload.OfAsync(host, ClinicianOption.Read(parsed, Clinician), cancellationToken, needsClinician: true);
        if (waiting.Count == 0)
        {
            host.Screen.WriteLine(host.Text["Nothing is waiting."]);
        }

        foreach (var summary in waiting)
        {
            host.Screen.WriteLine(summary.Assignment.ToString());
            host.Screen.WriteLine($"  {Caseload.Line(host.Text, summary)}");
        }
    }

    private static async Task ReviewAsync(HomeworkHost host, ParseResult parsed, string id, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Decision) is not { } word || !KebabCase.TryParse<ReviewDecision>(word, out var decision))
        {
            throw new ConsoleException("console/not-a-decision", "A review needs a decision; --help lists them.", field: Decision.Name);
        }

        var clinician = Actor.Clinician(ClinicianOption.Read(parsed, Clinician).Value);
        var cycle = await ShowCommand.LoadAsync(host, id, cancellationToken);
        var review = new Review
        {
            Learned = parsed.GetValue(Learned),
            Feedback = parsed.GetValue(Feedback),
            Next = parsed.GetValue(Next) is { } next ? ShowCommand.ReadId(next, Next.Name) : null,
        };
        var plan = parsed.GetValue(Plan) is { } file ? await ReadPlanAsync(host, file, cancellationToken) : null;
        switch (cycle.Review(decision, review, clinician, host.Now, plan, parsed.GetValue(InSession) ? AgreementMode.InSession : null))
        {
            case Accepted moved:
                await host.Store.AppendAsync(moved.Cycle, cancellationToken);
                host.Screen.WriteLine(
                    host.Text["Looked at together: {0}. Now: {1}, round {2}.", host.Text.Of(decision), host.Text.Of(moved.Cycle.State), moved.Cycle.Round]);
                break;
            case Refused refused:
                throw new ConsoleException(refused.Code, host.Text["{0} Nothing was changed.", host.Text.Of(refused)]);
        }
    }

    private static async Task<Assignment> ReadPlanAsync(HomeworkHost host, string file, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        await foreach (var (_, line) in InputFile.LinesAsync(file, cancellationToken))
        {
            text.AppendLine(line);
        }

        return host.Json.TryReadValue<Assignment>(Encoding.UTF8.GetBytes(text.ToString()), out var plan, out var problem)
            ? plan : throw new ConsoleException(problem.Code, "The file isn't an assignment. Nothing was changed.", file, field: problem.Path);
    }
}
