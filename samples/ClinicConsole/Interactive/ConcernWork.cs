using HomeworkKit.Cycles;
using HomeworkKit.Primitives;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>A worry about somebody's safety: raised by a person, and open until a clinician acknowledges it.</summary>
internal static class ConcernWork
{
    internal static async Task RaiseAsync(Desk desk)
    {
        desk.Screen.WriteLine("Nobody watches this while you write: if it is urgent, call your local emergency number or crisis line now.");
        var categories = Enum.GetValues<ConcernCategory>();
        var chosen = await desk.Dialogue.ChooseAsync("What is it about?", [.. categories.Select(Words), Dialogues.Back]);
        if (chosen == categories.Length)
        {
            return;
        }

        // Raised before any words are asked for: leaving now does not take it back.
        if (await desk.MoveAndSayAsync("Noted. It stays open until your clinician has seen it.", (cycle, now) => cycle.RaiseConcern(new SafetyConcern { Category = categories[chosen] }, desk.Actor, now))
            && await desk.Dialogue.AskAsync("Would you like to say more? It is not needed") is { Kind: AnswerKind.Given, Text: var note })
        {
            await desk.MoveAndSayAsync("Kept with it.", (cycle, now) => cycle.Comment(note, desk.Actor, now));
        }
    }

    internal static async Task AcknowledgeAsync(Desk desk)
    {
        var note = await desk.Dialogue.AskAsync("What will be done about it? The client can read this");
        if (note.Kind != AnswerKind.Back)
        {
            await desk.MoveAndSayAsync("Acknowledged.", (cycle, now) => cycle.AcknowledgeConcern(desk.Actor, now, note.Kind == AnswerKind.Given ? note.Text : null));
        }
    }

    private static string Words(ConcernCategory category) => category switch
    {
        ConcernCategory.HarmToSelf => "I might harm myself",
        ConcernCategory.HarmFromOthers => "Somebody might harm me",
        ConcernCategory.HarmToOthers => "Somebody else might come to harm",
        ConcernCategory.Medical => "Something medical",
        ConcernCategory.Other => "Something else",
        _ => KebabCase.Of(category),
    };
}
