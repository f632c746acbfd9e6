using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>A kind's table with the tables of its lists, and how a record in JSON becomes rows of them.</summary>
internal sealed class RecordShape
{
    private readonly HashSet<string> _members = new(StringComparer.Ordinal) { "kind", "kindVersion" };

    internal RecordShape(TableColumns<RecordRow> columns) => Columns = columns;

    internal TableColumns<RecordRow> Columns { get; }

    /// <summary>The lists of each record, by the way from the record's object to them.</summary>
    internal List<(string[] Path, RecordShape Shape)> Lists { get; } = [];

    /// <summary>This table and all below it, parents first.</summary>
    internal IEnumerable<RecordShape> All => Lists.SelectMany(static list => list.Shape.All).Prepend(this);

    internal void Knows(string member) => _members.Add(member);

    internal void Write(RecordRow row, RowCells cells, Action<RecordShape, RowCells> emit)
    {
        cells.Clear();
        Columns.Write(row, cells);
        emit(this, cells);
        if (row.Json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in row.Json.EnumerateObject())
            {
                if (!_members.Contains(member.Name))
                {
                    cells.Scope.Report.Add(Removal.Undeclared);
                }
            }
        }

        foreach (var (path, shape) in Lists)
        {
            if (JsonPath.Find(row.Json, path) is not { ValueKind: JsonValueKind.Array } list)
            {
                continue;
            }

            var number = 0;
            foreach (var item in list.EnumerateArray())
            {
                shape.Write(row with { Json = item, Numbers = [.. row.Numbers, ++number] }, cells, emit);
            }
        }
    }
}
