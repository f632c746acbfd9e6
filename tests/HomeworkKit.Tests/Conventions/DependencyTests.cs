using HomeworkKit.Primitives;

namespace HomeworkKit.Tests.Conventions;

/// <summary>Who may know whom inside the library. An edge that is not in the table is a failing test: add it here only if the design means it.</summary>
public sealed class DependencyTests
{
    private const string AnyKind = "Kinds/*";

    // The types of the root namespace are not one part: the base records stand under the kinds, the catalogue above them.
    private static readonly Dictionary<string, string> RootParts = new(StringComparer.Ordinal)
    {
        ["HomeworkTask"] = "BaseRecords", ["HomeworkEntry"] = "BaseRecords", ["KindName"] = "Names", ["HomeworkCatalog"] = "Catalog",
    };

    private static readonly string[] Low = ["Primitives", "Names", "Converters"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Primitives"] = [],
        ["Names"] = [],
        ["Converters"] = ["Primitives"],
        ["BaseRecords"] = ["Primitives"],
        ["Validation"] = [.. Low],
        ["Scheduling"] = [.. Low, "Validation"],
        ["Predictions"] = [.. Low, "BaseRecords", "Validation"],
        ["Distortions"] = [.. Low, "Validation"],
        ["FrontDoor"] = [.. Low, "BaseRecords", "Validation"],
        [AnyKind] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Predictions", "FrontDoor"],

        // The catalogue makes the judge of content, which walks through all records and so knows them all; others ask it as Validation's ContentJudge.
        ["Catalog"] = [.. Low, "BaseRecords", "Validation", "FrontDoor", AnyKind, "Judge"],
        ["Judge"] = [.. Low, "BaseRecords", "Validation", "FrontDoor", "Catalog", "Cycles", "Serialization", "Generated"],
        ["Assignments"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor"],
        ["Attempts"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Assignments"],
        ["Reviews"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Assignments", "Attempts"],
        ["Cycles"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Predictions", "FrontDoor", "Catalog", "Assignments", "Attempts", "Reviews"],
        ["Adherence"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Predictions", "FrontDoor", "Catalog", "Assignments", "Attempts", "Reviews", "Cycles"],
        ["Agendas"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Catalog", "Assignments", "Attempts", "Cycles", "Adherence"],
        ["Serialization"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Catalog", "Assignments", "Attempts", "Reviews", "Cycles", "Adherence", "Agendas", "Generated", "Judge"],
        ["Generated"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Predictions", "Assignments", "Attempts", "Reviews", "Cycles", "Adherence", "Agendas", AnyKind, "Serialization"],
    };

    [Fact]
    public void Each_part_knows_only_the_parts_below_it() => Library.Nothing(
        from type in Library.Assembly.GetTypes()
        let part = PartOf(type)
        where part is not null
        from known in TypeReferences.Of(type)
        let knownPart = PartOf(known)
        where knownPart is not null && !MayKnow(part, knownPart)
        select $"{type.FullName} ({part}) knows {known.FullName} ({knownPart})",
        "The direction of dependencies (see the table in this test):");

    [Fact]
    public void Imports_point_the_same_way_so_that_constants_do_too() => Library.Nothing(
        from file in Library.Sources
        from import in SourceText.ImportsOf(file.Value)
        where import.StartsWith("HomeworkKit.", StringComparison.Ordinal)
        let part = PartOf(SourceText.NamespaceOf(file.Value)!, Path.GetFileNameWithoutExtension(file.Key))
        let known = PartOf(import, string.Empty)
        where !MayKnow(part, known) && !(known == "Serialization" && MayKnow(part, "Converters"))
        select $"{file.Key} ({part}) imports {import}",
        "The direction of dependencies (see the table in this test):");

    [Fact]
    public void Every_folder_has_a_row_in_the_table() => Library.Nothing(
        Library.WrittenTypes.Select(PartOf).Where(static part => part is not null && !Allowed.ContainsKey(RowOf(part))).Select(static part => part!).Distinct(),
        "A new folder says in this test what it may know:");

    [Fact]
    public void A_wrong_edge_is_noticed()
    {
        Assert.False(MayKnow("Primitives", "Validation"));
        Assert.False(MayKnow("Kinds/MoodLogs", "Kinds/ThoughtRecords"));
        Assert.False(MayKnow("Kinds/MoodLogs", "Catalog"));
        Assert.False(MayKnow("Adherence", "Kinds/Exposures"));
        Assert.False(MayKnow("Attempts", "Cycles"));
        Assert.True(MayKnow("Catalog", "Kinds/MoodLogs"));
        Assert.True(MayKnow("Kinds/MoodLogs", "Kinds/MoodLogs"));
    }

    [Fact]
    public void What_a_type_knows_is_seen_in_its_code_too()
    {
        Assert.Contains(typeof(Knowing), TypeReferences.Of(typeof(Caller)));
        Assert.Contains(typeof(Known), TypeReferences.Of(typeof(Caller)));
        Assert.Contains(typeof(Suds), TypeReferences.Of(typeof(SudsJsonConverter)));
    }

    private static bool MayKnow(string part, string known) =>
        part == known || (Allowed.TryGetValue(RowOf(part), out var allowed) && allowed.Contains(RowOf(known), StringComparer.Ordinal));

    private static string RowOf(string part) => part.StartsWith("Kinds/", StringComparison.Ordinal) ? AnyKind : part;

    private static string? PartOf(Type type)
    {
        var outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        return outermost.Namespace is { } space && (space == "HomeworkKit" || space.StartsWith("HomeworkKit.", StringComparison.Ordinal))
            ? PartOf(space, outermost.Name)
            : null;
    }

    private static string PartOf(string space, string typeName)
    {
        if (space == "HomeworkKit")
        {
            return RootParts.GetValueOrDefault(typeName, "FrontDoor");
        }

        var folders = space["HomeworkKit.".Length..].Split('.');
        return folders switch
        {
            ["Kinds", var kind, ..] => "Kinds/" + kind,
            ["Serialization", "Converters", ..] => "Converters",
            ["Serialization", ..] when typeName == "DirectRecords" => "Generated",
            ["Serialization", ..] when typeName == "DirectContentJudge" => "Judge",
            ["Serialization"] when typeName.Split('`')[0].EndsWith("Converter", StringComparison.Ordinal) || typeName.StartsWith("Utf8", StringComparison.Ordinal) => "Converters",
            [var folder, ..] => folder,
            _ => space,
        };
    }

    private static class Caller
    {
        internal static bool Call() => new Knowing().GetType() == typeof(Known);
    }

    private sealed class Knowing;

    private sealed class Known;
}
