using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Option = Hl7.Fhir.Model.Questionnaire.AnswerOptionComponent;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;

namespace HomeworkKit.Fhir;

/// <summary>What an item of a questionnaire becomes by its type.</summary>
internal static class QuestionnaireControls
{
    internal static (WorksheetItem? Item, ImportReason? Reason) Of(Questionnaire questionnaire, Item item, string key) =>
        TypeOf(item) switch
        {
            Type.Display => (new WorksheetInstruction { Key = key }, null),
            Type.Boolean => (new YesNoItem { Key = key }, null),
            Type.Integer => (Number(item, key, 1), null),
            Type.Decimal => (Number(item, key, null), null),
            Type.Quantity => (
                Number(item, key, null),
                item.GetExtension(QuestionnaireExtensions.UnitOption) is null && item.GetExtension(QuestionnaireExtensions.Unit) is not null
                    ? null
                    : ImportReason.UnitNotFixed),
            Type.Date => (new DateItem { Key = key }, null),
            Type.DateTime => (new MomentItem { Key = key }, null),
            Type.Time => (new TimeItem { Key = key }, null),
            Type.String => (
                new TextItem
                {
                    Key = key,
                    Lines = 1,
                    MostLetters = Letters(item),
                },
                null),
            Type.Text => (new TextItem { Key = key, MostLetters = Letters(item) }, null),
            Type.Url => (new TextItem { Key = key, Lines = 1 }, ImportReason.TypeNotTaken),
            Type.Choice or Type.OpenChoice => Choice(questionnaire, item, key),
            _ => (null, ImportReason.TypeNotTaken),
        };

    /// <summary>Says the type of an item; null for one that FHIR does not know.</summary>
    internal static Type? TypeOf(Item item) => Coded(item.TypeElement);

    /// <summary>Reads a code; null for one that its list does not have: a lenient parser lets it through.</summary>
    internal static T? Coded<T>(Code<T>? code)
        where T : struct, Enum => EnumUtility.ParseLiteral<T>(code?.JsonValue as string);

    internal static string? ControlOf(Item item) => item.GetExtensionValue<CodeableConcept>(QuestionnaireExtensions.ItemControl)?.Coding.FirstOrDefault()?.Code;

    internal static Coding? UnitOf(Item item) => item.GetExtensionValue<Coding>(QuestionnaireExtensions.Unit);

    /// <summary>Gives what the contained value set of an item lists, in order; empty where it has none that is listed.</summary>
    internal static IReadOnlyList<ValueSet.ConceptReferenceComponent> ConceptsOf(Questionnaire questionnaire, Item item) =>
        item.AnswerValueSet is { } reference
        && reference.StartsWith('#')
        && questionnaire.Contained.OfType<ValueSet>().FirstOrDefault(set => set.Id == reference[1..]) is { } set
        && IsListed(set)
            ? [.. set.Compose!.Include.SelectMany(static include => include.Concept)]
            : [];

    internal static int? WholeOf(Item item, string url) => item.GetExtensionValue<Integer>(url)?.Value;

    internal static decimal? NumberOf(DataType? value) => value switch
    {
        Integer whole => whole.Value,
        FhirDecimal number => number.Value,
        Quantity quantity => quantity.Value,
        _ => null,
    };

    /// <summary>Gives the key of an option by which answers and conditions name it.</summary>
    internal static string OptionKey(DataType? value, WorksheetKeysOf keys) => keys.Of(NameOf(value), out _);

    /// <summary>Says what an option is in the other form, for conditions and answers to find it by.</summary>
    internal static string? NameOf(DataType? value) => value switch
    {
        Coding coding => coding.Code ?? coding.Display,
        FhirString text => text.Value,
        Integer whole => whole.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Date date => date.Value,
        Time time => time.Value,
        _ => null,
    };

    private static int? Letters(Item item) => item.MaxLength is >= 1 and var most ? most : null;

    private static WorksheetItem Number(Item item, string key, decimal? step)
    {
        var (least, most) = (
            NumberOf(item.GetExtension(QuestionnaireExtensions.MinValue)?.Value as DataType),
            NumberOf(item.GetExtension(QuestionnaireExtensions.MaxValue)?.Value as DataType));
        var slider = NumberOf(item.GetExtension(QuestionnaireExtensions.SliderStep)?.Value as DataType);
        if (
            ControlOf(item) == "slider"
            && least is { } from
            && most is { } to
            && RatingScale.TryParse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{from}..{to}/{slider ?? 1}"), out var scale))
        {
            return new RatingItem
            {
                Key = key,
                Scale = scale with
                {
                    Anchors = [.. Anchor(item, QuestionnaireExtensions.LowLabel, from), .. Anchor(item, QuestionnaireExtensions.HighLabel, to)],
                },
            };
        }

        var unit = UnitOf(item);
        return unit is { System: QuestionnaireExtensions.Ucum, Code: "min" } && least is null or 0 && most is null && step is null
            ? new MinutesItem { Key = key }
            : new NumberItem { Key = key, Min = least, Max = most, Step = step, Unit = unit?.Display ?? unit?.Code };
    }

    private static IEnumerable<ScaleAnchor> Anchor(Item item, string url, decimal value) =>
        item.GetExtensionValue<FhirString>(url)?.Value is { } label ? [new ScaleAnchor(value, label)] : [];

    private static (WorksheetItem? Item, ImportReason? Reason) Choice(Questionnaire questionnaire, Item item, string key)
    {
        WorksheetKeysOf keys = new();
        List<WorksheetOption> options = [.. item.AnswerOption.Select(option => OptionOf(option, keys))];
        var isOpen = TypeOf(item) == Type.OpenChoice;
        if (options.Count == 0 && item.AnswerValueSet is not null)
        {
            options =
            [
                .. ConceptsOf(questionnaire, item)
                    .Select(concept => new WorksheetOption
                    {
                        Key = keys.Of(concept.Code, out _),
                        Text = concept.Display ?? concept.Code,
                        Weight = WeightOf(concept.Extension),
                    }),
            ];
            if (options.Count == 0)
            {
                return isOpen ? (new TextItem { Key = key }, ImportReason.ValuesElsewhere) : (null, ImportReason.ValuesElsewhere);
            }
        }

        return options.Count == 0 ? (null, ImportReason.OptionsMissing)
            : (new ChoiceItem { Key = key, Options = options, AllowsSeveral = item.Repeats is true, AllowsOther = isOpen }, null);
    }

    // A filter, another set or an exclusion would have to be looked up.
    private static bool IsListed(ValueSet set) =>
        set.Compose is { Exclude.Count: 0 } compose
        && compose.Include.TrueForAll(static include => include.Filter.Count == 0 && !include.ValueSet.Any() && include.Concept.Count > 0);

    private static WorksheetOption OptionOf(Option option, WorksheetKeysOf keys)
    {
        var value = option.Value;
        return new WorksheetOption
        {
            Key = OptionKey(value, keys),
            Text = (value as Coding)?.Display ?? NameOf(value),
            Weight = WeightOf(option.Extension) ?? WeightOf((value as Coding)?.Extension ?? []),
            IsExclusive = option.GetExtensionValue<FhirBoolean>(QuestionnaireExtensions.OptionExclusive)?.Value is true,
        };
    }

    private static decimal? WeightOf(IEnumerable<Extension> extensions) => extensions
        .Where(static extension => extension.Url is QuestionnaireExtensions.OrdinalValue or QuestionnaireExtensions.ItemWeight)
        .Select(static extension => NumberOf(extension.Value as DataType)).FirstOrDefault();
}
