using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicConsole.Forms;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>One question on a page: what is asked, what was typed, and what does not fit.</summary>
public sealed record EntryQuestion
{
    /// <summary>Gets the name in the posted form, such as <c>emotions.0.before</c>.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    /// <summary>Gets what an answer looks like.</summary>
    public string? Hint { get; init; }

    /// <summary>Gets the answer that was kept when the form was made; empty for none.</summary>
    public required string Kept { get; init; }

    /// <summary>Gets the answer as it stands on the page: what was typed, else what was kept.</summary>
    public required string Value { get; init; }

    /// <summary>Gets what does not fit; null if nothing.</summary>
    public string? Problem { get; set; }

    internal FormField Field { get; init; } = new(string.Empty, FieldType.Text);

    internal JsonNode? Scale { get; init; }

    internal bool IsBlank => string.IsNullOrWhiteSpace(Value);
}
