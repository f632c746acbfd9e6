using System.Reflection;
using System.Text.RegularExpressions;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Conventions;

/// <summary>Codes are a contract with apps: their form, and that each means one thing.</summary>
public sealed partial class RuleCodeTests
{
    private static readonly Rule[] Rules =
    [
        .. Library.WrittenTypes
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static field => field.FieldType == typeof(Rule) && !field.DeclaringType!.ContainsGenericParameters)
            .Select(static field => (Rule)field.GetValue(null)!),
    ];

    private static readonly string[] Constants =
    [
        .. Library.WrittenTypes.Where(static type => type.Name.EndsWith("Codes", StringComparison.Ordinal))
            .SelectMany(static type => type.GetFields(Library.Declared))
            .Where(static field => field is { IsLiteral: true } && field.FieldType == typeof(string))
            .Select(static field => (string)field.GetRawConstantValue()!),
    ];

    [Fact]
    public void There_are_rules_and_codes_to_look_at()
    {
        Assert.NotEmpty(Rules);
        Assert.NotEmpty(Constants);
    }

    [Fact]
    public void Every_code_is_an_area_and_words() => Library.Nothing(
        Rules.Select(static rule => rule.Code).Concat(Constants).Where(static code => !IsCode(code)), "area/kebab-words:");

    [Fact]
    public void No_code_means_two_things() => Library.Nothing(
        Rules.GroupBy(static rule => rule.Code).Where(static group => group.Count() > 1).Select(static group => group.Key), "One rule per code:");

    [Fact]
    public void Every_message_is_a_whole_sentence_without_a_place_for_a_value() =>
        Library.Nothing(
            Rules
                .Where(static rule =>
                    rule.Message.AsSpan().IndexOfAny('{', '}') >= 0
                    || !(rule.Message.EndsWith('.') || rule.Message.EndsWith('?'))
                    || !char.IsUpper(rule.Message[0]))
                .Select(static rule => $"{rule.Code}: {rule.Message}"),
            "A capital, a full stop or a question mark, no braces:");

    [Theory]
    [InlineData("thought-record/situation-missing", true)]
    [InlineData("json/invalid-id", true)]
    [InlineData("sleep-diary/sol-5", true)]
    [InlineData("ThoughtRecord/SituationMissing", false)]
    [InlineData("situation-missing", false)]
    [InlineData("thought-record/", false)]
    [InlineData("thought--record/x", false)]
    [InlineData("thought-record/situation_missing", false)]
    [InlineData("a/b/c", false)]
    public void Other_forms_are_noticed(string code, bool expected) => Assert.Equal(expected, IsCode(code));

    private static bool IsCode(string code) => Code().IsMatch(code);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex Code();
}
