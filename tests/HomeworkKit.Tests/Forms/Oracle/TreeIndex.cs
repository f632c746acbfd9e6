using HomeworkKit.Forms;

namespace HomeworkKit.Tests.Forms.Oracle;

/// <summary>The questions of a form by the path that they have in any row, for writing; made once for each form.</summary>
internal sealed class TreeIndex
{
    internal TreeIndex(HomeworkForm form)
    {
        foreach (var page in form.Pages)
        {
            foreach (var question in page.Questions)
            {
                Know(question, null);
            }
        }
    }

    internal Dictionary<string, (FormQuestion Question, FormControl.Rows? RowsOf)> Asked { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, FormControl.Rows> Rows { get; } = new(StringComparer.Ordinal);

    private void Know(FormQuestion question, FormControl.Rows? inRows)
    {
        switch (question.Control)
        {
            case FormControl.Rows rows:
                if (!rows.IsFixed && (!Rows.TryGetValue(question.Path.Text, out var known) || !known.CanAdd))
                {
                    Rows[question.Path.Text] = rows;
                }

                if (!rows.IsFixed)
                {
                    Asked.TryAdd(question.Path.Text + "[*]", (question, rows));
                }

                foreach (var part in question.Parts)
                {
                    Know(part, rows);
                }

                break;
            case FormControl.Group:
                foreach (var part in question.Parts)
                {
                    Know(part, null);
                }

                break;
            case FormControl.Note:
                break;
            default:
                // A row that is one text is its own question.
                Asked[question.Path.Text] = (question, null);
                break;
        }
    }
}
