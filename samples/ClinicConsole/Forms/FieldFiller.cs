using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Interactive;
using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Asks one question of a form until the answer fits, is passed over, or somebody goes back.</summary>
/// <param name="screen">Where remarks are shown.</param>
/// <param name="dialogue">Who is asked.</param>
/// <param name="context">What the task says.</param>
/// <param name="reader">Reads answers.</param>
/// <param name="zone">Where the person is.</param>
internal sealed class FieldFiller(IAnsiConsole screen, IDialogue dialogue, FormContext context, FieldReader reader, DateTimeZone zone)
{
    private const string AsItIs = "Leave it as it is";
    private const string Blank = "Blank it";

    /// <summary>Asks.</summary>
    /// <returns>False where somebody went back.</returns>
    internal Task<bool> AskAsync(FormField field, JsonObject owner, FieldPlace place, Func<Task<string?>> keep) => field.Type switch
    {
        FieldType.List => new ListFiller(dialogue, this, context, zone).AskAsync(field, owner, place, keep),
        FieldType.Group => AskGroupAsync(field, owner, place, keep),
        FieldType.Choice => AskChoiceAsync(field, owner, place, [.. field.Choices.Select(static word => (FormWords.OfChoice(word), (JsonNode)word))], keep),
        FieldType.YesNo => AskChoiceAsync(field, owner, place, [("Yes", true), ("No", false)], keep),
        _ => AskTextAsync(field, owner, place, keep),
    };

    /// <summary>Asks the questions that belong together, one after another.</summary>
    internal async Task<bool> AskPartsAsync(IReadOnlyList<FormField> parts, JsonObject group, FieldPlace place, Func<Task<string?>> keep)
    {
        for (var i = 0; i < parts.Count;)
        {
            i += await AskAsync(parts[i], group, place, keep) ? 1 : -1;
            if (i < 0)
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> AskGroupAsync(FormField field, JsonObject owner, FieldPlace place, Func<Task<string?>> keep)
    {
        var group = owner[field.Name] as JsonObject ?? [];
        return await AskPartsAsync(field.Parts, group, place.Into(field.Name, field.Label), async () =>
        {
            var isNew = group.Parent is null;
            if (field.Parts.Any(part => part.IsRequired && group[part.Name] is null))
            {
                return null;
            }

            if (isNew)
            {
                owner[field.Name] = group;
            }

            var problem = await keep();
            if (problem is not null && isNew)
            {
                owner.Remove(field.Name);
            }

            return problem;
        });
    }

    private async Task<bool> AskChoiceAsync(FormField field, JsonObject owner, FieldPlace place, (string Label, JsonNode Value)[] choices, Func<Task<string?>> keep)
    {
        var current = FieldText.Of(field, owner[field.Name], zone);
        string[] labels = [.. choices.Select(static choice => choice.Label), AsItIs, .. current is null || field.IsRequired ? Array.Empty<string>() : [Blank], Dialogues.Back];
        while (true)
        {
            var chosen = await dialogue.ChooseAsync(current is null ? place.Question(field) : $"{place.Question(field)} (now: {current})", labels);
            if (labels[chosen] == Dialogues.Back && chosen >= choices.Length)
            {
                return false;
            }

            if (chosen == choices.Length || await TrySetAsync(owner, field.Name, chosen < choices.Length ? choices[chosen].Value.DeepClone() : null, keep))
            {
                return true;
            }
        }
    }

    private async Task<bool> AskTextAsync(FormField field, JsonObject owner, FieldPlace place, Func<Task<string?>> keep)
    {
        var scale = field.Type == FieldType.Rating ? owner[field.Name]?["scale"] ?? context.ScaleOf([.. place.Path, field.Name], place.Thing) ?? "0..10" : null;
        var hint = FieldReader.Hint(field, scale);
        var question = hint is null ? place.Question(field) : $"{place.Question(field)} ({hint})";
        while (true)
        {
            var answer = await dialogue.AskAsync(question, FieldText.Of(field, owner[field.Name], zone));
            switch (answer.Kind)
            {
                case AnswerKind.Back:
                    return false;
                case AnswerKind.Cleared when field.IsRequired && owner[field.Name] is not null:
                    screen.WriteLine("Nothing can be kept here without it.");
                    break;
                case AnswerKind.Skipped:
                case AnswerKind.Cleared when owner[field.Name] is null || await TrySetAsync(owner, field.Name, null, keep):
                    return true;
                case AnswerKind.Given when reader.Read(field, answer.Text, scale) is { } value:
                    if (await TrySetAsync(owner, field.Name, value, keep))
                    {
                        return true;
                    }

                    break;
                case AnswerKind.Given:
                    screen.WriteLine($"That does not fit: {hint}.");
                    break;
            }
        }
    }

    private async Task<bool> TrySetAsync(JsonObject owner, string name, JsonNode? value, Func<Task<string?>> keep)
    {
        var before = owner[name];
        Set(value);
        if (await keep() is not { } problem)
        {
            return true;
        }

        Set(before);
        screen.WriteLine(problem);
        return false;

        void Set(JsonNode? answer)
        {
            owner.Remove(name);
            if (answer is not null)
            {
                owner[name] = answer;
            }
        }
    }
}
