using System.Collections;
using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <content>What is where a path leads.</content>
public static partial class FormAnswers
{
    private static FormValue? Read(HomeworkCatalog catalog, ContentRecord entry, FormPath path) => ValueOf(ObjectAt(catalog, entry, path));

    // The member that a path ends in; null for a row.
    private static MemberDescription? MemberAt(HomeworkCatalog catalog, HomeworkEntry entry, FormPath path)
    {
        var end = path.Text.LastIndexOf('.');
        var holder = end < 0 ? entry : ObjectAt(catalog, entry, path.Text[..end]);
        return holder is null ? null : catalog.Describe(holder.GetType())?.Find(path.Text[(end + 1)..]);
    }

    private static object? ObjectAt(HomeworkCatalog catalog, object entry, FormPath path) => ObjectAt(catalog, entry, FormSteps.Of(path.Text));

    private static object? ObjectAt(HomeworkCatalog catalog, object entry, FormSteps[] steps)
    {
        object? at = entry;
        foreach (var step in steps)
        {
            if (at is null)
            {
                return null;
            }

            at = step.Member is { } member ? MemberOf(catalog, at, member)
                : step.Row is { } row ? RowAt(at, row)
                : step.Keys is { } keys ? RowOf(catalog, at, keys)
                : null;
        }

        return at;
    }

    /// <summary>Gives what stands where a question's steps lead, from a value on that the first ones led to.</summary>
    internal static object? ObjectAt(HomeworkCatalog catalog, object? at, ReadOnlySpan<FormStep> steps, int[] rows)
    {
        foreach (var step in steps)
        {
            if (at is null)
            {
                return null;
            }

            at = step.Member is { } member ? step.Holder is { } holder && holder.Type == at.GetType() ? step.Known?.GetValue(at) : MemberOf(catalog, at, member)
                : step.Keys is { } keys ? RowOf(catalog, at, keys)
                : RowAt(at, rows[step.Bracket]);
        }

        return at;
    }

    /// <summary>Says whether an answer is what stands somewhere already.</summary>
    internal static bool IsSame(FormValue? answer, object? there) => there switch
    {
        null => answer is null,
        string text => answer is FormValue.Text said && string.Equals(said.Words, text, StringComparison.Ordinal),
        bool isYes => answer is FormValue.YesNo said && said.IsYes == isYes,
        Rating rating => answer is FormValue.OnScale said && rating.Equals(said.Value),

        // What stands on the usual scale itself needs none made to be compared.
        Percent percent when answer is FormValue.OnScale { Value: var said } && ReferenceEquals(said.Scale, RatingScale.Percent) => said.Value == percent.Value,
        Suds suds when answer is FormValue.OnScale { Value: var said } && ReferenceEquals(said.Scale, RatingScale.Percent) => said.Value == suds.Value,
        _ => AreSame(answer, ValueOf(there)),
    };

    // Several choices are the same in any order: a page sends them in its own.
    private static bool AreSame(FormValue? answer, FormValue? current) =>
        answer is FormValue.Choices given && current is FormValue.Choices known
            ? given.Keys.Count == known.Keys.Count && given.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(known.Keys)
            : Equals(answer, current);

    // Lists of records are read by place; lists of values are short.
    private static object? RowAt(object list, int row) => list switch
    {
        IReadOnlyList<object> records => row < records.Count ? records[row] : null,
        IEnumerable others => others.Cast<object?>().ElementAtOrDefault(row),
        _ => null,
    };

    private static object? RowOf(HomeworkCatalog catalog, object list, IReadOnlyList<(string Member, string Key)> keys)
    {
        foreach (var row in list as IEnumerable ?? Array.Empty<object>())
        {
            if (row is not null && Has(catalog, row, keys))
            {
                return row;
            }
        }

        return null;
    }

    private static bool Has(HomeworkCatalog catalog, object item, IReadOnlyList<(string Member, string Key)> keys)
    {
        foreach (var (member, key) in keys)
        {
            if (!IsKey(MemberOf(catalog, item, member), key))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says whether what stands in a row is a key as paths have it.</summary>
    internal static bool IsKey(object? value, string key) => value switch
    {
        string text => string.Equals(text, key, StringComparison.Ordinal),
        Enum choice => string.Equals(KebabCase.Spell(choice.ToString()), key, StringComparison.Ordinal),
        _ => false,
    };

    private static object? MemberOf(HomeworkCatalog catalog, object record, string member) =>
        record is string ? null : catalog.Describe(record.GetType())?.Find(member)?.GetValue(record);

    private static FormValue? ValueOf(object? value) => value switch
    {
        null => null,
        string text => new FormValue.Text(text),
        bool yesNo => new FormValue.YesNo(yesNo),
        Percent percent => OnPercent(percent.Value),
        Suds suds => OnPercent(suds.Value),
        Rating rating => new FormValue.OnScale(rating),
        Minutes minutes => new FormValue.Minutes(minutes.Value),
        NonNegativeCount count => new FormValue.Number(count.Value),
        int number => new FormValue.Number(number),
        long number => new FormValue.Number(number),
        decimal number => new FormValue.Number(number),
        double number => double.IsFinite(number) && Math.Abs(number) < (double)decimal.MaxValue ? new FormValue.Number((decimal)number) : null,
        LocalDate date => new FormValue.Date(date),
        LocalTime time => new FormValue.Time(time),
        Instant moment => new FormValue.Moment(moment),
        RatingScale scale => new FormValue.Text(scale.ToString()),
        Enum choice => new FormValue.Choice(KebabCase.Spell(choice.ToString())),
        IEnumerable<string> keys => keys.Any() ? new FormValue.Choices(keys) : null,
        IEnumerable list => KeysOf(list) is { Count: > 0 } keys ? new FormValue.Choices(keys) : null,
        _ => null,
    };

    private static FormValue OnPercent(decimal value) =>
        Rating.TryCreate(value, RatingScale.Percent, out var rating) ? new FormValue.OnScale(rating) : new FormValue.Number(value);

    private static List<string>? KeysOf(IEnumerable list)
    {
        List<string> keys = [];
        foreach (var item in list)
        {
            if (item is not Enum value)
            {
                return null;
            }

            keys.Add(KebabCase.Spell(value.ToString()));
        }

        return keys;
    }
}
