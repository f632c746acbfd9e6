using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Option = Hl7.Fhir.Model.Questionnaire.AnswerOptionComponent;

namespace HomeworkKit.Fhir;

/// <summary>Adds to an item of a questionnaire what its answers have to keep to.</summary>
internal static class QuestionnaireDetails
{
    /// <summary>Names an anchor of a scale in a translation.</summary>
    internal static string PartOf(decimal value) => value.ToString("0.#############################", System.Globalization.CultureInfo.InvariantCulture);

    internal static void Add(Item written, WorksheetItem item, TranslationWriter translations)
    {
        switch (item)
        {
            case TextItem { MostLetters: { } most }:
                written.MaxLength = most;
                break;
            case ChoiceItem choice:
                written.Repeats = choice.AllowsSeveral ? true : null;
                written.AnswerOption = [.. choice.Options.Select(option => OptionOf(choice, option, translations))];
                break;
            case NumberItem number:
                Bounds(written, number.Min, number.Max);
                if (number.Unit is { } unit)
                {
                    var coding = new Coding { Display = unit };
                    translations.OfItem(coding.DisplayElement, item.Key, static text => text.Unit);
                    written.AddExtension(QuestionnaireExtensions.Unit, coding);
                }

                break;
            case MinutesItem:
                written.AddExtension(QuestionnaireExtensions.Unit, new Coding(QuestionnaireExtensions.Ucum, "min", "minutes"));
                break;
            case RatingItem rating:
                Scale(written, rating.Scale, (label, anchor) => translations.OfPart(label, item.Key, PartOf(anchor.Value)));
                break;
        }
    }

    internal static void Bounds(Item written, decimal? least, decimal? most)
    {
        if (least is { } from)
        {
            written.AddExtension(QuestionnaireExtensions.MinValue, Number(written, from));
        }

        if (most is { } to)
        {
            written.AddExtension(QuestionnaireExtensions.MaxValue, Number(written, to));
        }
    }

    private static DataType Number(Item written, decimal number) =>
        written.Type == Questionnaire.QuestionnaireItemType.Integer && decimal.Truncate(number) == number && Math.Abs(number) < int.MaxValue
            ? new Integer((int)number)
            : new FhirDecimal(number);

    internal static void Scale(Item written, RatingScale scale, Action<FhirString, ScaleAnchor>? translate = null)
    {
        Bounds(written, scale.Minimum, scale.Maximum);
        written.AddExtension(QuestionnaireExtensions.ItemControl, new CodeableConcept(QuestionnaireExtensions.ItemControlSystem, "slider"));
        if (scale.Step != 1)
        {
            written.AddExtension(QuestionnaireExtensions.SliderStep, Number(written, scale.Step));
        }

        foreach (var anchor in scale.Anchors)
        {
            if (anchor.Value == scale.Minimum || anchor.Value == scale.Maximum)
            {
                var label = new FhirString(anchor.Label);
                translate?.Invoke(label, anchor);
                written.AddExtension(anchor.Value == scale.Minimum ? QuestionnaireExtensions.LowLabel : QuestionnaireExtensions.HighLabel, label);
            }
        }
    }

    private static Option OptionOf(ChoiceItem choice, WorksheetOption option, TranslationWriter translations)
    {
        var coding = new Coding { Code = option.Key, Display = option.Text };
        translations.OfPart(coding.DisplayElement, choice.Key, option.Key);
        var written = new Option { Value = coding };
        if (option.Weight is { } weight)
        {
            written.AddExtension(QuestionnaireExtensions.OrdinalValue, new FhirDecimal(weight));
        }

        if (option.IsExclusive)
        {
            written.AddExtension(QuestionnaireExtensions.OptionExclusive, new FhirBoolean(true));
        }

        return written;
    }
}
