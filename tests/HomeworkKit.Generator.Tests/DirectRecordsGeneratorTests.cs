using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HomeworkKit.Generator.Tests;

/// <summary>
/// What the generator makes of records, and that it leaves none out in silence. That the result reads and writes as the serialiser does is tested beside the
/// library.
/// </summary>
public sealed class DirectRecordsGeneratorTests
{
    private const string Surroundings = """
        namespace HomeworkKit.Serialization.Direct
        {
            [System.AttributeUsage(System.AttributeTargets.Class)] internal sealed class DirectRecordsAttribute : System.Attribute;
            [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)] internal sealed class CustomSerializedAttribute(System.Type type) : System.Attribute;
            [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)] internal sealed class ConvertedByAttribute(System.Type type, System.Type converter) : System.Attribute;
            [System.AttributeUsage(System.AttributeTargets.Class, AllowMultiple = true)] internal sealed class JsonRootAttribute(System.Type type) : System.Attribute;
        }

        namespace HomeworkKit
        {
            internal interface IKeepsUnknownFields;
            internal sealed class ShortTextAttribute : System.Attribute;
            internal sealed class FilledByAppAttribute : System.Attribute;
            internal sealed class UnitAttribute(string unit) : System.Attribute;
        }

        namespace Diary
        {
            using System.Collections.Generic;
            using System.Text.Json.Serialization;
            using HomeworkKit;
            using HomeworkKit.Serialization.Direct;

            [DirectRecords, JsonRoot(typeof(Night)), CustomSerialized(typeof(Choice)), ConvertedBy(typeof(NightId), typeof(Words))]
            internal static partial class Records;

            internal abstract record Choice;

            internal sealed class Words;

            internal readonly record struct NightId;

        """;

    // Read once for all tests.
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void A_record_is_made_with_those_that_are_reached_from_it()
    {
        var made = Made(
            "internal sealed record Night : IKeepsUnknownFields { public IReadOnlyList<Dream> Dreams { get; init; } = []; } internal sealed record Dream { public string? Text { get; init; } }"
        );
        Assert.Equal(["Records.Dream.g.cs", "Records.Night.g.cs", "Records.g.cs"], made.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("ItemsOf(ref reader, reading, &ReadDream)", made["Records.Night.g.cs"], StringComparison.Ordinal);
        Assert.Contains("typeof(global::Diary.Night)", made["Records.g.cs"], StringComparison.Ordinal);
        Assert.Contains("typeof(global::Diary.Dream)", made["Records.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Members_are_those_that_the_serialiser_knows()
    {
        var made = Made("""
            internal abstract record Entry { public required int Hours { get; init; } [JsonIgnore] public bool Ignored { get; init; } }
            internal sealed record Night : Entry
            {
                public bool WasDark { get; init; }
                [JsonPropertyName("moonlight")] public decimal? Moon { get; init; }
                public int Computed => 1;
                public static int Shared { get; set; }
                internal int Hidden { get; init; }
            }
            """);
        var night = made["Records.Night.g.cs"];
        Assert.Equal(["wasDark", "moonlight", "hours"], Names(made["Records.g.cs"]));
        Assert.Contains("AllPresent(0x4UL)", night, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_of_the_constructor_is_required_unless_it_has_a_default()
    {
        var night = Made("internal sealed record Night(string Place, int Hours = 8);")["Records.Night.g.cs"];
        Assert.Contains("new global::Diary.Night(member0, member1)", night, StringComparison.Ordinal);
        Assert.Contains("AllPresent(0x1UL)", night, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_that_is_not_written_is_asked_for_and_a_type_by_hand_is_called()
    {
        var night = Made(
            "internal sealed record Night { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Hours { get; init; } public Choice? Chosen { get; init; } public NightId Id { get; init; } }"
        )["Records.Night.g.cs"];
        Assert.Contains("visitor.Number(12, value.Hours, true)", night, StringComparison.Ordinal);
        Assert.Contains("visitor.UnionOrNull(22, value.Chosen, visitor.Json?.ChoiceCases)", night, StringComparison.Ordinal);
        Assert.Contains("reading.ReadChoice(ref reader)", night, StringComparison.Ordinal);
        Assert.Contains("DirectLeaf<global::Diary.Words>", night, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("internal sealed record Night { public System.Uri? Place { get; init; } }", "Night.Place: System.Uri")]
    [InlineData("internal sealed record Night { public Dictionary<string, int> Hours { get; init; } = []; }", "Night.Hours")]
    [InlineData("internal sealed record Night { public IReadOnlyList<IReadOnlyList<int>> Hours { get; init; } = []; }", "list of lists")]
    [InlineData("internal sealed record Night { public IReadOnlyList<int?> Hours { get; init; } = []; }", "may be null")]
    [InlineData(
        "internal sealed record Night { public Other.Part? A { get; init; } public Part? B { get; init; } } internal sealed record Part; } namespace Other { internal sealed record Part;",
        "one name")]
    [InlineData(
        "internal sealed record Night { public Moon Seen { get; init; } } [JsonConverter(typeof(Words))] internal enum Moon { New, Full = 2 }",
        "without a gap")]
    [InlineData("internal sealed record Night { public Night(int hours) { } public Night(string hours) { } }", "no constructor to choose")]
    [InlineData(
        "internal sealed record Night { public Night(int minutes) => Hours = minutes / 60; public int Hours { get; init; } }",
        "a parameter that is no member")]
    public void What_is_not_understood_breaks_the_build_and_says_where(string records, string part)
    {
        var (_, problems) = Run(records);
        var problem = Assert.Single(problems);
        Assert.Equal(("HKG001", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains(part, problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HKG002", "internal sealed record Undocumented : IKeepsUnknownFields { public int Hours { get; init; } }", "Undocumented has no summary")]
    [InlineData("HKG003", "internal sealed record Night { [ShortText] public int Hours { get; init; } }", "Night.Hours cannot have")]
    [InlineData("HKG003", "internal sealed record Night { [Unit(\"hours\")] public string? Words { get; init; } }", "Night.Words cannot have")]
    public void What_nobody_described_or_marked_wrongly_breaks_the_build(string code, string records, string part)
    {
        if (!records.Contains("Night", StringComparison.Ordinal))
        {
            records = "internal sealed record Night; " + records;
        }

        var problem = Assert.Single(Run(records).Problems);
        Assert.Equal((code, DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains(part, problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_is_described_by_its_type_its_marks_and_its_summary()
    {
        var table = Made(
            "internal sealed record Night { [ShortText] public string? Name { get; init; } public string? Words { get; init; } [Unit(\"hours\"), FilledByApp] public required int Hours { get; init; } public IReadOnlyList<bool> Dark { get; init; } = []; public NightId Id { get; init; } }"
        )["Records.g.cs"];
        byte[][] entries =
        [
            Entry("name", "\u0052\u0001\0\0"),
            Entry("words", "\u0062\u0001\0\0"),
            Entry("hours", "\u0029\u0001\0\u0001"),
            Entry("dark", "\u0014\u0001\0\0"),
            Entry("id", "\u0048\u0001\0\0"),
        ];

        // The line of a record's sentence and how many members it has; a mark of each and how far behind the first mark each stands, in two bytes; then of each
        // member its name, its role and traits, the line of its sentence and its unit.
        var members = Members(table);
        Assert.Equal([0, 0, 5], members[..3]);
        Assert.Equal(entries.Length, members[3..8].Distinct().Count());
        Assert.Equal(
            entries.Select((_, i) => 15 + entries.Take(i).Sum(static entry => entry.Length)),
            Enumerable.Range(0, entries.Length).Select(i => members[8 + (2 * i)] + (members[9 + (2 * i)] << 8)));
        Assert.Equal(entries.SelectMany(static entry => entry), members[18..]);
        Assert.Contains("1 => \"hours\"", table, StringComparison.Ordinal);
    }

    private static byte[] Entry(string name, string rest) => [(byte)name.Length, .. Encoding.Latin1.GetBytes(name + rest)];

    private static byte[] Members(string table)
    {
        var begin = table.IndexOf('[', table.IndexOf("PackedMembers", StringComparison.Ordinal)) + 1;
        return [.. table[begin..table.IndexOf(']', begin)].Split(',').Select(static one => byte.Parse(one, CultureInfo.InvariantCulture))];
    }

    private static IEnumerable<string> Names(string table)
    {
        var members = Members(table);
        for (var i = 3 + (3 * members[2]); i < members.Length; i += 1 + members[i] + 4)
        {
            yield return Encoding.UTF8.GetString(members, i + 1, members[i]);
        }
    }

    private static Dictionary<string, string> Made(string records)
    {
        var (made, problems) = Run(records);
        Assert.Empty(problems);
        return made;
    }

    private static (Dictionary<string, string> Made, IReadOnlyList<Diagnostic> Problems) Run(string records)
    {
        var compilation = CSharpCompilation.Create(
            "Diary",
            [CSharpSyntaxTree.ParseText(Surroundings + Documented(records) + "\n}", new CSharpParseOptions(documentationMode: DocumentationMode.Parse))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = CSharpGeneratorDriver.Create(new DirectRecordsGenerator()).RunGenerators(compilation).GetRunResult();
        return (
            result.Results.Single().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString()),
            result.Diagnostics);
    }

    // Every record and member is said to be something, but for those that a test leaves bare.
    private static string Documented(string records) =>
        records.Contains("Undocumented", StringComparison.Ordinal)
            ? records.Replace("internal sealed record Night", "\n/// <summary>A night.</summary>\ninternal sealed record Night", StringComparison.Ordinal)
            : Regex.Replace(
                records.Replace(
                    "internal ",
                    "\n/// <summary>A thing.</summary>\n/// <param name=\"Place\">Where.</param>\n/// <param name=\"Hours\">How long.</param>\ninternal ",
                    StringComparison.Ordinal),
                @"((?:\[[^\]]*\] )?public )",
                "\n/// <summary>Gets it.</summary>\n$1");
}
