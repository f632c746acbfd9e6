using Hl7.Fhir.Model;
using HomeworkKit.Forms;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Operator = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemOperator;
using Type = Hl7.Fhir.Model.Questionnaire.QuestionnaireItemType;
using When = Hl7.Fhir.Model.Questionnaire.EnableWhenComponent;

namespace HomeworkKit.Fhir;

/// <summary>
/// Conditions as FHIR has them: a list of comparisons that hold together or of which one holds. What is nested deeper, or asks about a score, has no place
/// there.
/// </summary>
internal static class FormConditions
{
    /// <summary>Adds the condition of a kind's question; one that has no place is left out, and the question is then always asked.</summary>
    internal static void Add(Item item, FormCondition condition, string kind, IReadOnlyDictionary<string, Item> known)
    {
        TryAdd(item, condition, LinkOf, TypeOf);

        string? LinkOf(string path) => FormLinks.Of(kind, path) is var link && known.ContainsKey(link) ? link : null;

        Type? TypeOf(string path) => known.TryGetValue(FormLinks.Of(kind, path), out var asked) ? asked.Type : null;
    }

    /// <summary>Adds a condition if it has a place.</summary>
    /// <param name="item">The item that is shown or not.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="linkOf">The link id of what it asks about; null for nothing of this questionnaire.</param>
    /// <param name="typeOf">The type of what it asks about.</param>
    internal static bool TryAdd(Item item, FormCondition condition, Func<string, string?> linkOf, Func<string, Type?> typeOf)
    {
        var (parts, isAll) = condition switch
        {
            FormCondition.All all => (all.Conditions, true),
            FormCondition.Any any => (any.Conditions, false),
            _ => ([condition], false),
        };
        List<When?> whens = [.. parts.Select(part => WhenOf(part, linkOf, typeOf))];
        if (whens.Count == 0 || whens.Contains(null))
        {
            return false;
        }

        item.EnableWhen = whens!;
        if (whens.Count > 1)
        {
            item.EnableBehavior = isAll ? Questionnaire.EnableWhenBehavior.All : Questionnaire.EnableWhenBehavior.Any;
        }

        return true;
    }

    private static When? WhenOf(FormCondition condition, Func<string, string?> linkOf, Func<string, Type?> typeOf)
    {
        return condition switch
        {
            FormCondition.Answered answered => When(answered.Item, Operator.Exists, new FhirBoolean(true)),
            FormCondition.Not { Condition: FormCondition.Answered answered } => When(answered.Item, Operator.Exists, new FhirBoolean(false)),
            FormCondition.Is same => When(same.Item, Operator.Equal, ValueOf(same)),
            FormCondition.Includes includes => When(includes.Item, Operator.Equal, new Coding { Code = includes.Option }),
            FormCondition.Not { Condition: FormCondition.Is same } => When(same.Item, Operator.NotEqual, ValueOf(same)),
            FormCondition.AtLeast least => When(least.Item, Operator.GreaterOrEqual, NumberOf(least.Item, least.Number)),
            FormCondition.AtMost most => When(most.Item, Operator.LessOrEqual, NumberOf(most.Item, most.Number)),
            FormCondition.Above above => When(above.Item, Operator.GreaterThan, NumberOf(above.Item, above.Number)),
            FormCondition.Below below => When(below.Item, Operator.LessThan, NumberOf(below.Item, below.Number)),
            _ => null,
        };

        When? When(string asked, Operator @operator, DataType? answer) =>
            answer is null || linkOf(asked) is not { } link ? null : new When { Question = link, Operator = @operator, Answer = answer };

        DataType? ValueOf(FormCondition.Is same) => same.Value switch
        {
            FormValue.YesNo yesNo => new FhirBoolean(yesNo.IsYes),
            FormValue.Choice choice when typeOf(same.Item) is Type.String or Type.Text => new FhirString(choice.Key),
            FormValue.Choice choice => new Coding { Code = choice.Key },
            FormValue.Number number => NumberOf(same.Item, number.Value),
            _ => null,
        };

        DataType NumberOf(string asked, decimal number) =>
            typeOf(asked) == Type.Integer && decimal.Truncate(number) == number && Math.Abs(number) < int.MaxValue
                ? new Integer((int)number)
                : new FhirDecimal(number);
    }
}
