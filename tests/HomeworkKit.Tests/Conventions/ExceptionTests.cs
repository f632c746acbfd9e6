using System.Text.RegularExpressions;

namespace HomeworkKit.Tests.Conventions;

public sealed partial class ExceptionTests
{
    // What these name can be no person's words.
    private static readonly Dictionary<string, string> MayNameSomething = new(StringComparer.Ordinal)
    {
        ["Catalog/CatalogException.cs"] = "the name of a kind",
        ["Cycles/Outcomes/CycleRefusedException.cs"] = "a code",
        ["Serialization/HomeworkJsonException.cs"] = "a code and a path of names",
    };

    [Fact]
    public void Exceptions_are_sealed() => Library.Nothing(
        Library.WrittenTypes.Where(static type => typeof(Exception).IsAssignableFrom(type) && !type.IsSealed).Select(static type => type.FullName!), "Sealed:");

    [Fact]
    public void No_exception_is_given_a_text_that_is_put_together() => Library.Nothing(
        from file in Library.Sources
        where !MayNameSomething.ContainsKey(file.Key)
        from text in ComposedTexts(file.Value)
        select $"{file.Key}: {text}",
        "Messages are constants; none repeats what was entered:");

    [Fact]
    public void Texts_of_exceptions_stand_in_the_folders_list_of_messages() => Library.Nothing(
        from file in Library.Sources
        from text in LiteralTexts(file.Value)
        select $"{file.Key}: {text}",
        "One internal static class of constants per folder, no text in place:");

    [Fact]
    public void Nothing_stands_on_the_list_of_exceptions_without_need() =>
        Library.Nothing(
            MayNameSomething.Keys.Where(static file => !Library.Sources.TryGetValue(file, out var source) || !ComposedTexts(source).Any()),
            "No longer an exception:");

    [Theory]
    [InlineData("throw new ArgumentException(Messages.Reference, nameof(value));", 0, 0)]
    [InlineData("throw new ArgumentException($\"{value} is wrong\");", 1, 1)]
    [InlineData("x ? y : throw new FormatException(Messages.Id + text);", 1, 0)]
    [InlineData("public AbcException(string code)\n        : base(Messages.Abc + code)", 1, 0)]
    [InlineData("public AbcException(string code)\n        : base(code)", 0, 0)]
    [InlineData("throw new FormatException(string.Format(null, Messages.Id, text));", 1, 0)]
    [InlineData("throw new FormatException(\"A text.\");", 0, 1)]
    [InlineData("throw new ScheduleException(new ScheduleProblem(Codes.Zone, \"zone\"));", 0, 0)]
    [InlineData("// throw new FormatException($\"{text}\");\nreturn $\"{text}\";", 0, 0)]
    public void What_breaks_these_rules_is_noticed(string source, int composed, int literal)
    {
        Assert.Equal(composed, ComposedTexts(source).Count());
        Assert.Equal(literal, LiteralTexts(source).Count());
    }

    private static IEnumerable<string> ComposedTexts(string source) => Made(source)
        .Where(static text => text.Contains('$', StringComparison.Ordinal) || text.Contains(" + ", StringComparison.Ordinal)
            || text.Contains("string.Format", StringComparison.Ordinal) || text.Contains("string.Concat", StringComparison.Ordinal));

    private static IEnumerable<string> LiteralTexts(string source) =>
        Made(source).Where(static text => text.Contains(SourceText.Prose, StringComparison.Ordinal));

    private static IEnumerable<string> Made(string source) => Making().Matches(SourceText.WithoutCommentsAndTexts(source)).Select(static match => match.Value);

    // Up to the end of the statement or of the constructor's base call.
    [GeneratedRegex(@"throw new \w+Exception(?:<[^>]*>)?\([^;]*|Exception\([^)]*\)\s*:\s*base\([^\n]*")]
    private static partial Regex Making();
}
