namespace HomeworkKit.Kinds;

/// <summary>One worksheet, as far as it is filled in.</summary>
/// <remarks>
/// Answers to items that are not shown any more are kept while it is filled in, so that a change of mind brings them back. Whoever reads an entry (a review, a
/// score, an export) reads <see cref="Effective"/>, which leaves them out.
/// </remarks>
public sealed partial record WorksheetEntry : HomeworkEntry, IOfLibraryKind
{
    /// <summary>Gets the answers, in any order, without those in rows of repeated sections.</summary>
    public IReadOnlyList<WorksheetAnswer> Answers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the rows of repeated sections.</summary>
    public IReadOnlyList<WorksheetRepeat> Repeats { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the language in which the form was shown.</summary>
    /// <value>A language tag such as <c>en-GB</c>; null if nobody said.</value>
    [ShortText]
    public string? Language { get; init; }

    /// <summary>Gives the entry with the answers that count: those to items that are shown, in the order of the form.</summary>
    /// <param name="form">The form that it answers.</param>
    /// <returns>The entry without hidden and blank answers and without answers to what the form does not ask. Doing it twice changes nothing more.</returns>
    public WorksheetEntry Effective(WorksheetForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return EffectiveAnswers.Of(form.See(this), this);
    }

    HomeworkKind IOfLibraryKind.Kind() => WorksheetKind.Instance;
}
