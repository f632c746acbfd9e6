using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>The tables of one form: a column for each item that any version asks, and a table of its own for each repeated section.</summary>
internal sealed class WorksheetTables
{
    private readonly List<(string? Section, TableColumns<WorksheetExportRow> Columns)> _tables = [];

    internal WorksheetTables(IReadOnlyList<WorksheetForm> versions, string name, ColumnForms forms)
    {
        Id = versions[0].Id;
        Versions = versions;
        var items = WorksheetColumns.ItemsOf(versions);
        _tables.Add((null, Build(versions, items, null, name, forms)));
        foreach (var section in items.Where(static item => item.Item is RepeatedSection).Select(static item => item.Item.Key).Distinct(StringComparer.Ordinal))
        {
            _tables.Add((section, Build(versions, items, section, name + "_" + ColumnNames.Snake(section), forms)));
        }
    }

    internal string Id { get; }

    internal IReadOnlyList<WorksheetForm> Versions { get; }

    internal IEnumerable<TableColumns<WorksheetExportRow>> All => _tables.Select(static table => table.Columns);

    /// <summary>Gives the names of columns by item, for the codebook of wordings.</summary>
    internal Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    internal void Write(string attempt, Instant at, WorksheetView view, RowCells cells, Action<TableColumns<WorksheetExportRow>, RowCells> emit)
    {
        foreach (var (section, columns) in _tables)
        {
            var rows =
                section is null ? 1
                : view.Form.Find(section) is RepeatedSection && view[section].Why == WorksheetItemState.Shown ? view.RowsOf(section)
                : 0;
            for (var row = 0; row < rows; row++)
            {
                cells.Clear();
                columns.Write(new WorksheetExportRow(attempt, at, view, section is null ? null : row), cells);
                emit(columns, cells);
            }
        }
    }

    private TableColumns<WorksheetExportRow> Build(
        IReadOnlyList<WorksheetForm> versions,
        IReadOnlyList<(WorksheetItem Item, string? Section, TableItem? Table)> items,
        string? section,
        string name,
        ColumnForms forms)
    {
        var title = versions[^1].Title ?? versions[0].Id;
        var table = new TableColumns<WorksheetExportRow>(
            name,
            "Worksheet " + title + (section is null ? ": one column for each item" : ": each time, " + section),
            forms);
        table.Owner();
        table.Identity("attempt_id", "Attempt", IdentityScopes.Attempt, static row => row.AttemptId, required: true);
        if (section is null)
        {
            table.Key("assignment_id", "attempt_id");
            table.Moment("performed", "When the attempt was made, or began", static row => row.At);
            table.Zone(static row => row.At);
            table.Code(
                "form_version",
                "The version of the form that was filled in",
                [.. versions.Select(static form => new ColumnCategory(form.Version, form.Version))],
                static row => row.View.Form.Version,
                required: true);
        }
        else
        {
            table.Integer("row_no", "Place in the list", static row => row.Row + 1, minimum: 1, required: true, derivation: "order of entry");
            table.Key("assignment_id", "attempt_id", "row_no");
        }

        var columns = new WorksheetColumns(table, versions);
        foreach (
            var (item, _, inTable) in items.Where(item => string.Equals(item.Section, section, StringComparison.Ordinal) && item.Item is not RepeatedSection))
        {
            Names.TryAdd(item.Key, columns.Add(item, inTable));
        }

        if (section is null)
        {
            columns.AddScores();
        }

        return table;
    }
}
