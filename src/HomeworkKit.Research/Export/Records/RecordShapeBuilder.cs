using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>Makes the tables of one entry or task: a column for each plain member, a table of its own for each list.</summary>
internal sealed class RecordShapeBuilder
{
    private const int MaximumDepth = 8;
    private readonly JsonElement _definitions;
    private readonly Dictionary<string, FieldExportMapping> _plan = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unused;
    private readonly ColumnForms _forms;
    private readonly string _table;
    private readonly string _title;
    private readonly HomeworkKind? _entryOf;

    internal RecordShapeBuilder(
        JsonElement definitions,
        IReadOnlyList<FieldExportMapping> plan,
        ColumnForms forms,
        string table,
        string title,
        HomeworkKind? entryOf)
    {
        (_definitions, _forms, _table, _title, _entryOf) = (definitions, forms, table, title, entryOf);
        foreach (var field in plan)
        {
            if (!_plan.TryAdd(field.Path, field))
            {
                throw new ExportException(ExportCodes.PlanMismatch, table + "." + field.Path);
            }
        }

        _unused = new HashSet<string>(_plan.Keys, StringComparer.Ordinal);
    }

    internal List<string> Undecided { get; } = [];

    internal RecordShape Build(string definition)
    {
        var shape = Begin(_table, _title, []);
        Members(shape, new SchemaNode(_definitions.GetProperty(definition), definition), [], string.Empty, string.Empty, [], 0);
        return _unused.Count == 0 ? shape : throw new ExportException(ExportCodes.PlanMismatch, _table + "." + _unused.Order(StringComparer.Ordinal).First());
    }

    private RecordShape Begin(string table, string title, string[] lists)
    {
        var columns = new TableColumns<RecordRow>(table, title, _forms);
        columns.Owner();
        if (_entryOf is not null)
        {
            columns.Identity("attempt_id", "Attempt", IdentityScopes.Attempt, static row => row.AttemptId, required: true);
        }

        for (var i = 0; i < lists.Length; i++)
        {
            var place = i;
            columns.Integer(lists[i] + "_no", "Place in the list", row => row.Numbers[place], minimum: 1, required: true, derivation: "order of entry");
        }

        columns.Key(["assignment_id", .. _entryOf is not null ? (string[])["attempt_id"] : [], .. lists.Select(static list => ColumnNames.Fit(list + "_no"))]);
        if (lists.Length == 0)
        {
            columns.Moment(
                _entryOf is not null ? "performed" : "proposed",
                _entryOf is not null ? "When the attempt was made, or began" : "When the plan was put forward",
                static row => row.At);
            columns.Zone(static row => row.At);
        }

        return new RecordShape(columns);
    }

    private void Members(RecordShape shape, SchemaNode node, string[] way, string path, string prefix, string[] lists, int depth)
    {
        foreach (var member in node.Json.GetProperty("properties").EnumerateObject())
        {
            if (way.Length == 0)
            {
                shape.Knows(member.Name);
            }

            if (!(depth == 0 && member.Value.TryGetProperty("const", out _)))
            {
                Member(
                    shape,
                    SchemaNode.Resolve(member.Value, _definitions),
                    [.. way, member.Name],
                    Joined(path, '.', member.Name),
                    Joined(prefix, '_', ColumnNames.Snake(member.Name)),
                    lists,
                    depth + 1);
            }
        }
    }

    private void Member(RecordShape shape, SchemaNode node, string[] way, string path, string name, string[] lists, int depth)
    {
        if (depth > MaximumDepth)
        {
            Undecided.Add(path);
        }
        else if (node.IsObject)
        {
            // A plan may shorten the name of what holds other members.
            _unused.Remove(path);
            Members(shape, node, way, path, _plan.GetValueOrDefault(path)?.Name ?? name, lists, depth);
        }
        else if (node.IsArray)
        {
            List(shape, SchemaNode.Resolve(node.Json.GetProperty("items"), _definitions), way, path, name, lists, depth);
        }
        else
        {
            Leaf(shape, node, way, path, name);
        }
    }

    private void List(RecordShape shape, SchemaNode item, string[] way, string path, string name, string[] lists, int depth)
    {
        _unused.Remove(path);
        var label = _plan.GetValueOrDefault(path)?.Label ?? (item.IsObject || item.IsArray ? "Items of " + path : Decision(path, item).Label);
        shape.Columns.Add(
            (row, cells) => cells.Integer(JsonPath.Find(row.Json, way) is { ValueKind: JsonValueKind.Array } list ? list.GetArrayLength() : 0),
            new ExportColumn(name + "_count", ColumnType.Integer, label + ": how many")
            {
                Minimum = 0,
                IsRequired = true,
                Source = path,
                Derivation = "count",
            });
        if (_plan.GetValueOrDefault(path)?.Role == FieldRole.Excluded)
        {
            return;
        }

        if (item.IsText && Decision(path, item).Role is FieldRole.Prose or FieldRole.Excluded)
        {
            // Texts in a list: how many there are is all that leaves.
            shape.Columns.Add((row, cells) => Dropped(row, way, cells));
            return;
        }

        var list = way[^1] is var last ? ColumnNames.Snake(last) : name;
        var inner = Begin(shape.Columns.Name + "_" + name, _title + ", " + path, [.. lists, list]);
        shape.Lists.Add((way, inner));
        if (item.IsObject)
        {
            Members(inner, item, [], path, string.Empty, [.. lists, list], depth);
        }
        else if (item.IsArray)
        {
            Undecided.Add(path);
        }
        else
        {
            Leaf(inner, item, [], path, "value");
        }
    }

    private void Leaf(RecordShape shape, SchemaNode node, string[] way, string path, string name)
    {
        var decision = Decision(path, node);
        if (decision.Role != FieldRole.Excluded && !RecordLeaf.Add(shape.Columns, node, way, decision with { Path = path, Name = decision.Name ?? name }))
        {
            Undecided.Add(path);
        }
    }

    // Nobody has decided about a host's member: numbers, choices and times leave, every text is free text.
    private FieldExportMapping Decision(string path, SchemaNode node)
    {
        _unused.Remove(path);
        if (_plan.TryGetValue(path, out var decision))
        {
            return Asked(path) is { } asked ? decision with { Label = $"{decision.Label} (asked: {asked})" } : decision;
        }

        if (!Undecided.Contains(path))
        {
            Undecided.Add(path);
        }

        return new FieldExportMapping(path, node.IsText ? FieldRole.Prose : FieldRole.Data, Asked(path) ?? ColumnNames.Snake(path).Replace('_', ' '));
    }

    // The question as the client reads it.
    private string? Asked(string path) =>
        _entryOf?.Words.Find(_entryOf.Name + "/" + string.Join('/', path.Split('.').Select(static name => ColumnNames.Snake(name).Replace('_', '-'))));

    private static void Dropped(RecordRow row, string[] way, RowCells cells)
    {
        if (JsonPath.Find(row.Json, way) is { ValueKind: JsonValueKind.Array } list)
        {
            cells.Scope.Report.Add(Removal.FreeText, list.GetArrayLength());
        }
    }

    private static string Joined(string before, char between, string name) => before.Length == 0 ? name : before + between + name;
}
