using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace HomeworkKit.Tests.Conventions;

public sealed partial class EnumTests
{
    [Fact]
    public void Every_public_enum_is_written_by_name_in_kebab_case() =>
        Library.Nothing(
            Library.PublicTypes.Where(static type => type.IsEnum && !HasConverter(type)).Select(static type => type.Name),
            "[JsonConverter(typeof(KebabCaseEnumConverter<T>))] on each enum:");

    [Fact]
    public void Every_member_of_every_public_enum_has_its_number_written_out() =>
        Library.Nothing(
            Library.Sources.SelectMany(static file => UnnumberedMembers(file.Value).Select(member => $"{file.Key}: {member}")),
            "Each member says its number, so that inserting one changes none:");

    [Fact]
    public void No_two_members_share_a_number_and_none_is_a_flag() =>
        Library.Nothing(
            Library
                .PublicTypes.Where(static type =>
                    type.IsEnum
                    && (
                        type.IsDefined(typeof(FlagsAttribute))
                        || Enum.GetValuesAsUnderlyingType(type).Cast<object>().Distinct().Count() < Enum.GetNames(type).Length))
                .Select(static type => type.Name),
            "An enum is a list of choices:");

    [Fact]
    public void A_missing_number_or_converter_is_noticed()
    {
        Assert.Equal(
            ["Second"],
            UnnumberedMembers("public enum Order\n{\n    /// <summary>One, First.</summary>\n    First = 0,\n\n    [Obsolete(\"x, y\")]\n    Second,\n}\n"));
        Assert.Empty(UnnumberedMembers("public enum Order\n{\n    First = 0, // and so on\n    Second = 1,\n}\n"));
        Assert.Empty(UnnumberedMembers("internal enum Order\n{\n    First,\n}\n"));
        Assert.False(HasConverter(typeof(DayOfWeek)));
        Assert.True(HasConverter(typeof(ActorRole)));
    }

    private static bool HasConverter(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
        && converter.GetGenericTypeDefinition() == typeof(KebabCaseEnumConverter<>) && converter.GenericTypeArguments[0] == type;

    private static IEnumerable<string> UnnumberedMembers(string source) => EnumBody().Matches(SourceText.WithoutCommentsAndTexts(source))
        .SelectMany(static body => Attributes().Replace(body.Groups[1].Value, string.Empty).Split(','))
        .Select(static member => member.Trim())
        .Where(static member => member.Length > 0 && !member.Contains('=', StringComparison.Ordinal));

    [GeneratedRegex(@"\bpublic enum\s+\w+[^{]*\{([^}]*)\}")]
    private static partial Regex EnumBody();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Attributes();
}
