namespace HomeworkKit.Tests.Conventions;

public sealed class SourceLayoutTests
{
    private static readonly string[] JunkDrawers = ["Utils", "Utilities", "Helpers", "Common", "Misc", "Shared", "Extensions", "Manager"];

    [Fact]
    public void Each_file_holds_one_public_type_and_is_named_after_it() => Library.Nothing(
        Library.Sources.SelectMany(static file => MisplacedTypes(file.Key, file.Value)), "One public type per file, in a file of its name:");

    // Namespaces are fewer than folders: a host imports two or three, a maintainer finds files by feature.
    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["Adherence"] = "HomeworkKit.Adherence",
        ["Practice"] = "HomeworkKit.Adherence",
        ["Ledger"] = "HomeworkKit.Adherence",
        ["Scheduling"] = "HomeworkKit.Scheduling",
        ["Reminders"] = "HomeworkKit.Scheduling",
        ["Kinds"] = "HomeworkKit.Kinds",
        ["Predictions"] = "HomeworkKit.Kinds",
        ["Distortions"] = "HomeworkKit.Kinds",
        ["Cycles/Events"] = "HomeworkKit.Events",
        ["Forms"] = "HomeworkKit.Forms",
        ["Programmes"] = "HomeworkKit.Programmes",
        ["Validation"] = "HomeworkKit.Validation",
        ["Words"] = "HomeworkKit.Words",
        ["Serialization/Direct"] = "HomeworkKit.Serialization.Direct",
        ["Serialization"] = "HomeworkKit.Serialization",
    };

    [Fact]
    public void Each_namespace_is_the_one_of_its_folder() =>
        Library.Nothing(
            Library.Sources.Where(static file => SourceText.NamespaceOf(file.Value) != NamespaceFor(file.Key)).Select(static file => file.Key),
            "The namespace that belongs to the folder:");

    [Fact]
    public void No_folder_holds_more_files_than_one_sees_at_a_glance() =>
        Library.Nothing(
            Library
                .Sources.Keys.GroupBy(static file => Path.GetDirectoryName(file)!)
                .Where(static folder => folder.Count() > 30)
                .Select(static folder => folder.Key),
            "About twenty files, then sub-folders:");

    [Fact]
    public void Nothing_is_put_into_a_drawer_for_odds_and_ends() =>
        Library.Nothing(
            Library.Sources.Keys.Where(static file => Array.Exists(JunkDrawers, drawer => file.Split('/', '.').Contains(drawer, StringComparer.Ordinal))),
            "Named after what it does:");

    [Fact]
    public void No_file_has_grown_beyond_what_one_can_read_at_once() =>
        Library.Nothing(
            Library.Sources.Where(static file => file.Value.Count(static c => c == '\n') > 400).Select(static file => file.Key),
            "At most 400 lines (look again at 250):");

    [Fact]
    public void Warnings_are_suppressed_inline_with_a_reason_and_nowhere_else() =>
        Library.Nothing(
            Library
                .Sources.Where(static file =>
                    file.Value.Contains("#pragma warning", StringComparison.Ordinal)
                    || file.Value.Split("SuppressMessage(")
                        .Skip(1)
                        .Any(static use => !use[..use.IndexOf(")]", StringComparison.Ordinal)].Contains("Justification = \"", StringComparison.Ordinal)))
                .Select(static file => file.Key),
            "[SuppressMessage(..., Justification = ...)] and no #pragma:");

    [Theory]
    [InlineData("Suds.cs", "public readonly record struct Suds : IComparable<Suds>;", 0)]
    [InlineData("Schedule.Factories.cs", "public sealed partial record Schedule;", 0)]
    [InlineData("Suds.cs", "public sealed record Other;", 1)]
    [InlineData("Suds.cs", "public sealed record Suds;\n\npublic enum Kind\n{\n}\n", 1)]
    [InlineData("ValueList{T}.cs", "internal sealed class ValueList<T>\n{\n}\n", 0)]
    [InlineData("HomeworkKind{TTask,TEntry}.cs", "public sealed class HomeworkKind<TTask, TEntry> : HomeworkKind;", 0)]
    [InlineData("A.cs", "/// public sealed record B\npublic static partial class A\n{\n    public sealed record B;\n}\n", 0)]
    public void Misplaced_types_are_noticed(string file, string source, int expected) => Assert.Equal(expected, MisplacedTypes(file, source).Count());

    private static IEnumerable<string> MisplacedTypes(string file, string source)
    {
        // A generic type may stand in a file with or without its parameters in the name, a part of a type in Type.Part.cs, as long as it stands there alone.
        var name = Path.GetFileName(file).Split('.')[0];
        var types = SourceText.TopLevelTypes(source).Where(static type => type.IsPublic).Select(static type => type.Name).ToArray();
        return types.Where((type, index) => index > 0 || (type != name && type.Split('{')[0] != name)).Select(type => $"{file}: {type}");
    }

    // The facade of JSON is everyday vocabulary, what it is made of is not.
    private static string NamespaceFor(string file) =>
        file
            is "Serialization/HomeworkJson.cs"
                or "Serialization/HomeworkJson.Events.cs"
                or "Serialization/HomeworkJson.Values.cs"
                or "Serialization/HomeworkJsonException.cs"
                or "Serialization/HomeworkJsonLimits.cs"
            ? "HomeworkKit"
            : Namespaces
                .Where(entry => file.StartsWith(entry.Key + "/", StringComparison.Ordinal))
                .OrderByDescending(static entry => entry.Key.Length)
                .FirstOrDefault()
                .Value
                ?? "HomeworkKit";
}
