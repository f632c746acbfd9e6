namespace HomeworkKit.Kinds;

/// <summary>The items of a form in document order, and where each key stands.</summary>
internal sealed class WorksheetIndex
{
    /// <summary>How deep items may stand: what is deeper is not gone into, and found when the form is judged.</summary>
    internal const int MostDeep = 8;

    /// <summary>How many items a form may have: what is beyond is not gone into.</summary>
    internal const int MostItems = 2_000;

    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _scores = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<WorksheetItem> _items;
    private readonly IReadOnlyList<WorksheetScore> _ofScores;

    internal WorksheetIndex(WorksheetForm form)
    {
        (_items, _ofScores) = (form.Items, form.Scores);
        List<WorksheetNode> nodes = [];
        Add(nodes, form.Items, -1, -1, -1, MostDeep);
        Nodes = [.. nodes];
        for (var i = 0; i < Nodes.Length; i++)
        {
            _byKey.TryAdd(Nodes[i].Item.Key, i);
        }

        for (var i = 0; i < form.Scores.Count; i++)
        {
            _scores.TryAdd(form.Scores[i].Key, i);
        }
    }

    internal WorksheetNode[] Nodes { get; }

    /// <summary>Gets a value indicating whether there are more or deeper items than a form may have.</summary>
    internal bool IsCut { get; private set; }

    internal bool IsOf(WorksheetForm form) => ReferenceEquals(_items, form.Items) && ReferenceEquals(_ofScores, form.Scores);

    internal int Find(string key) => _byKey.TryGetValue(key, out var at) ? at : -1;

    /// <summary>Finds the repeated section in which an item of the form stands; null if it stands in none.</summary>
    internal WorksheetItem? SectionOf(WorksheetItem item)
    {
        // Of several items with one key, a fault of the form, the first is found by it.
        var at = Find(item.Key);
        at = at >= 0 && ReferenceEquals(Nodes[at].Item, item) ? at : Array.FindIndex(Nodes, node => ReferenceEquals(node.Item, item));
        return at >= 0 && Nodes[at].Repeat is >= 0 and var section ? Nodes[section].Item : null;
    }

    internal WorksheetScore? FindScore(string key) => _scores.TryGetValue(key, out var at) ? _ofScores[at] : null;

    private void Add(List<WorksheetNode> nodes, IReadOnlyList<WorksheetItem> items, int parent, int repeat, int table, int deep)
    {
        foreach (var item in items)
        {
            if (nodes.Count >= MostItems || deep <= 0)
            {
                IsCut = true;
                return;
            }

            var at = nodes.Count;
            nodes.Add(new WorksheetNode(item, parent, repeat, table));
            if (item.Inner.Count > 0)
            {
                // A repeated section within another has no rows of its own; the form is at fault, and judged so.
                var inRepeat = item.Form == WorksheetItemForm.RepeatedSection && repeat < 0 ? at : repeat;
                Add(nodes, item.Inner, at, inRepeat, item.Form == WorksheetItemForm.Table && table < 0 ? at : table, deep - 1);
            }
        }
    }
}
