using System.Runtime.InteropServices;

namespace HomeworkKit.Forms;

/// <summary>Builds a form page by page. A kind builds one for each task; a host's kind can too.</summary>
public sealed class FormBuilder
{
    private const int UsualRows = 50;

    private static readonly FormControl.Rows AnyRows = new(0, UsualRows);
    private static readonly FormControl.Rows SomeRows = new(1, UsualRows);

    private readonly List<FormPage> _pages = [];
    private readonly List<FormQuestion> _questions = [];
    private FormPart _at;
    private List<FormPath>? _app;
    private FormBuilder? _inner;
    private (string Key, FormStage Stage)? _page;

    /// <summary>Starts a form.</summary>
    /// <param name="kind">The name of the kind.</param>
    public FormBuilder(string kind)
        : this(new FormPart(kind, isKept: false))
    {
    }

    internal FormBuilder(FormPart at) => _at = at;

    /// <summary>Starts the next page.</summary>
    /// <param name="key">Its key within the kind.</param>
    /// <param name="stage">When it has its place.</param>
    /// <returns>This.</returns>
    public FormBuilder Page(string key, FormStage stage)
    {
        EndPage();
        _page = (key, stage);
        return this;
    }

    /// <summary>Asks a question.</summary>
    /// <param name="path">Where the answer stands, from here on.</param>
    /// <param name="control">How it is answered.</param>
    /// <param name="need">How much it is needed.</param>
    /// <param name="text">The clinician's own words.</param>
    /// <param name="when">When it is asked; null for always.</param>
    /// <param name="audience">Who reads the answer.</param>
    /// <param name="by">Who fills it in.</param>
    /// <returns>This.</returns>
    public FormBuilder Ask(
        string path,
        FormControl control,
        FormNeed need = FormNeed.Optional,
        string? text = null,
        FormCondition? when = null,
        FormAudience audience = default,
        FilledBy by = default)
    {
        _questions.Add(_at.At(path).Question(control, need, text, when, audience, by));
        return this;
    }

    /// <summary>Asks some questions as one group.</summary>
    /// <param name="path">The member that holds them.</param>
    /// <param name="parts">Asks the parts.</param>
    /// <param name="need">How much it is needed.</param>
    /// <param name="text">The clinician's own words.</param>
    /// <param name="when">When it is asked; null for always.</param>
    /// <param name="audience">Who reads the answers.</param>
    /// <returns>This.</returns>
    public FormBuilder Group(
        string path,
        Action<FormBuilder> parts,
        FormNeed need = FormNeed.Optional,
        string? text = null,
        FormCondition? when = null,
        FormAudience audience = default) => With(_at.At(path), isRow: false, FormControls.Group, parts, need, text, when, audience);

    /// <summary>Asks for free rows.</summary>
    /// <param name="path">The list.</param>
    /// <param name="parts">Asks the parts of any row.</param>
    /// <param name="need">How much it is needed.</param>
    /// <param name="rows">How many, and what else holds for them; null for any number up to 50.</param>
    /// <param name="key">What stands behind the list's key where the same list is asked about again.</param>
    /// <param name="when">When it is asked; null for always.</param>
    /// <param name="audience">Who reads the answers.</param>
    /// <returns>This.</returns>
    public FormBuilder Rows(
        string path,
        Action<FormBuilder> parts,
        FormNeed need = FormNeed.Optional,
        FormControl.Rows? rows = null,
        string? key = null,
        FormCondition? when = null,
        FormAudience audience = default
    ) => With(_at.At(path, key), isRow: true, rows ?? (need == FormNeed.Needed ? SomeRows : AnyRows), parts, need, null, when, audience);

    /// <summary>Asks for free rows of one text each.</summary>
    /// <param name="path">The list.</param>
    /// <param name="need">How much it is needed.</param>
    /// <param name="control">How each is answered; a line unless said otherwise.</param>
    /// <param name="least">How many are asked for at least.</param>
    /// <param name="when">When it is asked; null for always.</param>
    /// <returns>This.</returns>
    public FormBuilder Texts(string path, FormNeed need = FormNeed.Optional, FormControl? control = null, int least = 0, FormCondition? when = null)
    {
        var place = _at.At(path);
        var row = place.Row.Question(control ?? FormControls.Line, need, null, null, default);
        _questions.Add(place.Question(least == 0 ? AnyRows : new FormControl.Rows(least, UsualRows), need, null, when, default, parts: [row]));
        return this;
    }

    /// <summary>Asks for the rows of the task, each of which the parts ask by its key: <c>[item=sleep].rating</c>.</summary>
    /// <param name="path">The list.</param>
    /// <param name="parts">Asks each row.</param>
    /// <param name="need">How much it is needed.</param>
    /// <param name="key">What stands behind the list's key where the same list is asked about again.</param>
    /// <param name="audience">Who reads the answers.</param>
    /// <returns>This; unchanged if there are no rows.</returns>
    public FormBuilder Fixed(string path, Action<FormBuilder> parts, FormNeed need = FormNeed.Optional, string? key = null, FormAudience audience = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var place = _at.At(path, key);
        var inner = Ask(place, parts);
        if (inner._questions.Count is > 0 and var count)
        {
            _questions.Add(
                place.Question(
                    new FormControl.Rows(count, count) { IsFixed = true, CanAdd = false },
                    need,
                    null,
                    null,
                    audience,
                    parts: CollectionsMarshal.AsSpan(inner._questions)));
        }

        _inner = inner;
        return this;
    }

    /// <summary>Names fields that an app fills.</summary>
    /// <param name="paths">The fields.</param>
    /// <returns>This.</returns>
    public FormBuilder App(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            (_app ??= []).Add(path);
        }

        return this;
    }

    /// <summary>Ends the form.</summary>
    /// <returns>The form; pages without a question are left out.</returns>
    public HomeworkForm Make()
    {
        EndPage();
        return new HomeworkForm { Kind = _at.Kind, Pages = _pages, AppFields = _app ?? [] };
    }

    private FormBuilder With(
        FormPart place, bool isRow, FormControl control, Action<FormBuilder> parts, FormNeed need, string? text, FormCondition? when, FormAudience audience)
    {
        var inner = Ask(isRow ? place.Row : place, parts);
        _questions.Add(place.Question(control, need, text, when, audience, parts: CollectionsMarshal.AsSpan(inner._questions)));
        _inner = inner;
        return this;
    }

    // One builder asks all parts, one after another; parts that ask in between get one of their own.
    private FormBuilder Ask(FormPart place, Action<FormBuilder> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var inner = _inner ?? new FormBuilder(place);
        _inner = null;
        inner._at = place;
        inner._questions.Clear();
        parts(inner);
        return inner;
    }

    private void EndPage()
    {
        if (_questions.Count > 0)
        {
            var (key, stage) = _page ?? ("all", FormStage.During);
            _pages.Add(new FormPage(_at.Kind + "/page/" + key, stage, _questions));
            _questions.Clear();
        }
    }
}
