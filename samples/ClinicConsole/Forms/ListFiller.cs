using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Interactive;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Asks for any number of answers of one kind: about each thing that the task names, or as many as somebody wants to give.</summary>
/// <param name="dialogue">Who is asked.</param>
/// <param name="fields">Asks about one question.</param>
/// <param name="context">What the task says.</param>
/// <param name="zone">Where the person is.</param>
internal sealed class ListFiller(IDialogue dialogue, FieldFiller fields, FormContext context, DateTimeZone zone)
{
    private const string GoOn = "Go on";
    private const string Another = "Add one";
    private const string TakeOut = "Take one out";

    internal async Task<bool> AskAsync(FormField list, JsonObject owner, FieldPlace place, Func<Task<string?>> keep)
    {
        var items = owner[list.Name] as JsonArray ?? [];
        if (list.Item!.Type == FieldType.Group && context.Named(list) is { } named)
        {
            return await AskNamedAsync(list, owner, items, named.Naming, named.Things, place, keep);
        }

        if (items.Count == 0)
        {
            await AddAsync(list, owner, items, place, keep);
        }

        while (true)
        {
            string[] held = [.. items.Select(item => FieldText.Of(list.Item!, item, zone) ?? "blank")];
            var chosen = await dialogue.ChooseAsync($"{place.Question(list)}: {(held.Length == 0 ? "none yet" : string.Join("; ", held))}", [GoOn, Another, .. held, .. held.Length > 0 ? [TakeOut] : Array.Empty<string>(), Dialogues.Back]);
            switch (chosen)
            {
                case 0:
                    return true;
                case 1:
                    await AddAsync(list, owner, items, place, keep);
                    break;
                case var number when number < held.Length + 2:
                    await ChangeAsync(list, items, number - 2, place, keep);
                    break;
                case var number when number == held.Length + 2 && held.Length > 0:
                    await TakeOutAsync(list, items, held, place, keep);
                    break;
                default:
                    return false;
            }
        }
    }

    private async Task<bool> AskNamedAsync(FormField list, JsonObject owner, JsonArray items, FormField naming, IReadOnlyList<JsonObject> things, FieldPlace place, Func<Task<string?>> keep)
    {
        string[] answerTypes = [.. things.Select(static thing => (string?)thing["answer"]).OfType<string>().Concat(["rating", "count", "yes-no", "choice", "time", "text"]).Except(["duration"]).Distinct()];
        FormField[] parts = [.. list.Item!.Parts.Where(part => part != naming)];
        for (var i = 0; i < things.Count;)
        {
            var (thing, key) = (things[i], FormContext.KeyOf(things[i]));
            var item = items.OfType<JsonObject>().FirstOrDefault(item => (string?)item[naming.Name] == key) ?? new JsonObject { [naming.Name] = key };
            i += await fields.AskPartsAsync(context.PartsFor(parts, thing, answerTypes), item, place.Into(list.Name, FormContext.LabelOf(thing), thing), () => KeepItemAsync(list, owner, items, item, keep)) ? 1 : -1;
            if (i < 0)
            {
                return false;
            }
        }

        return true;
    }

    private async Task AddAsync(FormField list, JsonObject owner, JsonArray items, FieldPlace place, Func<Task<string?>> keep)
    {
        var inside = place.Into(list.Name, $"{list.Label} {items.Count + 1}");
        if (list.Item!.Type == FieldType.Group)
        {
            JsonObject item = [];
            await fields.AskPartsAsync(list.Item.Parts, item, inside, () => KeepItemAsync(list, owner, items, item, keep));
            return;
        }

        // One answer, asked for as a member of its own and moved into the list.
        JsonObject one = [];
        await fields.AskAsync(list.Item, one, place, () => KeepItemAsync(list, owner, items, one[list.Item.Name]?.DeepClone(), keep));
    }

    private async Task ChangeAsync(FormField list, JsonArray items, int number, FieldPlace place, Func<Task<string?>> keep)
    {
        if (items[number] is JsonObject item && list.Item!.Type == FieldType.Group)
        {
            await fields.AskPartsAsync(list.Item.Parts, item, place.Into(list.Name, $"{list.Label} {number + 1}"), keep);
            return;
        }

        var one = new JsonObject { [list.Item!.Name] = items[number]!.DeepClone() };
        await fields.AskAsync(list.Item, one, place, async () =>
        {
            var (before, after) = (items[number], one[list.Item.Name]?.DeepClone());
            Replace(before, after);
            var problem = await keep();
            if (problem is not null)
            {
                Replace(after, before);
            }

            return problem;
        });

        void Replace(JsonNode? old, JsonNode? value)
        {
            if (old is not null)
            {
                items.RemoveAt(number);
            }

            if (value is not null)
            {
                items.Insert(number, value);
            }
        }
    }

    private async Task TakeOutAsync(FormField list, JsonArray items, string[] held, FieldPlace place, Func<Task<string?>> keep)
    {
        var number = await dialogue.ChooseAsync($"{place.Question(list)}: which one?", [.. held, Dialogues.Back]);
        if (number < held.Length)
        {
            items.RemoveAt(number);
            await keep();
        }
    }

    // Kept from the moment on at which it has what it cannot be without.
    private static async Task<string?> KeepItemAsync(FormField list, JsonObject owner, JsonArray items, JsonNode? item, Func<Task<string?>> keep)
    {
        if (item is null || (item is JsonObject group && list.Item!.Parts.Any(part => part.IsRequired && group[part.Name] is null)))
        {
            return null;
        }

        if (items.Parent is null)
        {
            owner[list.Name] = items;
        }

        if (item.Parent is not null)
        {
            return await keep();
        }

        items.Add(item);
        var problem = await keep();
        if (problem is not null)
        {
            items.Remove(item);
        }

        return problem;
    }
}
