using Hl7.Fhir.Model;
using HomeworkKit.Kinds;
using Item = Hl7.Fhir.Model.Questionnaire.ItemComponent;
using Option = Hl7.Fhir.Model.Questionnaire.AnswerOptionComponent;

namespace HomeworkKit.Fhir;

/// <summary>Adds to an item of a questionnaire what its answers have to keep to.</summary>
internal static class QuestionnaireDetails
{
    internal static void Add(Item written, WorksheetItem item)
    {
        switch (item)
        {
            case TextItem { MostLetters: { } most }:
                written.MaxLength = most;
                break;
            case ChoiceItem choice:
                written.Repeats = choice.AllowsSeveral ? true : null;
                written.AnswerOption = [.. choice.Options.Select(OptionOf)];
                break;
            case NumberItem number:
                Bounds(written, number.Min, number.Max);
                if (number.Unit is { } unit)
                {
                    written.AddExtension(QuestionnaireExtensions.Unit, new Coding { Display = unit });
                }

                break;
            case MinutesItem:
                written.AddExtension(QuestionnaireExtensions.Unit, new Coding(QuestionnaireExtensions.Ucum, "min", "minutes"));
                break;
            case RatingItem rating:
                Scale(written, rating.Scale);
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

    private static DataType Number(Item written, decimal number) => written.Type == Questionnaire.QuestionnaireItemType.Integer && decimal.Truncate(number) == number && Math.Abs(number) < int.MaxValue
        ? new Integer((int)number) : new FhirDecimal(number);

    internal static void Scale(Item written, RatingScale scale)
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
                written.AddExtension(anchor.Value == scale.Minimum ? QuestionnaireExtensions.LowLabel : QuestionnaireExtensions.HighLabel, new FhirString(anchor.Label));
            }
        }
    }

    private static Option OptionOf(WorksheetOption option)
    {
        var written = new Option { Value = new Coding { Code = option.Key, Display = option.Text } };
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
