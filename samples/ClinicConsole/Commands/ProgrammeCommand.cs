using System.CommandLine;
using HomeworkKit.Programmes;
using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Scheduling;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Commands;

/// <summary>A client's way through a programme: where it stands, and what a clinician decides about it.</summary>
internal static class ProgrammeCommand
{
    private const string Prefix = "programme/";
    private const string Enrol = "enrol";
    private const string Propose = "propose";

    private static readonly Dictionary<string, EnrolmentDecisionKind> Decisions = new(StringComparer.Ordinal)
    {
        ["hold"] = EnrolmentDecisionKind.HoldStep,
        ["resume"] = EnrolmentDecisionKind.ResumeStep,
        ["skip"] = EnrolmentDecisionKind.SkipStep,
        ["release"] = EnrolmentDecisionKind.ReleaseStep,
    };

    private static readonly Argument<string?> Action = new("ACTION")
    {
        Description = "enrol, propose, hold, resume, skip or release. Leave it out to see where it stands.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Argument<string?> Step = new("STEP")
    {
        Description = "The step to hold, resume, skip or release.",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private static readonly Option<string> Client = ClientOption.Create();

    internal static Command Create(CommonOptions options, Spectre.Console.IAnsiConsole screen, IClock clock)
    {
        var command = new Command(
            "programme",
            "An eight-week exposure programme, step by step: where it stands, and what you decide. Example: programme hold first")
        {
            Action,
            Step,
            Client,
        };
        command.OnRun(options, screen, clock, RunAsync);
        return command;
    }

    private static async Task RunAsync(HomeworkHost host, ParseResult parsed, CancellationToken cancellationToken)
    {
        var (client, action) = (ClientOption.Read(parsed, Client), parsed.GetValue(Action));
        var stored = await FindAsync(host, client, cancellationToken);
        if (stored is null)
        {
            if (action != Enrol)
            {
                host.Screen.WriteLine(host.Text["There is no programme for this client yet. programme enrol starts one."]);
                return;
            }

            var enrolment = new Enrolment
            {
                Id = EnrolmentId.New(host.Now),
                Programme = ExposureProgramme.Programme.Id,
                Version = ExposureProgramme.Programme.Version,
                Client = client,
                Clinician = new(WeekStory.Clinician.Ref!),
                StartedAt = host.Now,
            };
            stored = await KeepAsync(host, enrolment, 0, cancellationToken);
        }
        else if (action is not (null or Enrol or Propose))
        {
            stored = await KeepAsync(host, stored.Value.With(DecisionOf(host, action, parsed.GetValue(Step))), stored.Version, cancellationToken);
        }

        var cycles = await host.CyclesOfAsync(client, cancellationToken);
        var plan = await PlanAsync(host, stored.Value, cycles, cancellationToken);
        if (action is Enrol or Propose or "release")
        {
            HomeworkCycle[] proposed =
            [
                .. plan.ReadyToPropose.Select(ready => HomeworkCycle.Propose(ready, WeekStory.Clinician, host.Now, HomeworkHost.Kit).OrThrow()),
            ];
            await host.Store.AppendAsync(proposed, cancellationToken);
            plan = await PlanAsync(host, stored.Value, [.. cycles, .. proposed], cancellationToken);
        }

        Write(host, plan);
    }

    private static EnrolmentDecision DecisionOf(HomeworkHost host, string action, string? step) =>
        !Decisions.TryGetValue(action, out var decision)
            ? throw new ConsoleException("console/unknown-action", "One of enrol, propose, hold, resume, skip and release.", field: Action.Name)
        : !ExposureProgramme.Programme.Steps.Any(known => known.Key == step)
            ? throw new ConsoleException("console/unknown-step", "Name the step as programme lists it.", field: Step.Name)
        : new EnrolmentDecision
        {
            Decision = decision,
            At = host.Now,
            By = WeekStory.Clinician,
            Step = step,
        };

    private static async Task<StoredDocument<Enrolment>?> FindAsync(HomeworkHost host, ClientRef client, CancellationToken cancellationToken)
    {
        foreach (var known in await host.Store.ListDocumentsAsync(client, cancellationToken))
        {
            if (known.Key.Name.StartsWith(Prefix, StringComparison.Ordinal))
            {
                return await host.Store.GetDocumentAsync<Enrolment>(known.Key, cancellationToken);
            }
        }

        return null;
    }

    private static async Task<StoredDocument<Enrolment>> KeepAsync(HomeworkHost host, Enrolment enrolment, int version, CancellationToken cancellationToken)
    {
        var key = new DocumentKey(enrolment.Client, Prefix + enrolment.Id);
        return new(key, await host.Store.PutDocumentAsync(key, enrolment, version, cancellationToken), enrolment);
    }

    private static async Task<ProgrammePlan> PlanAsync(
        HomeworkHost host,
        Enrolment enrolment,
        IReadOnlyList<HomeworkCycle> cycles,
        CancellationToken cancellationToken)
    {
        var sessions = await host.Store.GetDocumentAsync<SessionCalendar>(new DocumentKey(enrolment.Client, "sessions"), cancellationToken);
        return ProgrammePlanner.Plan(
            ExposureProgramme.Programme,
            enrolment,
            cycles,
            new ProgrammeContext
            {
                Zone = HomeworkHost.Zone,
                Templates = ExposureProgramme.TemplatesIn(host.Text),
                Sessions = sessions?.Value,
            },
            host.Now);
    }

    private static void Write(HomeworkHost host, ProgrammePlan plan)
    {
        host.Screen.WriteLine(host.Text.Invented(ExposureProgramme.Programme.Title!));
        foreach (var step in plan.Steps)
        {
            var standing = Standing(host.Text, step);
            host.Screen.WriteLine(step is { State: StepState.Waiting, ReleasesAt: { } at }
                ? host.Text["  {0}: {1}, {2}, from {3}", step.Step, TitleOf(host.Text, step), standing, host.Text.Of(at.InZone(HomeworkHost.Zone).Date)]
                : host.Text["  {0}: {1}, {2}", step.Step, TitleOf(host.Text, step), standing]);
        }
    }

    private static string TitleOf(ConsoleText text, StepStatus step) => text.Invented(step.Title ?? step.Step);

    private static string Standing(ConsoleText text, StepStatus step) => step.State switch
    {
        StepState.Declined => text["turned down: to decide together"],
        StepState.Waiting => step.WaitsFor switch
        {
            StepWait.Clinician => text["when you release it"],
            StepWait.Step or StepWait.RequiredStep => text["after {0}", step.WaitsForStep ?? string.Empty],
            StepWait.Decision => text["when {0} is decided", step.WaitsForStep ?? string.Empty],
            _ => text["to come"],
        },
        var state => text.Library.Of(state),
    };
}
