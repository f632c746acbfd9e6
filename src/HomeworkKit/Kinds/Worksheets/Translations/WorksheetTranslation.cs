using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>The texts of a form in another language, as a person translated them. What it lacks is shown in the form's own words.</summary>
/// <remarks>It changes what is read and nothing else: keys, conditions, scores and answers are the same in every language.</remarks>
public sealed partial record WorksheetTranslation : ContentRecord
{
    /// <summary>Gets the language.</summary>
    /// <value>A BCP 47 tag such as <c>de</c> or <c>fr-CA</c>, other than the form's own.</value>
    [ShortText]
    public required string Language { get; init; }

    /// <summary>Gets a value indicating whether a clinician who speaks the language has read the translation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsReviewed { get; init; }

    /// <summary>Gets the title.</summary>
    public string? Title { get; init; }

    /// <summary>Gets who holds the rights to the wording.</summary>
    public string? Copyright { get; init; }

    /// <summary>Gets the texts of items, by their keys.</summary>
    public IReadOnlyList<WorksheetTranslatedText> Items { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the texts of scores, by their keys.</summary>
    public IReadOnlyList<WorksheetTranslatedText> Scores { get => field ?? []; init => field = ValueList.From(value); }
}
