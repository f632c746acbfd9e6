namespace HomeworkKit.Kinds;

/// <summary>The places that answers can stand in, for one form and one entry: one for each item, in repeated sections and tables one for each row.</summary>
internal sealed class WorksheetSlots
{
    private readonly int[] _first;
    private readonly int[] _rows;

    internal WorksheetSlots(WorksheetIndex index, WorksheetEntry? entry)
    {
        Index = index;
        var nodes = index.Nodes;
        (_first, _rows) = (new int[nodes.Length + 1], entry is null || entry.Repeats.Count == 0 ? [] : RowsIn(index, entry));
        for (var node = 0; node < nodes.Length; node++)
        {
            _first[node + 1] = _first[node] + (RowsAround(node) * TableRows(nodes[node].Table));
        }

        var count = _first[^1];
        (States, Answers) = (new WorksheetItemState[count], new WorksheetAnswer?[count]);
        if (entry is not null)
        {
            Put(entry.Answers, -1, 0);
            foreach (var repeat in entry.Repeats)
            {
                var section = index.Find(repeat.Section);
                for (var row = 0; row < repeat.Rows.Count && section >= 0; row++)
                {
                    Put(repeat.Rows[row].Answers, section, row);
                }
            }
        }
    }

    internal WorksheetIndex Index { get; }

    internal WorksheetItemState[] States { get; }

    internal WorksheetAnswer?[] Answers { get; }

    internal int First(int node) => _first[node];

    internal int End(int node) => _first[node + 1];

    /// <summary>How many rows a repeated section has.</summary>
    internal int RowsOf(int section) => _rows.Length == 0 ? 0 : _rows[section];

    /// <summary>How many rows the repeated section around an item has; 1 where there is none.</summary>
    internal int RowsAround(int node) => Index.Nodes[node].Repeat is >= 0 and var section ? RowsOf(section) : 1;

    internal int TableRows(int table) => table < 0 ? 1 : ((TableItem)Index.Nodes[table].Item).Rows.Count;

    internal int Slot(int node, int row, string? tableRow)
    {
        var table = Index.Nodes[node].Table;
        var cell = table < 0 || tableRow is null ? 0 : RowNumber((TableItem)Index.Nodes[table].Item, tableRow);
        var cells = TableRows(table);
        return row < 0 || row >= RowsAround(node) || cell < 0 || cell >= cells ? -1 : _first[node] + (row * cells) + cell;
    }

    internal int CellOf(int node, string tableRow) =>
        Index.Nodes[node].Table is >= 0 and var table && RowNumber((TableItem)Index.Nodes[table].Item, tableRow) is >= 0 and var cell ? cell : int.MaxValue;

    internal int SlotOfParent(int node, int slot)
    {
        var at = Index.Nodes[node];
        var parent = Index.Nodes[at.Parent];
        var (row, cell) = Math.DivRem(slot - _first[node], TableRows(at.Table));
        return _first[at.Parent]
            + (
                parent.Table == at.Table ? (parent.Repeat == at.Repeat ? slot - _first[node] : cell)
                : parent.Repeat == at.Repeat ? row
                : 0);
    }

    internal (int? Row, string? TableRow) PlaceOf(int node, int slot)
    {
        var at = Index.Nodes[node];
        var (row, cell) = Math.DivRem(slot - _first[node], TableRows(at.Table));
        return (at.Repeat < 0 ? null : row, at.Table < 0 ? null : ((TableItem)Index.Nodes[at.Table].Item).Rows[cell].Key);
    }

    private static int[] RowsIn(WorksheetIndex index, WorksheetEntry entry)
    {
        var rows = new int[index.Nodes.Length];
        foreach (var repeat in entry.Repeats)
        {
            if (index.Find(repeat.Section) is >= 0 and var section)
            {
                rows[section] = Math.Max(rows[section], repeat.Rows.Count);
            }
        }

        return rows;
    }

    private static int RowNumber(TableItem table, string key)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (string.Equals(table.Rows[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // Of two answers in one place the first counts; that there are two is found when the entry is judged.
    private void Put(IReadOnlyList<WorksheetAnswer> answers, int section, int row)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            var answer = answers[i];
            if (
                Index.Find(answer.Item) is >= 0 and var node
                && Index.Nodes[node] is var at
                && at.Repeat == section
                && at.Item.TakesAnswer
                && (at.Table >= 0) == (answer.Row is not null)
                && Slot(node, row, answer.Row) is >= 0 and var slot)
            {
                Answers[slot] ??= answer;
            }
        }
    }
}
