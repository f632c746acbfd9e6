using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Forms;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>The form of a kind of homework on a page: made from what was kept and what was typed, and written back over what was kept. What it does not ask for stays as it was.</summary>
public sealed class EntryForm
{
    private const int MostRows = 50;
    private const int LongestText = 4000;
    private readonly JsonObject _kept;

    internal EntryForm(IReadOnlyList<FormField> fields, FormContext context, JsonObject kept, IReadOnlySet<string> asked, IFormCollection? typed)
    {
        _kept = kept;
        Parts = [.. fields.SelectMany(field => PartsOf(field, context, typed)).Select(part => part with { IsAsked = asked.Count == 0 || asked.Contains(part.Member) || kept[part.Member] is not null || (typed is not null && !part.IsBlank) })];
    }

    public IReadOnlyList<EntryPart> Parts { get; }

    /// <summary>Gets what does not fit and belongs to no question.</summary>
    public string? Problem { get; private set; }

    public IEnumerable<EntryQuestion> Wrong => Parts.SelectMany(static part => part.Questions).Where(static question => question.Problem is not null);

    public bool HasProblems => Problem is not null || Wrong.Any();

    /// <summary>Writes what was typed over what was kept. Where something does not fit, its question says so.</summary>
    internal JsonObject Write(FieldReader reader)
    {
        var answers = _kept.DeepClone().AsObject();
        foreach (var member in Parts.GroupBy(static part => part.Member))
        {
            var first = member.First();
            switch (first.Shape)
            {
                case EntryPartShape.Alone:
                    Answer(answers, member.Key, first.Questions[0], reader);
                    first.Written = member.Key;
                    break;
                case EntryPartShape.Group:
                    Put(answers, member.Key, Members(first, reader) is { Count: > 0 } group ? group : null);
                    first.Written = member.Key;
                    break;
                default:
                    Put(answers, member.Key, Rows(member, answers[member.Key] as JsonArray, reader) is { Count: > 0 } rows ? rows : null);
                    break;
            }
        }

        return answers;
    }

    /// <summary>Shows a finding at the question that it is about, else above them all.</summary>
    internal void Tell(string path, string problem)
    {
        var place = path.TrimStart('$', '.').Replace("[", ".", StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        var part = Parts.FirstOrDefault(part => part.Written is { } written && (place == written || place.StartsWith(written + ".", StringComparison.Ordinal)))
            ?? Parts.FirstOrDefault(part => part.Member == place.Split('.')[0]);
        if (part is null)
        {
            Problem = problem;
            return;
        }

        var rest = place.Split('.');
        var question = part.Questions.FirstOrDefault(question => question.Name.Split('.')[^1] == rest[^1] || rest.Contains(question.Field.Name)) ?? part.Questions[0];
        question.Problem ??= problem;
    }

    // In the order in which they were kept, new ones behind; rows that no part shows, such as those of an item that the task no longer has, stay.
    private static JsonArray Rows(IEnumerable<EntryPart> parts, JsonArray? kept, FieldReader reader)
    {
        var byRow = parts.ToLookup(static part => part.Row?.GetElementIndex() ?? -1);
        var rows = new JsonArray();
        for (var i = 0; i < kept?.Count; i++)
        {
            if (byRow[i].FirstOrDefault() is { } part)
            {
                Add(rows, part, reader);
            }
            else
            {
                rows.Add(kept[i]?.DeepClone());
            }
        }

        foreach (var part in byRow[-1])
        {
            Add(rows, part, reader);
        }

        return rows;
    }

    private static void Add(JsonArray rows, EntryPart part, FieldReader reader)
    {
        JsonNode? row = part.Shape == EntryPartShape.Row ? Members(part, reader) is { } members && members.Count > (part.Naming is null ? 0 : 1) ? members : null
            : part.IsBlank ? null
            : part.Questions[0] is var question && question.Value == question.Kept ? part.Row?.DeepClone() : Read(question, reader);
        if (row is not null)
        {
            part.Written = string.Create(CultureInfo.InvariantCulture, $"{part.Member}.{rows.Count}");
            rows.Add(row);
        }
    }

    private static JsonObject Members(EntryPart part, FieldReader reader)
    {
        var members = part.Row?.DeepClone().AsObject() ?? [];
        if (part.Naming is { } naming)
        {
            members[naming.Member] = naming.Key;
        }

        foreach (var question in part.Questions)
        {
            Answer(members, question.Field.Name, question, reader);
        }

        return members;
    }

    private static void Answer(JsonObject owner, string name, EntryQuestion question, FieldReader reader)
    {
        if (question.IsBlank)
        {
            owner.Remove(name);
        }
        else if (question.Value != question.Kept)
        {
            Put(owner, name, Read(question, reader));
        }
    }

    private static JsonNode? Read(EntryQuestion question, FieldReader reader)
    {
        if (question.Value.Length > LongestText)
        {
            question.Problem = string.Create(CultureInfo.InvariantCulture, $"At most {LongestText} letters fit here.");
            return null;
        }

        var read = EntryValue.FromInput(question, reader);
        question.Problem ??= read is null ? $"That does not fit: {question.Hint ?? "choose one of the answers"}." : null;
        return read;
    }

    private static void Put(JsonObject owner, string name, JsonNode? value)
    {
        owner.Remove(name);
        if (value is not null)
        {
            owner[name] = value;
        }
    }

    private static bool IsSimple(FormField field) => field.Type is not (FieldType.List or FieldType.Group);

    private IEnumerable<EntryPart> PartsOf(FormField field, FormContext context, IFormCollection? typed) => field switch
    {
        { Type: FieldType.Group } => GroupOf(field, context, typed),
        { Type: FieldType.List, Item: { Type: FieldType.Group } item } when context.Named(field) is { } named => NamedRows(field, item, named, context, typed),
        { Type: FieldType.List, Item: { } item } when IsSimple(item) || item.Parts.Any(IsSimple) => FreeRows(field, item, context, typed),
        { Type: FieldType.List } => [],
        _ => [new EntryPart { Member = field.Name, Shape = EntryPartShape.Alone, Questions = [Question(field, field.Name, field.Label, _kept[field.Name], context.ScaleOf([field.Name], null), typed)] }],
    };

    private IEnumerable<EntryPart> GroupOf(FormField field, FormContext context, IFormCollection? typed)
    {
        var group = _kept[field.Name];
        EntryQuestion[] questions = [.. Questions(field.Parts, field.Name, field.Name, group, null, context, typed)];
        return questions.Length == 0 ? [] : [new EntryPart { Member = field.Name, Shape = EntryPartShape.Group, Heading = field.Label, Row = group, Questions = questions }];
    }

    private IEnumerable<EntryPart> NamedRows(FormField field, FormField item, (FormField Naming, IReadOnlyList<JsonObject> Things) named, FormContext context, IFormCollection? typed)
    {
        var answers = item.Parts.FirstOrDefault(static part => part.Name == "answer")?.Choices ?? [];
        for (var i = 0; i < named.Things.Count; i++)
        {
            var (thing, key) = (named.Things[i], FormContext.KeyOf(named.Things[i]));
            var row = (_kept[field.Name] as JsonArray)?.FirstOrDefault(row => (string?)row?[named.Naming.Name] == key);
            var parts = context.PartsFor([.. item.Parts.Where(part => part.Name != named.Naming.Name)], thing, answers);
            EntryQuestion[] questions = [.. Questions(parts, field.Name, NameOf(field, i), row, thing, context, typed)];
            if (questions.Length > 0)
            {
                yield return new EntryPart { Member = field.Name, Shape = EntryPartShape.Row, Heading = FormContext.LabelOf(thing), Row = row, Naming = (named.Naming.Name, key), Questions = questions };
            }
        }
    }

    // What is there, what was typed, and one more.
    private IEnumerable<EntryPart> FreeRows(FormField field, FormField item, FormContext context, IFormCollection? typed)
    {
        var rows = _kept[field.Name] as JsonArray ?? [];
        var posted = typed is null ? 0 : Enumerable.Range(0, MostRows).LastOrDefault(i => typed.Any(pair => pair.Key.StartsWith(NameOf(field, i), StringComparison.Ordinal) && IsOfRow(pair.Key, field, i) && !string.IsNullOrWhiteSpace(pair.Value)), -1) + 1;
        for (var i = 0; i <= Math.Max(rows.Count, posted); i++)
        {
            var (name, row) = (NameOf(field, i), i < rows.Count ? rows[i] : null);
            var heading = string.Create(CultureInfo.InvariantCulture, $"{field.Label}, {i + 1}");
            yield return IsSimple(item)
                ? new EntryPart { Member = field.Name, Shape = EntryPartShape.Item, Row = row, Questions = [Question(item, name, heading, row, context.ScaleOf([field.Name], null), typed)] }
                : new EntryPart { Member = field.Name, Shape = EntryPartShape.Row, Heading = heading, Row = row, Questions = [.. Questions(item.Parts, field.Name, name, row, null, context, typed)] };
        }
    }

    private static bool IsOfRow(string key, FormField field, int row) => key == NameOf(field, row) || key.StartsWith(NameOf(field, row) + ".", StringComparison.Ordinal);

    private static IEnumerable<EntryQuestion> Questions(IEnumerable<FormField> parts, string member, string name, JsonNode? owner, JsonObject? thing, FormContext context, IFormCollection? typed) =>
        parts.Where(IsSimple).Select(part => Question(part, $"{name}.{part.Name}", part.Label, owner?[part.Name], context.ScaleOf([member, part.Name], thing), typed));

    private static EntryQuestion Question(FormField field, string name, string label, JsonNode? kept, JsonNode? usualScale, IFormCollection? typed)
    {
        var scale = field.Type == FieldType.Rating ? kept?["scale"] ?? usualScale ?? "0..10" : null;
        var shown = EntryValue.ToInput(field, kept);

        // A browser sends line breaks in its own way; an answer that was not touched is not to look changed.
        var value = typed is not null && typed.TryGetValue(name, out var sent) ? sent.ToString().ReplaceLineEndings("\n") : shown;
        return new EntryQuestion { Name = name, Label = label, Field = field, Scale = scale, Hint = HintOf(field, scale), Kept = shown, Value = value == shown.ReplaceLineEndings("\n") ? shown : value };
    }

    // Browsers show how dates and times are written themselves.
    private static string? HintOf(FormField field, JsonNode? scale) => field.Type is FieldType.Number or FieldType.Rating ? FieldReader.Hint(field, scale) : null;

    private static string NameOf(FormField list, int row) => string.Create(CultureInfo.InvariantCulture, $"{list.Name}.{row}");
}
