using HomeworkKit.Samples.ClinicConsole.Views;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>A client at the keyboard.</summary>
internal static class ClientSession
{
    private const string Leave = "Leave";
    private const string Wish = "Suggest something I'd like to try";

    internal static async Task RunAsync(HomeworkHost host, IDialogue dialogue, ClientRef client, CancellationToken cancellationToken)
    {
        var actor = Actor.Client(client.Value);
        while (true)
        {
            var all = await host.CyclesOfAsync(client, cancellationToken);
            var cycles = all.Where(static cycle => !cycle.IsForConcerns)
                .OrderBy(static cycle => cycle.State is CycleState.Completed or CycleState.Declined or CycleState.Stopped)
                .ToList();
            var chosen = await dialogue.ChooseAsync(
                host.Text["Your homework"],
                [.. cycles.Select(cycle => Line(host.Text, cycle)), host.Text[Wish], host.Text[ConcernWork.Label], host.Text[Leave]]);
            if (chosen == cycles.Count + 2)
            {
                return;
            }

            if (chosen == cycles.Count)
            {
                await WishAsync(host, dialogue, actor, client);
                continue;
            }

            if (chosen == cycles.Count + 1)
            {
                await ConcernWork.RaiseAloneAsync(host, dialogue, actor, client, all);
                continue;
            }

            var desk = new Desk(host, dialogue, actor, cycles[chosen]);
            Show(desk);
            await MenuAction.ChooseAsync(desk, ClientActions.All);
        }
    }

    private static void Show(Desk desk)
    {
        var plan = desk.Cycle.WaitingRevision?.Plan ?? desk.Cycle.Assignment;
        desk.Screen.Write(new Text($"{plan.Title ?? desk.Text.Of(plan.Task)}\n", new Style(decoration: Decoration.Bold)));
        foreach (var line in PlanLines.Of(desk.Text, plan))
        {
            desk.Screen.Write(new Text($"  {line}\n"));
        }

        foreach (var note in desk.Cycle.VisibleTo(desk.Actor).Notes.Where(note => note.By != desk.Actor))
        {
            desk.Screen.Write(new Text($"  {desk.Text.Of(note.By.Role)}: {note.Text}\n"));
        }
    }

    private static string Line(ConsoleText text, HomeworkCycle cycle) =>
        $"{text.Title(cycle)}: {(cycle.WaitingRevision is null ? text.Of(cycle.State) : text["a change is waiting for your yes"])}";

    // A bare wish: the clinician answers it with a plan.
    private static async Task WishAsync(HomeworkHost host, IDialogue dialogue, Actor actor, ClientRef client)
    {
        if (await dialogue.AskAsync(host.Text["What would you like to try?"]) is { Kind: AnswerKind.Given, Text: var wish })
        {
            var assignment = new HomeworkKit.Assignment
            {
                Id = AssignmentId.New(host.Now),
                Client = client,
                Clinician = new(Story.WeekStory.Clinician.Ref!),
                Wish = wish,
            };
            await host.Store.AppendAsync(HomeworkCycle.Propose(assignment, actor, host.Now, HomeworkHost.Kit).OrThrow(), CancellationToken.None);
            host.Screen.WriteLine(host.Text["Saved. Your clinician will see it."]);
        }
    }
}
