using System.Globalization;
using Hl7.Fhir.Model;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Operator = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemOperator;
using When = Hl7.Fhir.Model.Questionnaire.EnableWhenComponent;

namespace HomeworkKit.Fhir;

/// <summary>
/// Reads when an item is enabled. A condition of which one part cannot be taken is left out as a whole, and told: half of it would mean something else.
/// </summary>
internal static class QuestionnaireConditions
{
    internal static FormCondition? Of(
        Item item,
        string at,
        Dictionary<string, WorksheetItem> known,
        Dictionary<string, Coding> units,
        HashSet<string> all,
        List<ImportedElement> elements)
    {
        if (item.EnableWhen.Count == 0)
        {
            return null;
        }

        List<FormCondition> conditions = [];
        var isWhole = true;
        for (var i = 0; i < item.EnableWhen.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{at}.enableWhen[{i}]");
            var (condition, reason) = IsOfOtherUnit(item.EnableWhen[i], units) ? (null, ImportReason.ComparisonNotTaken) : Of(item.EnableWhen[i], known, all);
            isWhole &= condition is not null;
            elements.Add(new ImportedElement(path, condition is null ? ImportFate.LeftOut : ImportFate.Taken, reason, condition is null));
            if (condition is not null)
            {
                conditions.Add(condition);
            }
        }

        if (!isWhole)
        {
            return null;
        }

        // FHIR asks for it where there are several, and has no default.
        if (conditions.Count > 1 && item.EnableBehaviorElement is null)
        {
            elements.Add(new ImportedElement(at + ".enableBehavior", ImportFate.Approximated, ImportReason.NotKnown));
        }

        var read =
            conditions.Count == 1 ? conditions[0]
            : QuestionnaireControls.Coded(item.EnableBehaviorElement) is not Questionnaire.EnableWhenBehavior.Any ? new FormCondition.All(conditions)
            : (FormCondition)new FormCondition.Any(conditions);
        if (!read.IsTooLarge())
        {
            return read;
        }

        elements.Add(new ImportedElement(at + ".enableWhen", ImportFate.LeftOut, ImportReason.ConditionTooLarge, true));
        return null;
    }

    private static (FormCondition? Condition, ImportReason? Reason) Of(When when, Dictionary<string, WorksheetItem> known, HashSet<string> all)
    {
        if (when.Question is null || !known.TryGetValue(when.Question, out var item))
        {
            return (null, when.Question is not null && all.Contains(when.Question) ? ImportReason.LooksAhead : ImportReason.UnknownItem);
        }

        var condition = QuestionnaireControls.Coded(when.OperatorElement) switch
        {
            Operator.Exists when when.Answer is FhirBoolean { Value: { } exists } => exists
                ? new FormCondition.Answered(item.Key)
                : new FormCondition.Not(new FormCondition.Answered(item.Key)),
            Operator.Equal => Same(item, when.Answer),
            Operator.NotEqual => Same(item, when.Answer) is { } same ? new FormCondition.Not(same) : null,
            Operator.GreaterThan => Number(item, when.Answer) is { } number ? new FormCondition.Above(item.Key, number) : null,
            Operator.LessThan => Number(item, when.Answer) is { } number ? new FormCondition.Below(item.Key, number) : null,
            Operator.GreaterOrEqual => Number(item, when.Answer) is { } number ? new FormCondition.AtLeast(item.Key, number) : null,
            Operator.LessOrEqual => Number(item, when.Answer) is { } number ? new FormCondition.AtMost(item.Key, number) : (FormCondition?)null,
            _ => null,
        };
        return (condition, condition is null ? ImportReason.ComparisonNotTaken : null);
    }

    // Three grams are not above three kilograms.
    private static bool IsOfOtherUnit(When when, Dictionary<string, Coding> units) =>
        when is { Question: { } question, Answer: Quantity { } quantity }
        && units.TryGetValue(question, out var unit)
        && (quantity.Code ?? quantity.Unit) is { } given
        && given != unit.Code
        && given != unit.Display
        && quantity.Unit != (unit.Display ?? unit.Code);

    private static decimal? Number(WorksheetItem item, DataType? answer) =>
        item is NumberItem or RatingItem or MinutesItem ? QuestionnaireControls.NumberOf(answer) : null;

    private static FormCondition.Is? Same(WorksheetItem item, DataType? answer) => (item, answer) switch
    {
        (YesNoItem, FhirBoolean { Value: { } yesNo }) => new FormCondition.Is(item.Key, new FormValue.YesNo(yesNo)),
        (TextItem, FhirString { Value: { } text }) => new FormCondition.Is(item.Key, new FormValue.Choice(text)),
        (ChoiceItem choice, _) when QuestionnaireControls.NameOf(answer) is { } name => Option(choice, name, (answer as Coding)?.Display),
        _ => Number(item, answer) is { } number ? new FormCondition.Is(item.Key, new FormValue.Number(number)) : null,
    };

    private static FormCondition.Is? Option(ChoiceItem choice, string name, string? display)
    {
        var key = new WorksheetKeysOf().Of(name, out _);
        var option = choice.Options.FirstOrDefault(option => option.Key == key)
            ?? choice.Options.FirstOrDefault(option => option.Text is { } text && (text == name || text == display));
        return option is null ? null : new FormCondition.Is(choice.Key, new FormValue.Choice(option.Key));
    }
}
