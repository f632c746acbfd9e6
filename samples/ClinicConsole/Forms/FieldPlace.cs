using System.Text.Json.Nodes;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>Where in a form a question stands.</summary>
/// <param name="Heading">What it is about; null at the top.</param>
/// <param name="Path">The members that lead there.</param>
/// <param name="Thing">The thing of the task that it is about.</param>
internal sealed record FieldPlace(string? Heading, IReadOnlyList<string> Path, JsonObject? Thing = null)
{
    internal static FieldPlace Top { get; } = new(null, []);

    internal string Question(FormField field) => Heading is null ? field.Label : $"{Heading}, {field.Label.ToLowerInvariant()}";

    internal FieldPlace Into(string name, string heading, JsonObject? thing = null) => new(heading, [.. Path, name], thing ?? Thing);
}
