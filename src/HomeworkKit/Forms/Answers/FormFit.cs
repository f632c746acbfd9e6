using System.Text;
using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>Validates whether an answer fits its question.</summary>
internal static class FormFit
{
    // The core's bound for one text.
    private const int MostBytes = 256 * 1024;
    private const int MostBytesOfOne = 3;
    private const int MostKeys = 1_000;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    internal static Rule? ProblemOf(FormQuestion question, FormValue answer) =>
        (question.Control, answer) switch
        {
            (FormControl.Line or FormControl.Paragraph, FormValue.Text text) => ProblemOf(text.Words),
            (FormControl.YesNo, FormValue.YesNo) => null,
            (FormControl.OneOf one, FormValue.Choice choice) => Offers(one.Choices, choice.Key),
            (FormControl.OneOf one, FormValue.Choices { Keys.Count: 1 } choices) => Offers(one.Choices, choices.Keys[0]),
            (FormControl.SomeOf some, FormValue.Choices choices) => ProblemOf(some, choices),
            (FormControl.Number asked, FormValue.Number number) => Within(number.Value, asked.Least, asked.Most, asked.IsWhole),
            (FormControl.Minutes asked, FormValue.Minutes minutes) => Within(minutes.Value, 0, asked.Most, asked.IsWhole),
            (FormControl.Minutes asked, FormValue.Number number) => Within(number.Value, 0, asked.Most, asked.IsWhole),
            (FormControl.Scale asked, FormValue.OnScale rating) => FitsOn(asked.On, rating.Value) ? null : FormRules.OffScale,
            (FormControl.Scale asked, FormValue.Number number) => asked.On.Contains(number.Value) ? null : FormRules.OffScale,
            (FormControl.Date, FormValue.Date date) => date.Day.Calendar == CalendarSystem.Iso && date.Day.Year is >= FirstYear and <= LastYear
                ? null
                : FormRules.OutOfRange,
            (FormControl.Time, FormValue.Time) => null,
            (FormControl.Moment, FormValue.Moment moment) => moment.At.InUtc().Year is >= FirstYear and <= LastYear ? null : FormRules.OutOfRange,
            _ => FormRules.WrongType,
        };

    /// <summary>Gives the limits that an answer is outside of, for words about it.</summary>
    internal static IReadOnlyList<FindingArgument> LimitsOf(FormControl control, Rule problem) => control switch
    {
        FormControl.Scale { On: var scale } when problem == FormRules.OffScale => problem.Within(scale.Minimum, scale.Maximum).Limits,
        FormControl.Number number when problem == FormRules.OutOfRange => problem.Within(number.Least, number.Most).Limits,
        FormControl.Minutes minutes when problem == FormRules.OutOfRange => problem.Within(0, minutes.Most).Limits,
        _ => problem.Limits,
    };

    // What is kept as 0 to 100 is read back as such, and may have been asked in coarser steps.
    private static bool FitsOn(RatingScale asked, Rating rating) => asked.HasSameValuesAs(rating.Scale)
        || (YouthScales.IsZeroToHundred(asked) && rating.Scale.HasSameValuesAs(RatingScale.Percent) && asked.Contains(rating.Value));

    private static Rule? Offers(IReadOnlyList<FormChoice> choices, string key)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            if (string.Equals(choices[i].Key, key, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return FormRules.UnknownChoice;
    }

    private static Rule? ProblemOf(FormControl.SomeOf asked, FormValue.Choices answer)
    {
        if (answer.Keys.Count > MostKeys)
        {
            return FormRules.UnknownChoice;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in answer.Keys)
        {
            if (!seen.Add(key))
            {
                return FormRules.PickedTwice;
            }

            // What rows offer is known only after everything is written; the kind validates it.
            if ((asked.IsOpen || asked.OfRows is not null ? KindName.IsValid(key) ? null : FormRules.UnknownChoice : Offers(asked.Choices, key)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static Rule? Within(decimal value, decimal? least, decimal? most, bool isWhole) =>
        value < least
        || value > most
        || Math.Abs(value) > 1_000_000_000_000m
        || (isWhole && decimal.Truncate(value) != value)
        || (isWhole && Math.Abs(value) > int.MaxValue)
            ? FormRules.OutOfRange
            : null;

    private static Rule? ProblemOf(string text)
    {
        if (text is null)
        {
            return FormRules.WrongType;
        }

        // Only what may be too long is counted, and only what has surrogates is gone through.
        if (text.Length > MostBytes / MostBytesOfOne && (text.Length > MostBytes || Encoding.UTF8.GetByteCount(text) > MostBytes))
        {
            return FormRules.TooLong;
        }

        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        for (var i = first < 0 ? text.Length : first; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return FormRules.NoText;
            }
        }

        return null;
    }
}
