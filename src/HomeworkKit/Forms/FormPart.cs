using System.Collections.Concurrent;

namespace HomeworkKit.Forms;

/// <summary>A place that forms of a kind ask about, with what is the same in all of them: its path, its key, and the question as it was last asked.</summary>
/// <remarks>
/// A built-in kind keeps its places, so that a form is made of what other tasks' forms are made of too. Nothing of a task is kept: no question with somebody's
/// own words, and no place that a task names.
/// </remarks>
internal sealed class FormPart
{
    private const string AnyRow = "[*]";

    // More than any built-in kind asks about.
    private const int MostKept = 500;

    private readonly FormPart? _keeper;
    private readonly ConcurrentDictionary<(FormPart Around, string Path, string? Again), FormPart>? _kept;
    private readonly string? _end;
    private FormPart? _row;
    private FormQuestion? _last;

    /// <summary>Begins a kind's places.</summary>
    /// <param name="kind">The name of the kind.</param>
    /// <param name="isKept">Whether they are kept for other forms.</param>
    internal FormPart(string kind, bool isKept = true)
    {
        (Kind, Path) = (kind, string.Empty);
        if (isKept)
        {
            (_keeper, _kept) = (this, new());
        }
    }

    private FormPart(FormPart? keeper, string kind, string path, string? end) => (_keeper, Kind, Path, _end) = (keeper, kind, path, end);

    internal string Kind { get; }

    internal string Path { get; }

    internal string Key => field ??= FormPath.KeyOf(Kind, Path) + _end;

    /// <summary>Gets any row of the list here.</summary>
    internal FormPart Row => _row ??= new(_keeper, Kind, Path + AnyRow, "/row");

    /// <summary>Gives the place of a path from here on.</summary>
    /// <param name="path">The path.</param>
    /// <param name="again">What stands behind the key where the same is asked about again.</param>
    internal FormPart At(string path, string? again = null)
    {
        if (_keeper?._kept is not { } kept || path.Contains('=', StringComparison.Ordinal))
        {
            return Made(null, path, again);
        }

        return kept.TryGetValue((this, path, again), out var known) ? known
            : kept.Count < MostKept ? kept.GetOrAdd((this, path, again), static key => key.Around.Made(key.Around._keeper, key.Path, key.Again))
            : Made(null, path, again);
    }

    /// <summary>Asks here.</summary>
    internal FormQuestion Question(
        FormControl control,
        FormNeed need,
        string? text,
        FormCondition? when,
        FormAudience audience,
        FilledBy by = default,
        ReadOnlySpan<FormQuestion> parts = default)
    {
        if (
            text is null
            && when is null
            && _last is { } last
            && last.Need == need
            && last.Audience == audience
            && last.By == by
            && last.Control.Equals(control)
            && AreSame(last.Parts, parts))
        {
            return last;
        }

        var made = new FormQuestion
        {
            Path = Path,
            Key = Key,
            Control = control,
            Need = need,
            Text = text,
            ShownWhen = when,
            Audience = audience,
            By = by,
            Parts = parts.ToArray(),
        };
        if (_keeper is not null && made.IsSameForAll)
        {
            _last = made;
        }

        return made;
    }

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(FormPart);

    private static bool AreSame(IReadOnlyList<FormQuestion> known, ReadOnlySpan<FormQuestion> parts)
    {
        if (known.Count != parts.Length)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!ReferenceEquals(known[i], parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    private FormPart Made(FormPart? keeper, string path, string? again) =>
        new(keeper, Kind, Path.Length == 0 ? path : path.StartsWith('[') ? Path + path : Path + "." + path, again is null ? null : "/" + again);
}
