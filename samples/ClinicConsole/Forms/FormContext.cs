using System.Text.Json.Nodes;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>What a form takes from the task that it answers: which items are asked about, and on which scales.</summary>
/// <param name="task">The task as JSON.</param>
/// <param name="example">The kind's own example of what is filled in: it shows the usual scales where the task names none.</param>
internal sealed class FormContext(JsonObject task, JsonObject example)
{
    private const string Key = "key";
    private const string Scale = "scale";
    private const string AnswerType = "answer";

    /// <summary>Finds what a list is about one by one: an answer's <c>item</c> names the key of one of the task's <c>items</c>, and so with prompts, parts and questions.</summary>
    /// <returns>The member that names, and the things it may name; null where the list is free.</returns>
    internal (FormField Naming, IReadOnlyList<JsonObject> Things)? Named(FormField list)
    {
        foreach (var part in list.Item!.Parts.Where(static part => part is { Type: FieldType.Text, IsRequired: true }))
        {
            if (task[part.Name + "s"] is JsonArray { Count: > 0 } things && things.All(static thing => thing?[Key] is not null))
            {
                return (part, [.. things.Select(static thing => thing!.AsObject())]);
            }
        }

        return null;
    }

    internal static string KeyOf(JsonObject thing) => (string)thing[Key]!;

    internal static string LabelOf(JsonObject thing) => (string?)thing["label"] ?? (string?)thing["text"] ?? FormWords.OfChoice(KeyOf(thing));

    /// <summary>Gives the questions about one thing: where the thing says how it is answered, the others are left out.</summary>
    internal IReadOnlyList<FormField> PartsFor(IReadOnlyList<FormField> parts, JsonObject thing, IReadOnlyList<string> answerTypes)
    {
        if ((string?)thing[AnswerType] is not { } type)
        {
            // A rating without a scale is none.
            return [.. parts.Where(part => part.Type != FieldType.Rating || ScaleOf([part.Name], thing) is not null)];
        }

        // The one way of answering and the one member whose names have nothing in common belong together: a duration is kept in minutes.
        var named = parts.ToLookup(part => answerTypes.FirstOrDefault(word => Plain(part.Name).StartsWith(Plain(word), StringComparison.OrdinalIgnoreCase)) ?? string.Empty);
        return named[type].Any() ? [.. named[type]] : [.. named[string.Empty]];

        static string Plain(string name) => name.Replace("-", string.Empty, StringComparison.Ordinal);
    }

    /// <summary>Finds the scale of a rating: the thing's own, else the one that the task names for it, else the usual one of this kind of homework.</summary>
    internal JsonNode? ScaleOf(IReadOnlyList<string> path, JsonObject? thing) =>
        thing?[Scale]
        ?? path.Select(name => task[$"{name.TrimEnd('s')}Scale"]).FirstOrDefault(static scale => scale is not null)
        ?? task[Scale]
        ?? InExample(example, path);

    private static JsonNode? InExample(JsonNode? node, IReadOnlyList<string> path) => node switch
    {
        JsonArray items => items.Select(item => InExample(item, path)).FirstOrDefault(static scale => scale is not null),
        JsonObject rating when path.Count == 0 => rating[Scale],
        JsonObject group => InExample(group[path[0]], [.. path.Skip(1)]),
        _ => null,
    };
}
