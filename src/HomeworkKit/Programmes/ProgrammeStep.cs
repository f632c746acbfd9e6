using HomeworkKit.Forms;

namespace HomeworkKit.Programmes;

/// <summary>One step of a programme: a template, and when it may be put forward.</summary>
public sealed partial record ProgrammeStep : ContentRecord
{
    /// <summary>Gets the key that the step is known by in every version of the programme.</summary>
    /// <value>Up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens.</value>
    public required string Key { get; init; }

    /// <summary>Gets the template. It stays the same in every version of the programme.</summary>
    public required TemplateId Template { get; init; }

    /// <summary>Gets the version of the template.</summary>
    /// <value>1 or more.</value>
    public required int TemplateVersion { get; init; }

    /// <summary>Gets when it may be put forward.</summary>
    public required ReleaseRule Release { get; init; }

    /// <summary>Gets a value indicating whether every later step waits until this one is finished or skipped, whatever its own rule says.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRequired { get; init; }

    /// <summary>Gets what has to hold of the answers in earlier steps.</summary>
    /// <value>
    /// Items and scores are named by step and path, as in <c>diary/emotions[0].before</c>. It is asked when the step's time has come and the steps that it
    /// names are finished; what nobody answered, or the client keeps private, counts as not holding. Null: always.
    /// </value>
    public FormCondition? OnlyIf { get; init; }

    /// <summary>Gets a note for clinicians who use the programme.</summary>
    public string? Note { get; init; }
}
