using System.Numerics;
using System.Runtime.InteropServices;
using HomeworkKit.Serialization;

namespace HomeworkKit.Forms;

/// <summary>The questions of a form by the path that they have in any row, for writing; made once for each form.</summary>
internal sealed class FormIndex
{
    private const int Slots = 256;

    private readonly Dictionary<string, FormAsked> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormControl.Rows> _rows = new(StringComparer.Ordinal);

    // Pages send the same paths again and again. Of two that would stand at one place the last is kept; threads that meet here make the same.
    private readonly FormPlace?[] _places = new FormPlace?[Slots];

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

        var slot = SlotOf(path);
        ref var kept = ref _places[slot];
        if (kept is { } known && string.Equals(known.Path, path, StringComparison.Ordinal))
        {
            return known;
        }

        return Find(path) is { } asked ? kept = new FormPlace(path, asked, asked.Steps(this, type, describe), slot) : null;
    }

    // Four characters at a time. Whoever makes paths meet in one slot makes them slower to find, and nothing else.
    private static int SlotOf(string path)
    {
        const ulong Odd = 0x9E37_79B9_7F4A_7C15;
        var fours = MemoryMarshal.Cast<char, ulong>(path.AsSpan());
        var hash = (ulong)path.Length;
        foreach (var four in fours)
        {
            hash = unchecked(BitOperations.RotateLeft(hash ^ four, 29) * Odd);
        }

        foreach (var rest in path.AsSpan(fours.Length * 4))
        {
            hash = unchecked(BitOperations.RotateLeft(hash ^ rest, 29) * Odd);
        }

        return (int)(hash >> 40) & (Slots - 1);
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
