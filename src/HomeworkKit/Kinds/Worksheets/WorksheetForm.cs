using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>A form as data: what is asked, when each item is shown, and which numbers are taken from the answers.</summary>
/// <remarks>Any change, of wording too, makes a new <see cref="Version"/>. Equality is by value.</remarks>
public sealed partial record WorksheetForm : ContentRecord
{
    private WorksheetIndexCache _index = new();

    /// <summary>Gets the name that is the form's own wherever it is used.</summary>
    /// <value>Usually an address of the clinic, such as <c>https://clinic.example/forms/urge-log</c>.</value>
    [ShortText]
    public required string Id { get; init; }

    /// <summary>Gets the version.</summary>
    /// <value>Free text; compared for equality only.</value>
    [ShortText]
    public required string Version { get; init; }

    /// <summary>Gets what the client knows the form by.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the language of the form.</summary>
    /// <value>A language tag such as <c>en</c>; null if nobody said.</value>
    [ShortText]
    public string? Language { get; init; }

    /// <summary>Gets who holds the rights to the wording; shown with the form.</summary>
    public string? Copyright { get; init; }

    /// <summary>Gets where the form comes from: author and year.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the items, in the order in which they are asked.</summary>
    public IReadOnlyList<WorksheetItem> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the numbers that are taken from the answers.</summary>
    public IReadOnlyList<WorksheetScore> Scores { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the texts in other languages, as people translated them.</summary>
    /// <value>At most 24 languages; nothing is translated by the library.</value>
    public IReadOnlyList<WorksheetTranslation> Translations { get => field ?? []; init => field = ValueList.From(value); }

    internal WorksheetIndex Index => _index.Of(this);

    /// <summary>Says which changes lie between two versions of a form, by the keys of items and scores.</summary>
    /// <param name="old">The earlier version.</param>
    /// <param name="new">The later version.</param>
    /// <returns>
    /// The changes, in the order of the later version, then what was removed, then what differs in other languages; empty if nothing that is asked differs.
    /// </returns>
    public static IReadOnlyList<WorksheetChange> Compare(WorksheetForm old, WorksheetForm @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return WorksheetComparison.Of(old, @new);
    }

    /// <summary>Gives the form as it reads in a language: for showing, never for storing.</summary>
    /// <remarks>
    /// Of <c>fr-CA</c> a text is that of <c>fr-CA</c>, else that of <c>fr</c>, else the form's own. Keys, conditions and scores are the same.
    /// </remarks>
    /// <param name="language">A language tag.</param>
    /// <returns>The form with the texts in that language and no translations; this form where it is not translated into it.</returns>
    public WorksheetForm In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var translated = WorksheetTranslator.Of(this, language);
        if (!ReferenceEquals(translated, this))
        {
            // What is worked out about the one is of no use to the other.
            translated._index = new();
        }

        return translated;
    }

    /// <summary>Says of every item whether it is shown, answered, or still blank.</summary>
    /// <param name="entry">The entry as far as it is filled in; null for one that is not begun.</param>
    /// <returns>The view. It follows from form and entry alone, whatever the order of the answers.</returns>
    public WorksheetView See(WorksheetEntry? entry) => WorksheetView.Of(this, entry);

    /// <summary>Takes a number from the answers that are shown.</summary>
    /// <param name="key">The key of the score.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The number with what it rests on, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The form has no such score.</exception>
    public ScoreResult Score(string key, WorksheetEntry? entry) => See(entry).Score(key);

    /// <summary>Finds an item at any depth.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The item; null if the form has none of that key.</returns>
    public WorksheetItem? Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Index.Find(key) is >= 0 and var at ? Index.Nodes[at].Item : null;
    }

    /// <summary>
    /// Validates the form: what is contradictory, missing or odd about it. For the moment when a clinician saves it, not when a client fills it in.
    /// </summary>
    /// <param name="previous">The version before this one; null for a new form.</param>
    /// <returns>The findings, with paths in the form; empty if there are none. What is too large to be judged is not judged further.</returns>
    public IReadOnlyList<Finding> Validate(WorksheetForm? previous = null) =>
        ValueList.From(FormJudge.Of(this, previous).Select(static found => Finding.Of(found.Rule, found.Path))) ?? [];
}
