using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Asks the questions of a form: first what is still blank, then whatever somebody wants to add or change. Every answer is kept at once.</summary>
/// <param name="screen">Where remarks are shown.</param>
/// <param name="dialogue">Who is asked.</param>
/// <param name="zone">Where that person is.</param>
/// <param name="fields">Asks about one question.</param>
internal sealed class FormFiller(IAnsiConsole screen, IDialogue dialogue, DateTimeZone zone, FieldFiller fields)
{
    private const int Shown = 60;
    private const string Enough = "That is all for now";

    /// <summary>Fills in a form.</summary>
    /// <param name="form">Its questions.</param>
    /// <param name="answers">The answers, changed as they are given.</param>
    /// <param name="blank">Says which members are still to be filled in.</param>
    /// <param name="keep">Keeps the answers as they are; says why not where they do not fit.</param>
    internal async Task FillAsync(IReadOnlyList<FormField> form, JsonObject answers, Func<IReadOnlySet<string>> blank, Func<Task<string?>> keep)
    {
        screen.WriteLine(Answer.Help);
        await FillBlankAsync(form, answers, blank, keep);
        while (true)
        {
            var chosen = await dialogue.ChooseAsync("Anything to add or change?", [Enough, .. form.Select(field => Line(field, answers[field.Name]))]);
            if (chosen == 0)
            {
                return;
            }

            await fields.AskAsync(form[chosen - 1], answers, FieldPlace.Top, keep);
        }
    }

    // Which questions a task needs only shows as it is filled in: a belief is asked for again once there is one.
    private async Task FillBlankAsync(IReadOnlyList<FormField> form, JsonObject answers, Func<IReadOnlySet<string>> blank, Func<Task<string?>> keep)
    {
        var asked = new Stack<FormField>();
        while (form.FirstOrDefault(field => blank().Contains(field.Name) && !asked.Contains(field)) is { } next)
        {
            asked.Push(next);
            while (!await fields.AskAsync(asked.Peek(), answers, FieldPlace.Top, keep) && asked.Count > 1)
            {
                asked.Pop();
            }
        }
    }

    private string Line(FormField field, JsonNode? value)
    {
        var line = FieldText.Of(field, value, zone) is { } text ? $"{field.Label}: {text}" : field.Label;
        return line.Length <= Shown ? line : line[..(Shown - 3)] + "...";
    }
}
