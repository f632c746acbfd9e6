using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>Tells of a questionnaire what no form has a place for, so that nothing is dropped without a line.</summary>
internal static class QuestionnaireRest
{
    private static readonly string[] ReadOfRoot = ["id", "url", "version", "title", "name", "language", "copyright", "publisher", "item", "extension", "contained"];

    private static readonly string[] ReadOfItem =
        ["id", "linkId", "text", "prefix", "type", "required", "repeats", "maxLength", "enableWhen", "enableBehavior", "answerOption", "answerValueSet", "initial", "item", "extension"];

    // Their texts are taken in other languages too; a translation that is none is told where it is read.
    private static readonly string[] Translated = ["title", "copyright", "text"];

    private static readonly string[] ReadOfOption = [QuestionnaireExtensions.OrdinalValue, QuestionnaireExtensions.ItemWeight, QuestionnaireExtensions.OptionExclusive];

    /// <summary>Says whether an exception comes of what stands in the resource: a lenient parser keeps values that are none of their type.</summary>
    internal static bool IsOfContent(Exception exception) => exception is CodedException or InvalidCastException or FormatException or OverflowException;

    internal static void OfRoot(Questionnaire questionnaire, List<ImportedElement> elements)
    {
        Extensions("Questionnaire", questionnaire.Extension, [], elements);
        Elements("Questionnaire", questionnaire, ReadOfRoot, elements);
        var named = Named(questionnaire.Item).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < questionnaire.Contained.Count; i++)
        {
            if (questionnaire.Contained[i] is not ValueSet set || !named.Contains("#" + set.Id))
            {
                elements.Add(new(At("Questionnaire.contained", i), ImportFate.LeftOut, ImportReason.NotKnown));
            }
        }
    }

    internal static void OfItem(Item item, string at, List<ImportedElement> elements)
    {
        Extensions(at, item.Extension, QuestionnaireExtensions.Read, elements);
        Elements(at, item, ReadOfItem, elements);
        for (var i = 0; i < item.AnswerOption.Count; i++)
        {
            var option = At(at + ".answerOption", i);
            Extensions(option, item.AnswerOption[i].Extension, ReadOfOption, elements);
            var value = item.AnswerOption[i].Value;
            Extensions(option + ".value", value?.Extension ?? [], value is FhirString ? [.. ReadOfOption, QuestionnaireExtensions.Translation] : ReadOfOption, elements);
            Extensions(option + ".value.display", (value as Coding)?.DisplayElement?.Extension ?? [], [QuestionnaireExtensions.Translation], elements);
        }
    }

    private static void Elements(string at, Base holder, string[] read, List<ImportedElement> elements)
    {
        foreach (var (name, value) in holder.EnumerateElements())
        {
            if (!read.Contains(name, StringComparer.Ordinal))
            {
                // A question that nobody may answer is one here.
                elements.Add(new($"{at}.{name}", ImportFate.LeftOut, ImportReason.NotKnown, name == "readOnly" && value is FhirBoolean { JsonValue: true }));
            }
            else if (value is PrimitiveType primitive)
            {
                Extensions($"{at}.{name}", primitive.Extension, Translated.Contains(name, StringComparer.Ordinal) ? [QuestionnaireExtensions.Translation] : [], elements);
            }
        }
    }

    private static void Extensions(string at, List<Extension> extensions, string[] read, List<ImportedElement> elements)
    {
        for (var i = 0; i < extensions.Count; i++)
        {
            var url = extensions[i].Url ?? string.Empty;
            if (!read.Contains(url, StringComparer.Ordinal))
            {
                var isExpression = QuestionnaireExtensions.IsExpression(url);
                var reason = QuestionnaireExtensions.IsDefault(url) ? ImportReason.DefaultNotTaken
                    : isExpression || QuestionnaireExtensions.IsVariable(url) ? ImportReason.ExpressionNotTaken
                    : ImportReason.NotKnown;

                // A constraint that only warns takes the answer all the same.
                var isWarning = url == QuestionnaireExtensions.Constraint && extensions[i].GetExtensionValue<Code>("severity")?.Value == "warning";
                elements.Add(new(At(at + ".extension", i), ImportFate.LeftOut, reason, isExpression && !isWarning));
            }
        }
    }

    private static IEnumerable<string> Named(List<Item> items)
    {
        Stack<Item> open = new(items);
        while (open.TryPop(out var item))
        {
            if (item.AnswerValueSetElement?.JsonValue is string name)
            {
                yield return name;
            }

            item.Item.ForEach(open.Push);
        }
    }

    private static string At(string path, int number) => string.Create(CultureInfo.InvariantCulture, $"{path}[{number}]");
}
