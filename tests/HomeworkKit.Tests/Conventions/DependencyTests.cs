namespace HomeworkKit.Tests.Conventions;

/// <summary>Who may know whom inside the library. An edge that is not in the table is a failing test: add it here only if the design means it.</summary>
public sealed class DependencyTests
{
    private const string AnyKind = "Kinds/*";

    // The types of one folder are not always one part: the base records stand under the kinds, the catalogue above them.
    private static readonly Dictionary<string, string> CatalogParts = new(StringComparer.Ordinal)
    {
        ["HomeworkTask"] = "BaseRecords",
        ["HomeworkEntry"] = "BaseRecords",
        ["KindName"] = "Names",
        ["HomeworkCatalog"] = "Catalog",
        ["KindIndex"] = "Catalog",
        ["HomeworkKinds"] = "Catalog",
        ["RuleCatalog"] = "RuleCatalog",
    };

    private static readonly HashSet<string> MemberNames =
    [
        .. Library.WrittenTypes.SelectMany(static type => type.GetMembers(Library.Declared)).Select(static member => member.Name),
    ];

    private static readonly string[] Low = ["Primitives", "Names", "Converters", "Words"];

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Primitives"] = ["Words"],
        ["Names"] = [],
        ["Converters"] = ["Primitives"],
        ["BaseRecords"] = ["Primitives"],

        // Words stand under everything; the list of the English ones is collected from all who have some.
        ["Words"] = ["Primitives", "Converters", "Validation", "WordList"],
        ["WordList"] = ["Primitives", "Validation", "Words", "FrontDoor", "Catalog", "RuleCatalog", "Distortions"],
        ["Validation"] = [.. Low, "BaseRecords"],

        // A schedule carries its reminders, and reminders are planned from a schedule: one layer in two folders.
        ["Scheduling"] = [.. Low, "Validation", "Reminders"],
        ["Reminders"] = [.. Low, "Validation", "Scheduling"],
        ["Predictions"] = [.. Low, "BaseRecords", "Validation"],
        ["Distortions"] = [.. Low, "Validation"],
        // What a record's source says of it: the packed sentences are generated, and nothing else of what is.
        ["Descriptions"] = [.. Low, "BaseRecords", "Generated"],
        ["Forms"] = [.. Low, "BaseRecords", "Validation", "Descriptions"],
        ["FrontDoor"] = [.. Low, "BaseRecords", "Validation", "Forms", "Descriptions"],
        [AnyKind] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Predictions", "Distortions", "FrontDoor", "Forms", "WorksheetItems"],

        // The catalogue makes what knows its records as they are in JSON, which walks through all of them; others ask the catalogue, or Validation's
        // ContentValidator.
        ["Catalog"] = [.. Low, "BaseRecords", "Validation", "FrontDoor", AnyKind, "Judge", "Descriptions"],
        // Every rule there is, listed by the generator.
        ["RuleCatalog"] =
        [
            .. Low,
            "Validation",
            "FrontDoor",
            AnyKind,
            "Predictions",
            "Assignments",
            "Attempts",
            "Reviews",
            "Forms",
            "Adherence",
            "Templates",
            "Programmes",
        ],
        ["Judge"] = [.. Low, "BaseRecords", "Validation", "FrontDoor", "Catalog", "Cycles", "Serialization", "Generated", "Descriptions"],
        ["Assignments"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Reminders", "FrontDoor"],
        ["Attempts"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Assignments"],
        ["Reviews"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Assignments", "Attempts"],
        ["Cycles"] =
        [
            .. Low,
            "BaseRecords",
            "Validation",
            "Scheduling",
            "Reminders",
            "Predictions",
            "FrontDoor",
            "Catalog",
            "Assignments",
            "Attempts",
            "Reviews",
        ],
        ["Adherence"] =
        [
            .. Low,
            "BaseRecords",
            "Validation",
            "Scheduling",
            "Reminders",
            "Predictions",
            "FrontDoor",
            "Catalog",
            "Assignments",
            "Attempts",
            "Reviews",
            "Cycles",
        ],
        ["Practice"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Assignments", "Attempts", "Cycles", "Adherence"],
        ["Digests"] =
        [
            .. Low,
            "BaseRecords",
            "Descriptions",
            "Validation",
            "Scheduling",
            "Predictions",
            "FrontDoor",
            "Catalog",
            "Assignments",
            "Attempts",
            "Reviews",
            "Cycles",
            "Adherence",
            "Planning",
        ],
        ["Ledger"] = [.. Low, "BaseRecords", "Validation", "Predictions", "FrontDoor", "Assignments", "Attempts", "Cycles", "Adherence", "Digests"],
        ["Agendas"] =
        [
            .. Low,
            "BaseRecords",
            "Validation",
            "Scheduling",
            "FrontDoor",
            "Catalog",
            "Assignments",
            "Attempts",
            "Cycles",
            "Adherence",
            "Digests",
            "Reminders",
        ],
        ["Serialization"] =
        [
            .. Low,
            "BaseRecords",
            "Validation",
            "Scheduling",
            "Predictions",
            "FrontDoor",
            "Catalog",
            "Assignments",
            "Attempts",
            "Reviews",
            "Cycles",
            "Adherence",
            "Practice",
            "Digests",
            "Ledger",
            "Reminders",
            "Agendas",
            "Forms",
            "Templates",
            "Programmes",
            "Generated",
            "Judge",
            "Descriptions",
            "WorksheetItems",
        ],
        ["Templates"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "Reminders", "FrontDoor", "Catalog", "Assignments"],
        ["Programmes"] = [.. Low, "BaseRecords", "Validation", "Scheduling", "FrontDoor", "Forms", "Assignments", "Templates"],

        // Conditions read answers by their JSON names, as forms do.
        ["Planning"] =
        [
            .. Low,
            "BaseRecords",
            "Validation",
            "Scheduling",
            "FrontDoor",
            "Catalog",
            "Forms",
            "FormAnswers",
            "Assignments",
            "Attempts",
            "Reviews",
            "Cycles",
            "Templates",
            "Programmes",
        ],
        ["FormAnswers"] = [.. Low, "BaseRecords", "Validation", "FrontDoor", "Catalog", "Forms", "Serialization", "Judge", "Descriptions"],
        ["Generated"] =
        [
            .. Low,
            "BaseRecords",
            "Validation",
            "Scheduling",
            "Predictions",
            "Assignments",
            "Attempts",
            "Reviews",
            "Cycles",
            "Adherence",
            "Practice",
            "Digests",
            "Ledger",
            "Reminders",
            "Agendas",
            "Forms",
            "Templates",
            "Programmes",
            AnyKind,
            "Serialization",
            "Descriptions",
            "WorksheetItems",
        ],

        // The items of a worksheet are a choice with a name for each case, like the parts of a schedule; its shelf is read from JSON.
        ["WorksheetItems"] = [.. Low, "BaseRecords", "Validation", "Forms", AnyKind],
        ["WorksheetLibrary"] = [.. Low, "BaseRecords", "Validation", "FrontDoor", "Catalog", "Serialization", AnyKind],
    };

    // Only names that no other type, member or word of the code shares: a type that is named like a member of another part would be seen where it is not.
    private static readonly Dictionary<string, string> PartsByName = Library.WrittenTypes
        .Where(static type => !type.IsNested && !type.IsGenericType && PartOf(type) is not null)
        .GroupBy(static type => type.Name).Where(static group => group.Count() == 1)
        .Where(static group => !MemberNames.Contains(group.Key))
        .ToDictionary(static group => group.Key, static group => PartOf(group.Single())!, StringComparer.Ordinal);

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
    public void Names_in_the_code_point_the_same_way_so_that_constants_do_too() => Library.Nothing(
        from file in Library.Sources
        let part = PartOf(Path.GetDirectoryName(file.Key)!, Path.GetFileNameWithoutExtension(file.Key).Split('.')[0])
        from name in SourceText.NamesIn(file.Value)
        let known = PartsByName.GetValueOrDefault(name)
        where known is not null && !MayKnow(part, known)
        select $"{file.Key} ({part}) names {name} ({known})",
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

        return Library.FolderOf(outermost) is { } folder ? PartOf(folder, outermost.Name)
            : outermost.Assembly == Library.Assembly && outermost.Namespace == "HomeworkKit.Serialization.Direct" ? "Generated" : null;
    }

    private static string PartOf(string folder, string typeName) => folder.Split('/') switch
    {
        ["Catalog"] => CatalogParts.GetValueOrDefault(typeName, "FrontDoor"),
        ["Kinds", "Worksheets", ..] when typeName is "WorksheetItem" or "WorksheetItems" => "WorksheetItems",
        ["Kinds", "Worksheets", ..] when typeName == "WorksheetLibrary" => "WorksheetLibrary",
        ["Kinds", var kind, ..] => "Kinds/" + kind,
        ["Forms", ..] when typeName is "FormAnswers" or "FormWriting" or "FormNode" or "FormLeaf" => "FormAnswers",
        ["Words", ..] when typeName == "WordList" => "WordList",
        ["Programmes", "Planning", ..] => "Planning",
        ["Serialization", "Converters", ..] => "Converters",
        ["Serialization", "Descriptions", ..] => "Descriptions",
        ["Serialization", ..] when typeName == "DirectRecords" => "Generated",
        ["Serialization", ..] when typeName is "DirectContentValidator" or "CatalogJson" => "Judge",
        [var first, ..] => first,
        _ => folder,
    };

    private static class Caller
    {
        internal static bool Call() => new Knowing().GetType() == typeof(Known);
    }

    private sealed class Knowing;

    private sealed class Known;
}
