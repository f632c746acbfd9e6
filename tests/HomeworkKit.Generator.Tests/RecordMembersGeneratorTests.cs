using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HomeworkKit.Generator.Tests;

/// <summary>What is written for records in place of the compiler's longer members, and what is left alone.</summary>
public sealed class RecordMembersGeneratorTests
{
    [Fact]
    public void A_partial_record_has_its_equality_and_hash_written()
    {
        var made = Made("public sealed partial record Night(int Hours, string? Dream);");
        Assert.Contains(
            "public bool Equals(global::Diary.Night? other) => (object)this == other || (other is not null && this.Hours == other!.Hours && this.Dream == other!.Dream);",
            made,
            StringComparison.Ordinal);
        Assert.Contains("RecordHash.Add(global::HomeworkKit.RecordHash.AddValue(0, this.Hours), this.Dream)", made, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_of_a_record_asks_its_base_first()
    {
        var made = Made(
            "public abstract partial record Entry { public int? Hours { get; init; } } public sealed partial record Night : Entry { public double Light { get; init; } }"
        );
        Assert.Contains(
            "public virtual bool Equals(global::Diary.Entry? other) => (object)this == other || (other is not null && EqualityContract == other.EqualityContract && global::System.Nullable.Equals(this.Hours, other!.Hours));",
            made,
            StringComparison.Ordinal);
        Assert.Contains("(base.Equals(other) && this.Light.Equals(other!.Light));", made, StringComparison.Ordinal);
        Assert.Contains("AddValue(base.GetHashCode(), this.Light)", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public sealed partial record Night { public override string ToString() => string.Empty; }", "private bool PrintMembers(")]
    [InlineData("public readonly partial record struct Night { public override string ToString() => string.Empty; }", "private bool PrintMembers(")]
    [InlineData("public abstract partial record Night { public sealed override string ToString() => string.Empty; }", "protected virtual bool PrintMembers(")]
    [InlineData(
        "public abstract partial record Entry { public sealed override string ToString() => string.Empty; } public sealed partial record Night : Entry;",
        "protected override bool PrintMembers(")]
    [InlineData("public sealed partial record Night(int Hours);", null)]
    [InlineData(
        "public abstract partial record Entry { public override string ToString() => string.Empty; } public sealed partial record Night : Entry;",
        "protected virtual bool PrintMembers(")]
    public void Printing_is_left_out_only_where_nothing_prints(string records, string? printing)
    {
        var made = Made(records);
        Assert.Equal(printing is not null, made.Contains("PrintMembers", StringComparison.Ordinal));
        Assert.Contains(printing ?? string.Empty, made, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_record_declares_itself_is_left_alone()
    {
        var made = Made(
            "public sealed partial record Night(int Hours) { public bool Equals(Night? other) => other is not null; public override int GetHashCode() => 0; }");
        Assert.DoesNotContain("Equals", made, StringComparison.Ordinal);
        Assert.DoesNotContain("GetHashCode", made, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_within_a_type_is_written_within_it()
    {
        var made = Made("public static partial class Diaries { public sealed partial record Night<T>(T Kept); }");
        Assert.Contains("partial class Diaries\n{\npartial record class Night<T>\n", made, StringComparison.Ordinal);
        Assert.Contains("EqualityComparer<T>.Default.Equals(this.Kept, other!.Kept)", made, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public sealed record Night;", 1)]
    [InlineData("internal sealed record Night;", 0)]
    public void Only_a_public_record_has_to_be_partial(string records, int problems) =>
        Assert.Equal(problems, Run(records).Problems.Count(static problem => problem.Id == "HKG004"));

    private static string Made(string records)
    {
        var (made, compiled, problems) = Run(records);
        Assert.Empty(problems);
        Assert.Empty(compiled.GetDiagnostics().Where(static problem => problem.Severity == DiagnosticSeverity.Error));
        return made;
    }

    private static (string Made, Compilation Compiled, IReadOnlyList<Diagnostic> Problems) Run(string records)
    {
        const string Surroundings =
            "namespace HomeworkKit { static class RecordHash { public static int Add(int hash, object? value) => hash; public static int AddValue<T>(int hash, T value) => hash; } } namespace Diary { ";
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Diary",
            [CSharpSyntaxTree.ParseText(Surroundings + records + " }")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var result = CSharpGeneratorDriver
            .Create(new RecordMembersGenerator())
            .RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out var problems)
            .GetRunResult();
        return (result.Results.Single().GeneratedSources.Single().SourceText.ToString(), compiled, problems);
    }
}
