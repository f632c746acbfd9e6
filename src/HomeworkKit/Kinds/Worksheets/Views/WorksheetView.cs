using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>A form with the answers so far: which items are shown, answered, and still blank.</summary>
/// <remarks>
/// Made by <see cref="WorksheetForm.See"/>; pure, and without a clock. A condition sees only items before its own, so that each item is looked at once. An item
/// that is hidden counts as unanswered, and with it whatever depends on it.
/// </remarks>
public sealed class WorksheetView
{
    private readonly WorksheetSlots _slots;

    private WorksheetView(WorksheetForm form, WorksheetSlots slots) => (Form, _slots) = (form, slots);

    /// <summary>Gets the form.</summary>
    public WorksheetForm Form { get; }

    /// <summary>Gets every item in every place, in the order of the form; in a repeated section item by item, not row by row.</summary>
    public IEnumerable<WorksheetItemView> Items
    {
        get
        {
            for (var node = 0; node < _slots.Index.Nodes.Length; node++)
            {
                for (var slot = _slots.First(node); slot < _slots.End(node); slot++)
                {
                    yield return At(node, slot);
                }
            }
        }
    }

    /// <summary>Gets the items that are shown, whether they are answered or not.</summary>
    public IEnumerable<WorksheetItemView> Shown => Items.Where(static item => item.Why != WorksheetItemState.Hidden);

    /// <summary>Gets the required items that are shown and have neither an answer nor a reason for none.</summary>
    public IEnumerable<WorksheetItemView> StillNeeded => Items.Where(static item => item.Why == WorksheetItemState.Blank && item.Item.IsRequired);

    /// <summary>
    /// Gets what client and clinician go through together: what was answered or given a reason for none, what is to be looked at first before the rest.
    /// </summary>
    public IEnumerable<WorksheetItemView> ForReview => Items
        .Where(static item => item.Why is WorksheetItemState.Answered or WorksheetItemState.NoAnswer)
        .OrderBy(static item => item.Item.IsReviewedFirst ? 0 : 1);

    /// <summary>Gets an item.</summary>
    /// <param name="key">The key of the item.</param>
    /// <param name="row">The row of the repeated section; 0 for an item outside one.</param>
    /// <param name="tableRow">The key of the table's row; null for the first, and for an item outside a table.</param>
    /// <returns>The item in that place.</returns>
    /// <exception cref="KeyNotFoundException">The form has no such item, or the entry no such row.</exception>
    public WorksheetItemView this[string key, int row = 0, string? tableRow = null] =>
        TryGet(key, row, tableRow, out var item) ? item : throw new KeyNotFoundException(WorksheetMessages.NoSuchItem);

    /// <summary>Gets an item if the form has it in that place.</summary>
    /// <param name="key">The key of the item.</param>
    /// <param name="row">The row of the repeated section; 0 for an item outside one.</param>
    /// <param name="tableRow">The key of the table's row; null for the first, and for an item outside a table.</param>
    /// <param name="item">The item in that place.</param>
    /// <returns>Whether the form has such an item, and the entry such a row.</returns>
    public bool TryGet(string key, int row, string? tableRow, out WorksheetItemView item)
    {
        ArgumentNullException.ThrowIfNull(key);
        var node = _slots.Index.Find(key);
        var slot = node < 0 ? -1 : _slots.Slot(node, row, tableRow);
        item = slot < 0 ? default : At(node, slot);
        return slot >= 0;
    }

    /// <summary>Takes a number from the answers that are shown.</summary>
    /// <param name="key">The key of the score.</param>
    /// <returns>The number with what it rests on, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The form has no such score.</exception>
    public ScoreResult Score(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Form.Index.FindScore(key) is { } score ? Scoring.Of(score, _slots) : throw new ArgumentException(WorksheetMessages.NoSuchScore, nameof(key));
    }

    /// <summary>Gets how many rows a repeated section has.</summary>
    /// <param name="section">The key of the section.</param>
    /// <returns>The number of rows; 0 for what is no repeated section.</returns>
    public int RowsOf(string section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return _slots.Index.Find(section) is >= 0 and var node && _slots.Index.Nodes[node].Item.Form == WorksheetItemForm.RepeatedSection
            ? _slots.RowsOf(node)
            : 0;
    }

    internal static WorksheetView Of(WorksheetForm form, WorksheetEntry? entry)
    {
        var slots = new WorksheetSlots(form.Index, entry);
        WorksheetEvaluation.Run(slots);
        return new WorksheetView(form, slots);
    }

    internal bool IsHidden(string key, int row, string? tableRow) =>
        _slots.Index.Find(key) is >= 0 and var node
        && _slots.Slot(node, row, tableRow) is >= 0 and var slot
        && _slots.States[slot] == WorksheetItemState.Hidden;

    internal int NumberOf(string key, string tableRow) => _slots.Index.Find(key) is >= 0 and var node ? _slots.CellOf(node, tableRow) : int.MaxValue;

    private WorksheetItemView At(int node, int slot)
    {
        var state = _slots.States[slot];
        var (row, tableRow) = _slots.PlaceOf(node, slot);
        return new WorksheetItemView(
            _slots.Index.Nodes[node].Item,
            row,
            tableRow,
            state,
            _slots.Answers[slot],
            state == WorksheetItemState.Hidden ? HidingOf(node, slot) : null);
    }

    // The outermost condition that does not hold.
    private FormCondition? HidingOf(int node, int slot)
    {
        var at = _slots.Index.Nodes[node];
        if (at.Parent >= 0 && _slots.SlotOfParent(node, slot) is var parent && _slots.States[parent] == WorksheetItemState.Hidden)
        {
            return HidingOf(at.Parent, parent);
        }

        return at.Item.ShownWhen;
    }
}
