using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Validates one answer against its item.</summary>
internal static class AnswerJudge
{
    internal static IEnumerable<Rule> Of(WorksheetItem item, WorksheetAnswer answer)
    {
        if (HasOtherMembers(item, answer))
        {
            yield return WorksheetRules.AnswerTypeDiffers;
        }

        foreach (var rule in item switch
        {
            ChoiceItem choice => OfChoice(choice, answer.Choices),
            RatingItem rating when answer.Rating is { } given && !rating.Scale.HasSameValuesAs(given.Scale) => [WorksheetRules.ScaleDiffers],
            NumberItem number when answer.Number is { } given && !Takes(number, given) => [WorksheetRules.OutOfRange],
            TextItem { MostLetters: { } most } when answer.Text is { } text && LettersOf(text) > most => [WorksheetRules.TextTooLong],
            _ => (IEnumerable<Rule>)[],
        })
        {
            yield return rule;
        }
    }

    internal static bool Takes(NumberItem item, decimal number) =>
        !(number < item.Min || number > item.Max || Math.Abs(number) > MostNumber)
        && (item.Step is not { } step || step <= 0 || (number - (item.Min ?? 0)) % step == 0);

    // What any question for a number takes, so that sums and differences stay exact.
    private const decimal MostNumber = 1_000_000_000_000m;

    // As people count them: an accent or a flag is no letter of its own.
    private static int LettersOf(string text) => new System.Globalization.StringInfo(text).LengthInTextElements;

    private static bool HasOtherMembers(WorksheetItem item, WorksheetAnswer answer)
    {
        var form = item.Form;
        return (answer.Text is not null && form != WorksheetItemForm.Text)
            || (answer.YesNo is not null && form != WorksheetItemForm.YesNo)
            || (answer.Choices.Count > 0 && form != WorksheetItemForm.Choice)
            || (answer.Other is not null && item is not ChoiceItem { AllowsOther: true })
            || (answer.Number is not null && form != WorksheetItemForm.Number)
            || (answer.Rating is not null && form != WorksheetItemForm.Rating)
            || (answer.Date is not null && form != WorksheetItemForm.Date)
            || (answer.Time is not null && form != WorksheetItemForm.Time)
            || (answer.At is not null && form != WorksheetItemForm.Moment)
            || (answer.Minutes is not null && form != WorksheetItemForm.Minutes);
    }

    private static IEnumerable<Rule> OfChoice(ChoiceItem item, IReadOnlyList<string> picked)
    {
        if (picked.Except(item.Options.Select(static option => option.Key), StringComparer.Ordinal).Any())
        {
            yield return WorksheetRules.UnknownOption;
        }

        if (picked.Distinct(StringComparer.Ordinal).Count() != picked.Count)
        {
            yield return WorksheetRules.PickedTwice;
        }

        if (
            picked.Count > 1
            && (
                !item.AllowsSeveral
                || item.Options.Where(static option => option.IsExclusive).Select(static option => option.Key).Intersect(picked, StringComparer.Ordinal).Any()))
        {
            yield return WorksheetRules.SeveralPicked;
        }
    }
}
