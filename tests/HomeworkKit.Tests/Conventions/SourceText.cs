using System.Text.RegularExpressions;

namespace HomeworkKit.Tests.Conventions;

/// <summary>What can be told from the text of a source file without compiling it.</summary>
internal static partial class SourceText
{
    /// <summary>What <see cref="WithoutCommentsAndTexts"/> leaves in place of a string of several words.</summary>
    internal const string Prose = "\" \"";

    /// <summary>
    /// The code without comments and without the content of strings: a string of several words becomes <see cref="Prose"/>, any other is emptied.
    /// </summary>
    internal static string WithoutCommentsAndTexts(string source) => CommentOrText().Replace(source, static match =>
        match.Value.StartsWith('/') ? string.Empty : match.Value.Trim('"', ' ').Contains(' ', StringComparison.Ordinal) ? Prose : "\"\"");

    /// <summary>The types that a file declares at its top level: visibility and name, type parameters included as a file name spells them.</summary>
    internal static IEnumerable<(bool IsPublic, string Name)> TopLevelTypes(string source) => TopLevelType().Matches(WithoutCommentsAndTexts(source))
        .Select(static match => (match.Groups["modifiers"].Value.Contains("public", StringComparison.Ordinal), NameOf(match)));

    /// <summary>The namespace that a file declares.</summary>
    internal static string? NamespaceOf(string source) => Namespace().Match(source) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The names that the code uses, comments and texts left out.</summary>
    internal static IEnumerable<string> NamesIn(string source) =>
        Word().Matches(WithoutCommentsAndTexts(source)).Select(static match => match.Value).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the code names something, and not only something longer that begins like it.</summary>
    internal static bool Names(string source, string name) => Regex.IsMatch(WithoutCommentsAndTexts(source), Regex.Escape(name) + @"\b");

    // RatingScale<TA, TB> lives in RatingScale{TA,TB}.cs.
    private static string NameOf(Match match) =>
        match.Groups["name"].Value
        + (
            match.Groups["arguments"] is { Success: true } arguments
                ? "{" + arguments.Value.Replace(" ", string.Empty, StringComparison.Ordinal) + "}"
                : string.Empty);

    [GeneratedRegex("""//[^\n]*|/\*.*?\*/|\"{3}.*?\"{3}|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'""", RegexOptions.Singleline)]
    private static partial Regex CommentOrText();

    [GeneratedRegex(
        @"^(?<modifiers>(?:(?:public|internal|file|sealed|abstract|static|readonly|partial|ref)\s+)+)(?:record struct|record class|record|class|struct|interface|enum|delegate\s+[\w<>?,\s]+?)\s+(?<name>\w+)(?:<(?<arguments>[\w, ]+)>)?",
        RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*", RegexOptions.Multiline)]
    private static partial Regex Word();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
