using System.Globalization;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;

namespace HomeworkKit.Fhir;

/// <summary>Tells of a questionnaire what no form has a place for, so that nothing is dropped without a line.</summary>
internal static class QuestionnaireRest
{
    private static readonly string[] ReadOfRoot =
    [
        "id",
        "url",
        "version",
        "title",
        "name",
        "language",
        "copyright",
        "publisher",
        "item",
        "extension",
        "contained",
    ];

    private static readonly string[] ReadOfItem =
    [
        "id",
        "linkId",
        "text",
        "prefix",
        "type",
        "required",
        "repeats",
        "maxLength",
        "enableWhen",
        "enableBehavior",
        "answerOption",
        "answerValueSet",
        "initial",
        "item",
        "extension",
    ];

    // Their texts are taken in other languages too; a translation that is none is told where it is read.
    private static readonly string[] Translated = ["title", "copyright", "text"];

    private static readonly string[] ReadOfOption =
    [
        QuestionnaireExtensions.OrdinalValue,
        QuestionnaireExtensions.ItemWeight,
        QuestionnaireExtensions.OptionExclusive,
    ];

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
            Modifiers(option, item.AnswerOption[i].ModifierExtension, elements);
            Extensions(option, item.AnswerOption[i].Extension, ReadOfOption, elements);
            var value = item.AnswerOption[i].Value;
            Extensions(
                option + ".value",
                value?.Extension ?? [],
                value is FhirString ? [.. ReadOfOption, QuestionnaireExtensions.Translation] : ReadOfOption,
                elements);
            Extensions(option + ".value.display", (value as Coding)?.DisplayElement?.Extension ?? [], [QuestionnaireExtensions.Translation], elements);
        }

        for (var i = 0; i < item.EnableWhen.Count; i++)
        {
            var when = At(at + ".enableWhen", i);
            Modifiers(when, item.EnableWhen[i].ModifierExtension, elements);
            Extensions(when, item.EnableWhen[i].Extension, [], elements);
        }

        for (var i = 0; i < item.Initial.Count; i++)
        {
            var initial = At(at + ".initial", i);
            Modifiers(initial, item.Initial[i].ModifierExtension, elements);
            Extensions(initial, item.Initial[i].Extension, [], elements);
        }
    }

    /// <summary>Tells of limits that stand on a question and that its form has no place for: it takes answers that the questionnaire does not.</summary>
    internal static void OfLimits(Item item, WorksheetItem question, string at, List<ImportedElement> elements)
    {
        var isBounded = question is RatingItem or MinutesItem;
        foreach (
            var (url, isTaken) in new[]
            {
                (QuestionnaireExtensions.MinValue, question is NumberItem { Min: not null }),
                (QuestionnaireExtensions.MaxValue, question is NumberItem { Max: not null }),
            })
        {
            var place = item.Extension.FindIndex(extension => extension.Url == url);
            if (place >= 0 && !isBounded && !isTaken)
            {
                elements.Add(new(At(at + ".extension", place), ImportFate.LeftOut, ImportReason.NotKnown, true));
            }
        }

        if (item.MaxLength is not null && question is not TextItem { MostLetters: not null })
        {
            elements.Add(new(at + ".maxLength", ImportFate.LeftOut, ImportReason.NotKnown, true));
        }
    }

    private static void Elements(string at, Base holder, string[] read, List<ImportedElement> elements)
    {
        foreach (var (name, value) in holder.EnumerateElements())
        {
            if (name == "modifierExtension")
            {
                Modifiers(at, (holder as DomainResource)?.ModifierExtension ?? ((BackboneElement)holder).ModifierExtension, elements);
            }
            else if (!read.Contains(name, StringComparer.Ordinal))
            {
                // A question that nobody may answer is one here.
                elements.Add(new($"{at}.{name}", ImportFate.LeftOut, ImportReason.NotKnown, name == "readOnly" && value is FhirBoolean { JsonValue: true }));
            }
            else if (value is PrimitiveType primitive)
            {
                Extensions(
                    $"{at}.{name}",
                    primitive.Extension,
                    Translated.Contains(name, StringComparer.Ordinal) ? [QuestionnaireExtensions.Translation] : [],
                    elements);
            }
        }
    }

    // Whoever does not know what it says must not go on as if it were not there.
    private static void Modifiers(string at, List<Extension> modifiers, List<ImportedElement> elements)
    {
        for (var i = 0; i < modifiers.Count; i++)
        {
            elements.Add(new(At(at + ".modifierExtension", i), ImportFate.LeftOut, ImportReason.NotKnown, true));
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
