using HomeworkKit.Samples.ClinicConsole.Story;
using HomeworkKit.Storage;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>A worry about somebody's safety: raised by a person, with homework or without, and open until a clinician acknowledges it.</summary>
internal static class ConcernWork
{
    internal const string Label = "I'm worried about my safety, or someone else's";

    /// <summary>The environment variable with the clinic's own words for a crisis. The sample has none: numbers differ from place to place.</summary>
    internal const string TextVariable = "HOMEWORKKIT_CRISIS_TEXT";

    internal static Task RaiseAsync(Desk desk)
    {
        var clinician = desk.Cycle.Assignment.Clinician;
        return AskAsync(desk.Host, desk.Dialogue, desk.Cycle.Client, clinician, async concern =>
            await desk.MoveAndSayAsync(Raised(clinician), (cycle, now) => cycle.RaiseConcern(concern, desk.Actor, now)));
    }

    /// <summary>Raises a concern that belongs to no homework.</summary>
    internal static Task RaiseAloneAsync(HomeworkHost host, IDialogue dialogue, Actor actor, ClientRef client, IReadOnlyList<HomeworkCycle> cycles)
    {
        if (cycles.FirstOrDefault(static cycle => cycle.IsForConcerns) is { } place)
        {
            return RaiseAsync(new Desk(host, dialogue, actor, place));
        }

        // Who reads it is who reads the client's homework; a client who works alone has nobody.
        var clinician =
            cycles.Count == 0
                ? new ClinicianRef(WeekStory.Clinician.Ref!)
                : cycles.Select(static cycle => cycle.Assignment.Clinician).FirstOrDefault(static known => known is not null);
        return AskAsync(host, dialogue, client, clinician, async concern =>
        {
            var raised = HomeworkCycle.RaiseConcern(concern, client, clinician, actor, host.Now, HomeworkHost.Kit);
            if (raised is Refused refused)
            {
                host.Screen.WriteLine(host.Text.Of(refused));
                return;
            }

            await host.Store.AppendAsync(raised.OrThrow(), CancellationToken.None);
            host.Screen.WriteLine(host.Text[Raised(clinician)]);
        });
    }

    internal static async Task AcknowledgeAsync(Desk desk)
    {
        var note = await desk.Dialogue.AskAsync(desk.Text["What will be done about it? The client can read this"]);
        if (note.Kind != AnswerKind.Back)
        {
            await desk.MoveAndSayAsync("Acknowledged.", (cycle, now) =>
                cycle.AcknowledgeConcern(desk.Actor, now, note.Kind == AnswerKind.Given ? note.Text : null));
        }
    }

    private static async Task AskAsync(HomeworkHost host, IDialogue dialogue, ClientRef client, ClinicianRef? clinician, Func<SafetyConcern, Task> raiseAsync)
    {
        host.Screen.WriteLine(host.Text[clinician is null
            ? "No one else reads this: you're using this on your own. If it's urgent, call your local emergency number or crisis line now."
            : "Your clinician may not read this for days. No one monitors this in real time. If it's urgent, call your local emergency number or crisis line now."]);
        if (Environment.GetEnvironmentVariable(TextVariable) is { Length: > 0 } text)
        {
            host.Screen.Write(new Text(text + "\n"));
        }

        var plan = (await host.Store.GetDocumentAsync<CrisisPlan>(new DocumentKey(client, CrisisPlan.DocumentName), CancellationToken.None))?.Value.Reference;
        if (plan is not null)
        {
            host.Screen.Write(new Text(host.Text["Your crisis plan: {0}", plan] + "\n"));
        }

        var categories = Enum.GetValues<ConcernCategory>();
        var chosen = await dialogue.ChooseAsync(
            host.Text["What is it about?"],
            [.. categories.Select(category => host.Text[Words(category)]), host.Text[Dialogues.Back]]);
        if (chosen == categories.Length)
        {
            return;
        }

        // Whoever leaves while being asked for words has raised it all the same.
        var words = default(string?);
        try
        {
            words = await dialogue.AskAsync(host.Text["Would you like to say more? (optional)"]) is { Kind: AnswerKind.Given, Text: var given } ? given : null;
        }
        finally
        {
            await raiseAsync(new SafetyConcern { Category = categories[chosen], Note = words, CrisisPlan = plan });
        }
    }

    private static string Raised(ClinicianRef? clinician) =>
        clinician is null ? "Saved. No one but you can read it." : "Saved. It stays open until your clinician has read it, which may take days.";

    private static string Words(ConcernCategory category) => category switch
    {
        ConcernCategory.HarmToSelf => "I might harm myself",
        ConcernCategory.HarmFromOthers => "Someone might harm me",
        ConcernCategory.HarmToOthers => "Someone else might come to harm",
        ConcernCategory.Medical => "Something medical",
        _ => "Something else",
    };
}
