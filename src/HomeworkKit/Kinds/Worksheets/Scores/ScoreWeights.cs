namespace HomeworkKit.Kinds;

/// <summary>What answers count in a score.</summary>
internal static class ScoreWeights
{
    /// <summary>The largest weight and the largest number that a score may hold: sums of them stay exact.</summary>
    internal const decimal Largest = 1_000_000;

    internal static bool CanCount(WorksheetItem item) =>
        item.GivesNumber
        || item.Form == WorksheetItemForm.YesNo
        || (item is ChoiceItem choice && choice.Options.Any(static option => option.Weight is not null));

    /// <summary>Gives what an answer counts; null where it counts for nothing, as an option without a weight does.</summary>
    internal static decimal? Of(WorksheetItem item, WorksheetAnswer answer)
    {
        if (item is YesNoItem)
        {
            return answer.YesNo is true ? 1 : 0;
        }

        if (item is not ChoiceItem choice)
        {
            return WorksheetEvaluation.NumberOf(item, answer) is { } number ? Math.Clamp(number, -Largest, Largest) : null;
        }

        decimal? sum = null;
        foreach (var option in choice.Options)
        {
            if (option.Weight is { } weight && answer.Choices.Contains(option.Key, StringComparer.Ordinal))
            {
                sum = (sum ?? 0) + Math.Clamp(weight, -Largest, Largest);
            }
        }

        return sum;
    }

    /// <summary>Gives the least and the most that an item can count; null where nothing says.</summary>
    internal static (decimal Least, decimal Most)? RangeOf(WorksheetItem item) => item switch
    {
        RatingItem rating => (rating.Scale.Minimum, rating.Scale.Maximum),
        NumberItem { Min: { } min, Max: { } max } => (min, max),
        YesNoItem => (0, 1),
        ChoiceItem { AllowsSeveral: false } choice when choice.Options.Any(static option => option.Weight is not null) =>
            (choice.Options.Min(static option => option.Weight ?? decimal.MaxValue), choice.Options.Max(static option => option.Weight ?? decimal.MinValue)),
        _ => null,
    };
}
