namespace HomeworkKit.Forms;

/// <summary>Reads and writes the answers in entries by path, for every kind. Never throws because of what a person typed.</summary>
public static partial class FormAnswers
{
    /// <summary>Reads an answer of a built-in kind.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="path">The path of the answer.</param>
    /// <returns>The answer; null for none, and for a path that leads nowhere.</returns>
    /// <exception cref="ArgumentException">The entry is of no built-in kind: say which.</exception>
    public static FormValue? Read(HomeworkEntry entry, FormPath path)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return HomeworkCatalog.BuiltIn.KindOf(entry) is null
            ? throw new ArgumentException(CatalogMessages.WrongKind, nameof(entry))
            : Read(HomeworkCatalog.BuiltIn, entry, path);
    }

    /// <summary>Reads an answer of any kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="path">The path of the answer.</param>
    /// <returns>The answer; null for none, and for a path that leads nowhere.</returns>
    public static FormValue? Read(HomeworkKind kind, HomeworkEntry entry, FormPath path)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(entry);
        return Read(HomeOf(kind), entry, path);
    }

    /// <summary>Reads every answer that was given to the form's questions, rows included.</summary>
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

    /// <summary>Determines whether a question is asked, given the answers so far.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="entry">The entry; null if nothing has been entered yet.</param>
    /// <param name="question">The question, in its row.</param>
    /// <returns>True if it is asked.</returns>
    public static bool IsAsked(HomeworkKind kind, HomeworkEntry? entry, FormQuestion question)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(question);
        return question.Gate is { } gate
            ? gate.IsOpen(entry)
            : question.ShownWhen?.Holds(item => entry is not null && Read(kind, entry, item) is { } answer ? [answer] : []) ?? true;
    }

    /// <summary>Writes answers into an entry, each at its path. Everything else in the entry is kept.</summary>
    /// <remarks>
    /// Rows are named by their place in <paramref name="entry"/>, so that taking one away (null at its path) moves no answer; the order is written once, at the
    /// end. Of two answers at one path the last wins. An answer that is there already is left as it is.
    /// </remarks>
    /// <param name="kind">The kind.</param>
    /// <param name="task">The task.</param>
    /// <param name="entry">The entry; null if nothing has been entered yet.</param>
    /// <param name="answers">The answers; null removes one.</param>
    /// <returns>The entry with its validation report, or the answers that do not fit.</returns>
    public static FormResult Write(HomeworkKind kind, HomeworkTask task, HomeworkEntry? entry, IEnumerable<(FormPath Path, FormValue? Answer)> answers)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(answers);
        var writing = new FormWriting(kind.IndexFor(task), kind, kind.EntryType, CountOf(answers));
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

    private static int CountOf(IEnumerable<(FormPath Path, FormValue? Answer)> answers) => answers.TryGetNonEnumeratedCount(out var count) ? count : 0;

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
}
