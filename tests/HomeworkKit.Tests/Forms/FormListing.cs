using System.Globalization;
using System.Text;
using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms;

/// <summary>A form as a clinician reads it, and the members of records that forms ask about.</summary>
internal static class FormListing
{
    internal static void Append(StringBuilder text, HomeworkKind kind, HomeworkForm form)
    {
        foreach (var page in form.Pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"== {kind.Words.TitleOf(page)} ({KebabCase.Of(page.Stage)})\n");
            foreach (var question in page.Questions)
            {
                Append(text, kind, question, "  ");
            }

            text.Append('\n');
        }

        text.Append("Filled by the app: ").AppendJoin(", ", form.AppFields).Append('\n');
    }

    private static void Append(StringBuilder text, HomeworkKind kind, FormQuestion question, string indent)
    {
        var scale = question.Control is FormControl.Scale { On: var on }
            ? $" {on}{Anchor(kind, question, on.Minimum)}{Anchor(kind, question, on.Maximum)}"
            : string.Empty;
        text.Append(
            CultureInfo.InvariantCulture,
            $"{indent}{kind.Words.TextOf(question)}  [{question.Control}{scale}; {KebabCase.Of(question.Need)}; {KebabCase.Of(question.By)}");
        text.Append(question.Audience == FormAudience.Ordinary ? string.Empty : "; " + KebabCase.Of(question.Audience))
            .Append(question.ShownWhen is null ? string.Empty : "; only where it applies");
        text.Append(CultureInfo.InvariantCulture, $"]  {question.Path}\n");
        if (kind.Words.HelpOf(question) is { } help)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  ({help})\n");
        }

        foreach (var choice in question.Control switch { FormControl.OneOf one => one.Choices, FormControl.SomeOf some => some.Choices, _ => [] })
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}  o {kind.Words.TextOf(question, choice)}\n");
        }

        foreach (var part in question.Parts)
        {
            Append(text, kind, part, indent + "    ");
        }
    }

    private static string Anchor(HomeworkKind kind, FormQuestion question, decimal value) =>
        kind.Words.AnchorOf(question, value) is { } words ? string.Create(CultureInfo.InvariantCulture, $", {value} = {words}") : string.Empty;

    // Without rows: what a path is about.
    internal static string Bare(string path)
    {
        var bare = new StringBuilder();
        var inside = false;
        foreach (var c in path)
        {
            inside = c == '[' || (inside && c != ']');
            if (!inside && c != ']')
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }

    internal static IEnumerable<string> MembersOf(HomeworkKind kind, Type type, string path)
    {
        foreach (var described in FormAnswers.HomeOf(kind).Describe(type)?.Members ?? [])
        {
            var full = path.Length == 0 ? described.Name : path + "." + described.Name;
            yield return full;
            var inner = described.Type;
            if (typeof(ContentRecord).IsAssignableFrom(inner))
            {
                foreach (var member in MembersOf(kind, inner, full))
                {
                    yield return member;
                }
            }
        }
    }
}
