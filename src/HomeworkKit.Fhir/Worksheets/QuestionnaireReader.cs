using System.Globalization;
using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>One reading of one questionnaire, in bounded time.</summary>
internal sealed class QuestionnaireReader(Questionnaire questionnaire)
{
    /// <summary>What stands behind the key of a question in that of the section of its answers, where it is answered several times.</summary>
    internal const string Times = "-times";

    private const int MostItems = 2_000;
    private const int MostDeep = 8;

    private readonly WorksheetKeysOf _keys = new();
    private readonly List<ImportedElement> _elements = [];
    private TranslationReader? _translations;
    private readonly Dictionary<string, WorksheetItem> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Coding> _units = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private int _count;

    private TranslationReader Translations => _translations ??= new(questionnaire, _elements);

    internal WorksheetImport Read()
    {
        try
        {
            return Form();
        }
        catch (Exception exception) when (QuestionnaireRest.IsOfContent(exception))
        {
            Note("Questionnaire", ImportFate.LeftOut, ImportReason.NotKnown, changes: true);
            return new WorksheetImport(null, _elements);
        }
    }

    private WorksheetImport Form()
    {
        CollectNames(questionnaire.Item, MostItems);
        QuestionnaireRest.OfRoot(questionnaire, _elements);
        Translations.OfForm();
        var items = Items(questionnaire.Item, "Questionnaire", isRepeated: false, MostDeep);
        var form = new WorksheetForm
        {
            Id = questionnaire.Url ?? "urn:questionnaire:" + (questionnaire.Id ?? "unnamed"),
            Version = questionnaire.Version ?? "1",
            Title = questionnaire.Title ?? questionnaire.Name,
            Language = questionnaire.Language,
            Copyright = questionnaire.Copyright,
            Source = questionnaire.Publisher,
            Items = items,
            Translations = Translations.Read(),
        };
        return new WorksheetImport(form, _elements);
    }

    // The names of all items, to tell a condition that looks ahead from one that looks nowhere.
    private void CollectNames(List<Item> items, int most)
    {
        Stack<Item> open = new(items);
        while (open.TryPop(out var item) && _all.Count < most)
        {
            if (item.LinkId is { } name)
            {
                _all.Add(name);
            }

            foreach (var inner in item.Item)
            {
                open.Push(inner);
            }
        }
    }

    private List<WorksheetItem> Items(List<Item> items, string path, bool isRepeated, int deep)
    {
        List<WorksheetItem> read = [];
        for (var i = 0; i < items.Count; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}.item[{i}]");
            if (deep <= 0 || _count >= MostItems)
            {
                Note(at, ImportFate.LeftOut, deep <= 0 ? ImportReason.TooDeep : ImportReason.TooMany, changes: true);
                return read;
            }

            _count++;
            try
            {
                read.AddRange([.. One(items[i], at, isRepeated, deep)]);
            }
            catch (Exception exception) when (QuestionnaireRest.IsOfContent(exception))
            {
                // The parser was lenient, and a value is none of its type.
                Note(at, ImportFate.LeftOut, ImportReason.NotKnown, changes: true);
            }
        }

        return read;
    }

    private IEnumerable<WorksheetItem> One(Item item, string at, bool isRepeated, int deep)
    {
        QuestionnaireRest.OfItem(item, at, _elements);
        if (Flag(item, QuestionnaireExtensions.Hidden) is true)
        {
            Note(
                at,
                ImportFate.LeftOut,
                ImportReason.Hidden,
                changes: item.Extension.Any(static extension => QuestionnaireExtensions.IsExpression(extension.Url ?? string.Empty)));
            return [];
        }

        var when = QuestionnaireConditions.Of(item, at, _known, _units, _all, _elements);
        var key = _keys.Of(item.LinkId, out var isSame);
        if (!isSame)
        {
            Note(at + ".linkId", ImportFate.Approximated, ImportReason.KeyReplaced);
        }

        if (item.Initial.Count > 0 || item.AnswerOption.Any(static option => option.InitialSelected is true))
        {
            Note(at + ".initial", ImportFate.LeftOut, ImportReason.DefaultNotTaken);
        }

        var help = item.Item.FirstOrDefault(static inner => QuestionnaireControls.ControlOf(inner) == "help");
        var inner = help is null ? item.Item : [.. item.Item.Where(other => !ReferenceEquals(other, help))];
        if (QuestionnaireControls.TypeOf(item) == Questionnaire.QuestionnaireItemType.Group)
        {
            Translations.OfItem(item, key, help, read: null, at);
            return [Group(item, inner, at, isRepeated, deep, key, help) with { ShownWhen = when }];
        }

        var (question, reason) = QuestionnaireControls.Of(questionnaire, item, key);
        if (question is null)
        {
            Note(at, ImportFate.LeftOut, reason ?? ImportReason.TypeNotTaken, changes: true);
            return inner.Count == 0 ? [] : Items(inner, at, isRepeated, deep - 1);
        }

        Translations.OfItem(item, key, help, question, at);

        QuestionnaireRest.OfLimits(item, question, at, _elements);

        // An answer whose unit nobody was asked for is another answer.
        Note(at, reason is null ? ImportFate.Taken : ImportFate.Approximated, reason, changes: reason == ImportReason.UnitNotFixed);
        var fewest = QuestionnaireControls.WholeOf(item, QuestionnaireExtensions.MinOccurs);
        if (fewest > 1)
        {
            Note(at + ".extension", ImportFate.Approximated, ImportReason.NotKnown, changes: true);
        }

        question = question with { Text = TextOf(item), Help = help?.Text, ShownWhen = when, IsRequired = item.Required is true || fewest >= 1 };
        if (item.LinkId is { } name)
        {
            _ = _known.TryAdd(name, question) && QuestionnaireControls.UnitOf(item) is { } unit && _units.TryAdd(name, unit);
        }

        return Beneath(Repeated(question, item, at, isRepeated), inner, at, isRepeated, deep);
    }

    private WorksheetItem Group(Item item, List<Item> inner, string at, bool isRepeated, int deep, string key, Item? help)
    {
        var repeats = item.Repeats is true;
        Note(
            at,
            repeats && isRepeated ? ImportFate.Approximated : ImportFate.Taken,
            repeats && isRepeated ? ImportReason.RepeatInRepeat : null,
            repeats && isRepeated);
        var items = Items(inner, at, isRepeated || repeats, deep - 1);
        return repeats && !isRepeated
            ? new RepeatedSection
            {
                Key = key,
                Text = TextOf(item),
                Help = help?.Text,
                Items = items,
                MostTimes = QuestionnaireControls.WholeOf(item, QuestionnaireExtensions.MaxOccurs) is >= 1 and <= 50 and var most ? most : null,
            }
            : new WorksheetSection
            {
                Key = key,
                Text = TextOf(item),
                Help = help?.Text,
                Items = items,
            };
    }

    // A question that is answered several times is a repeated section of one question.
    private WorksheetItem Repeated(WorksheetItem question, Item item, string at, bool isRepeated)
    {
        if (item.Repeats is not true || question is ChoiceItem or WorksheetInstruction)
        {
            return question;
        }

        if (isRepeated)
        {
            Note(at + ".repeats", ImportFate.LeftOut, ImportReason.RepeatInRepeat, changes: true);
            return question;
        }

        Note(at + ".repeats", ImportFate.Taken);
        return new RepeatedSection
        {
            Key = _keys.Of(question.Key + Times, out _),
            ShownWhen = question.ShownWhen,
            Items = [question with { ShownWhen = null }],
        };
    }

    private IEnumerable<WorksheetItem> Beneath(WorksheetItem question, List<Item> inner, string at, bool isRepeated, int deep)
    {
        if (inner.Count == 0)
        {
            return [question];
        }

        Note(at + ".item", ImportFate.Approximated);
        var section = new WorksheetSection
        {
            Key = _keys.Of(question.Key + "-more", out _),
            ShownWhen = question.ShownWhen,
            Items = Items(inner, at, isRepeated, deep - 1),
        };
        return [question, section];
    }

    private static bool? Flag(Item item, string url) => (item.GetExtensionValue<FhirBoolean>(url))?.Value;

    private static string? TextOf(Item item) => item.Prefix is { Length: > 0 } prefix ? (prefix + " " + item.Text).TrimEnd() : item.Text;

    private void Note(string path, ImportFate fate, ImportReason? reason = null, bool changes = false) =>
        _elements.Add(new ImportedElement(path, fate, reason, changes));
}
