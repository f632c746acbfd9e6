using System.Text.Json;
using HomeworkKit.Serialization;

namespace HomeworkKit.Research;

/// <summary>The tables of all kinds of a catalogue, worked out from the JSON schema and the plans: a host's kinds come out like the library's own.</summary>
internal sealed class RecordShapes
{
    internal RecordShapes(HomeworkCatalog catalog, IEnumerable<RecordExportMapping> plans, ColumnForms forms)
    {
        using var schema = JsonDocument.Parse(HomeworkJsonSchema.Write(catalog));
        var definitions = schema.RootElement.GetProperty("$defs");
        var byKind = new Dictionary<string, RecordExportMapping>(StringComparer.Ordinal);
        foreach (var plan in plans)
        {
            byKind[plan.Kind] = plan;
        }

        var entries = ByKind(definitions, "homework-entry");
        var tasks = ByKind(definitions, "homework-task");
        foreach (var kind in catalog.Kinds)
        {
            var (plan, file) = (byKind.GetValueOrDefault(kind.Name), ColumnNames.Snake(kind.Name));
            Entries.Add(kind.Name, Build(definitions, entries[kind.Name], "records_" + file, kind.Title + ": what was filled in", plan?.Entry, forms, kind));
            Tasks.Add(kind.Name, Build(definitions, tasks[kind.Name], "tasks_" + file, kind.Title + ": what was asked", plan?.Task, forms, null));
        }
    }

    internal Dictionary<string, RecordShape> Entries { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, RecordShape> Tasks { get; } = new(StringComparer.Ordinal);

    /// <summary>Members that no plan decides about, as <c>table: path</c>.</summary>
    internal List<string> Undecided { get; } = [];

    internal IEnumerable<RecordShape> All => Entries.Values.Concat(Tasks.Values).SelectMany(static shape => shape.All);

    private static Dictionary<string, string> ByKind(JsonElement definitions, string choice)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var known in definitions.GetProperty(choice).GetProperty("anyOf").EnumerateArray())
        {
            var name = SchemaNode.NameIn(known)!;
            found.Add(definitions.GetProperty(name).GetProperty("properties").GetProperty("kind").GetProperty("const").GetString()!, name);
        }

        return found;
    }

    private RecordShape Build(
        JsonElement definitions,
        string definition,
        string table,
        string title,
        IReadOnlyList<FieldExportMapping>? plan,
        ColumnForms forms,
        HomeworkKind? entryOf)
    {
        var builder = new RecordShapeBuilder(definitions, plan ?? [], forms, table, title, entryOf);
        var shape = builder.Build(definition);
        Undecided.AddRange(builder.Undecided.Select(path => table + ": " + path));
        return shape;
    }
}
