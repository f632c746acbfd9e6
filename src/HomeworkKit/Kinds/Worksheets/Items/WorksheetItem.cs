using System.Text.Json.Serialization;
using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>One thing on a form: a question, a text to read, or a group of them.</summary>
/// <remarks>
/// Closed: the cases are <see cref="WorksheetSection"/>, <see cref="RepeatedSection"/>, <see cref="WorksheetInstruction"/>, <see cref="TextItem"/>,
/// <see cref="YesNoItem"/>,
/// <see cref="ChoiceItem"/>, <see cref="NumberItem"/>, <see cref="RatingItem"/>, <see cref="DateItem"/>, <see cref="TimeItem"/>, <see cref="MomentItem"/>,
/// <see cref="MinutesItem"/> and <see cref="TableItem"/>. In JSON <c>type</c> tells them apart. Equality is by value.
/// </remarks>
public abstract partial record WorksheetItem : ContentRecord
{
    /// <summary>Gets the key, by which answers, conditions, scores and exports name the item.</summary>
    /// <value>Up to 40 letters: lower-case words with hyphens, differing from every other key of the form.</value>
    public required string Key { get; init; }

    /// <summary>Gets what is asked, said, or stands above the group.</summary>
    public string? Text { get; init; }

    /// <summary>Gets a few words that help to answer.</summary>
    public string? Help { get; init; }

    /// <summary>Gets when it is shown; the condition names items before this one by their keys.</summary>
    /// <value>Null for always.</value>
    public FormCondition? ShownWhen { get; init; }

    /// <summary>Gets a value indicating whether the entry is incomplete without it, wherever it is shown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRequired { get; init; }

    /// <summary>Gets the reasons for no answer that the client can give.</summary>
    public IReadOnlyList<NoAnswer> NoAnswers { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether client and clinician look at the answer first when they go through the entry.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsReviewedFirst { get; init; }

    // Private: keeps the set of cases closed.
    internal abstract WorksheetItemForm Form { get; }

    internal virtual IReadOnlyList<WorksheetItem> Inner => [];

    internal bool TakesAnswer =>
        Form is not (WorksheetItemForm.Section or WorksheetItemForm.RepeatedSection or WorksheetItemForm.Instruction or WorksheetItemForm.Table);

    internal bool GivesNumber => Form is WorksheetItemForm.Number or WorksheetItemForm.Rating or WorksheetItemForm.Minutes;
}
