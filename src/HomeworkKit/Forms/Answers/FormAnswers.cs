using System.Collections;
using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>Reads answers from entries and writes them into entries, by path, for every kind: pure, and nothing is thrown for what a person typed.</summary>
public static partial class FormAnswers
{
    /// <summary>Reads an answer of a built-in kind.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The answer; null for none, and for a path that leads nowhere.</returns>
    /// <exception cref="ArgumentException">The entry is of no built-in kind: say which.</exception>
    public static FormValue? Read(HomeworkEntry entry, FormPath path)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return HomeworkCatalog.BuiltIn.KindOf(entry) is null ? throw new ArgumentException(CatalogMessages.WrongKind, nameof(entry)) : Read(HomeworkCatalog.BuiltIn, entry, path);
    }

    /// <summary>Reads an answer of any kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The answer; null for none, and for a path that leads nowhere.</returns>
    public static FormValue? Read(HomeworkKind kind, HomeworkEntry entry, FormPath path)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entry);
        return Read(HomeOf(kind), entry, path);
    }

    /// <summary>Reads every answer that a form asks for and that is there, rows included.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The answers with their paths, in the order of the form.</returns>
    public static IReadOnlyList<(FormPath Path, FormValue Answer)> ReadAll(HomeworkKind kind, HomeworkTask task, HomeworkEntry entry)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entry);
        List<(FormPath, FormValue)> answers = [];
        foreach (var page in kind.FormFor(task).Pages)
        {
            foreach (var question in page.Questions)
            {
                ReadInto(answers, kind, entry, question);
            }
        }

        return answers;
    }

    /// <summary>Says whether a question is asked, given what is answered so far.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry; null for one that is not begun.</param>
    /// <param name="question">The question, in its row.</param>
    /// <returns>Whether it is asked.</returns>
    public static bool IsAsked(HomeworkKind kind, HomeworkEntry? entry, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(question);
        return question.Gate is { } gate ? gate.IsOpen(entry) : question.ShownWhen?.Holds(item => entry is not null && Read(kind, entry, item) is { } answer ? [answer] : []) ?? true;
    }

    /// <summary>Writes answers into an entry: each at its path, and nothing else is changed, so that what the form does not ask is kept.</summary>
    /// <remarks>
    /// Rows are named by their place in <paramref name="entry"/>, so that taking one away (null at its path) moves no answer; the order is written once, at the
    /// end. Of two answers at one path the last wins. An answer that is there already is left as it is.
    /// </remarks>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task.</param>
    /// <param name="entry">The entry; null for one that is not begun.</param>
    /// <param name="answers">The answers; null takes one away.</param>
    /// <returns>The entry with what its kind says of it, or what does not fit.</returns>
    public static FormResult Write(HomeworkKind kind, HomeworkTask task, HomeworkEntry? entry, IEnumerable<(FormPath Path, FormValue? Answer)> answers)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(answers);
        var writing = new FormWriting(kind.IndexFor(task), kind, kind.EntryType);
        return Written(writing, entry, answers) is HomeworkEntry written
            ? new FormResult.Written(written, kind.Validate(task, written))
            : new FormResult.Unfit(writing.Findings);
    }

    /// <summary>Gives a catalogue that has a kind: the built-in one, or one with it alone besides.</summary>
    internal static HomeworkCatalog HomeOf(HomeworkKind kind)
    {
        if (kind.FormCatalog is not HomeworkCatalog catalog)
        {
            kind.FormCatalog = catalog = HomeworkCatalog.BuiltIn.Kinds.Contains(kind) ? HomeworkCatalog.BuiltIn : HomeworkCatalog.BuiltIn.With(kind);
        }

        return catalog;
    }

    private static ContentRecord? Written(FormWriting writing, ContentRecord? before, IEnumerable<(FormPath Path, FormValue? Answer)> answers)
    {
        foreach (var (path, answer) in answers)
        {
            writing.Take(path, answer, before);
        }

        return writing.Findings.Count > 0 ? null : writing.Finish(before);
    }

    private static void ReadInto(List<(FormPath, FormValue)> answers, HomeworkKind kind, HomeworkEntry entry, FormQuestion question)
    {
        switch (question.Control)
        {
            case FormControl.Rows { IsFixed: false }:
                foreach (var row in RowsIn(kind, entry, question))
                {
                    foreach (var part in question.InRow(row))
                    {
                        ReadInto(answers, kind, entry, part);
                    }
                }

                break;
            case FormControl.Rows or FormControl.Group:
                foreach (var part in question.Parts)
                {
                    ReadInto(answers, kind, entry, part);
                }

                break;
            default:
                if (Read(kind, entry, question.Path) is { } answer)
                {
                    answers.Add((question.Path, answer));
                }

                break;
        }
    }

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

    /// <summary>Gives the answer that stands where a question's steps lead.</summary>
    internal static FormValue? ValueAt(HomeworkCatalog catalog, ContentRecord entry, FormStep[] steps, int[] rows)
    {
        object? at = entry;
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

        return ValueOf(at);
    }

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
            if (!(MemberOf(catalog, item, member) switch
            {
                string text => string.Equals(text, key, StringComparison.Ordinal),
                Enum value => string.Equals(KebabCase.Spell(value.ToString()), key, StringComparison.Ordinal),
                _ => false,
            }))
            {
                return false;
            }
        }

        return true;
    }

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

    private static FormValue OnPercent(decimal value) => Rating.TryCreate(value, RatingScale.Percent, out var rating) ? new FormValue.OnScale(rating) : new FormValue.Number(value);

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
