using System.Text.Json.Nodes;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>Questions that belong together: one alone, a group, or a row of a list.</summary>
public sealed record EntryPart
{
    /// <summary>Gets the member of the entry that they fill in.</summary>
    public required string Member { get; init; }

    /// <summary>Gets what they are about; null for a question that stands alone.</summary>
    public string? Heading { get; init; }

    public required IReadOnlyList<EntryQuestion> Questions { get; init; }

    /// <summary>Gets a value indicating whether the task asks for it, or something is there: the others stand further down.</summary>
    public bool IsAsked { get; init; }

    internal EntryPartShape Shape { get; init; }

    /// <summary>Gets the row of what was kept that it shows.</summary>
    internal JsonNode? Row { get; init; }

    /// <summary>Gets what a new row names of the task, as member and key.</summary>
    internal (string Member, string Key)? Naming { get; init; }

    /// <summary>Gets or sets where it was written, so that a finding there is shown here.</summary>
    internal string? Written { get; set; }

    internal bool IsBlank => Questions.All(static question => question.IsBlank);
}
