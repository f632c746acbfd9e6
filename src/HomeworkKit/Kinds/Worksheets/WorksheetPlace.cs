using HomeworkKit.Forms;

namespace HomeworkKit.Kinds;

/// <summary>Where in a form its questions stand.</summary>
internal readonly struct WorksheetPlace(WorksheetForm form, string? section, string? tableRow)
{
    internal WorksheetForm Form => form;

    internal string? Section { get; init; } = section;

    internal string? TableRow { get; init; } = tableRow;

    /// <summary>Gets what stands before the path of an answer.</summary>
    internal string Prefix => Section is null ? string.Empty : WorksheetPaths.OfRows(Section) + "[*].";

    internal FormQuestion With(FormQuestion question, WorksheetItem item) => question with
    {
        Help = item.Help,
        ShownWhen = item.ShownWhen is { } condition ? WorksheetConditions.OnPaths(condition, PathOf) : null,
        Gate = HasCondition(item) ? new WorksheetGate(Form, item.Key, Section, null, TableRow, onlyBlank: false) : null,
    };

    private bool HasCondition(WorksheetItem item)
    {
        var nodes = Form.Index.Nodes;
        for (var node = Form.Index.Find(item.Key); node >= 0; node = nodes[node].Parent)
        {
            if (nodes[node].Item.ShownWhen is not null)
            {
                return true;
            }
        }

        return false;
    }

    private string PathOf(string key)
    {
        if (Form.Index.Find(key) is not (>= 0 and var node))
        {
            return key;
        }

        var at = Form.Index.Nodes[node];
        var before = at.Repeat < 0 ? string.Empty : WorksheetPaths.OfRows(Form.Index.Nodes[at.Repeat].Item.Key) + "[*].";
        return before + WorksheetPaths.OfAnswer(at.Item, at.Table < 0 ? null : TableRow);
    }
}
