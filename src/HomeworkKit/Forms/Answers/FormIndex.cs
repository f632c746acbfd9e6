using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>The questions of a form by the path that they have in any row, for writing; made once for each form.</summary>
internal sealed class FormIndex
{
    private readonly Dictionary<string, FormAsked> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormControl.Rows> _rows = new(StringComparer.Ordinal);

    // Pages send the same paths again and again. Of two that would stand at one place the last is kept; threads that meet here make the same.
    private readonly FormPlace?[] _places = new FormPlace?[256];

    private readonly Dictionary<string, FormAsked>.AlternateLookup<ReadOnlySpan<char>> _byTemplate;

    internal FormIndex(HomeworkForm form)
    {
        _byTemplate = _asked.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var page in form.Pages)
        {
            foreach (var question in page.Questions)
            {
                Know(question);
            }
        }
    }

    /// <summary>Finds the place that a path names.</summary>
    /// <returns>Null for a path that the form does not ask, and for a text of another form.</returns>
    internal FormPlace? PlaceOf(string? path, Type type, Func<Type, RecordDescription?> describe)
    {
        if (path is not { Length: > 0 and <= FormPath.LongestShown })
        {
            return null;
        }

        ref var kept = ref _places[string.GetHashCode(path, StringComparison.Ordinal) & (_places.Length - 1)];
        if (kept is { } known && string.Equals(known.Path, path, StringComparison.Ordinal))
        {
            return known;
        }

        return Find(path) is { } asked ? kept = new FormPlace(path, asked, asked.Steps(this, type, describe)) : null;
    }

    /// <summary>Finds what is asked at a path, in a row or in any row.</summary>
    /// <returns>Null for a path that the form does not ask, and for a text of another form.</returns>
    private FormAsked? Find(string path)
    {
        // What is found is a path, and needs no look at its form.
        if (!path.Contains('[', StringComparison.Ordinal))
        {
            return _asked.GetValueOrDefault(path);
        }

        Span<char> template = stackalloc char[FormPath.LongestShown];
        return _byTemplate.TryGetValue(template[..FormPath.WriteTemplate(path, template)], out var asked) ? asked : null;
    }

    /// <summary>Gives how free rows are asked for in a list.</summary>
    /// <returns>Null for a list that has none.</returns>
    internal FormControl.Rows? RowsAt(string list) => _rows.GetValueOrDefault(list);

    private void Know(FormQuestion question)
    {
        switch (question.Control)
        {
            case FormControl.Rows rows:
                if (!rows.IsFixed && (!_rows.TryGetValue(question.Path.Text, out var known) || !known.CanAdd))
                {
                    _rows[question.Path.Text] = rows;
                }

                if (!rows.IsFixed)
                {
                    _asked.TryAdd(question.Path.Text + "[*]", new FormAsked(question.Path.Text + "[*]", question, rows));
                }

                foreach (var part in question.Parts)
                {
                    Know(part);
                }

                break;
            case FormControl.Group:
                foreach (var part in question.Parts)
                {
                    Know(part);
                }

                break;
            case FormControl.Note:
                break;
            default:
                // A row that is one text is its own question.
                _asked[question.Path.Text] = new FormAsked(question.Path.Text, question, null);
                break;
        }
    }
}
