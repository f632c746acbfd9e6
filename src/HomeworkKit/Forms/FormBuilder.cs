namespace HomeworkKit.Forms;

/// <summary>Builds a form page by page. A kind builds one for each task; a host's kind can too.</summary>
public sealed class FormBuilder
{
    private const int UsualRows = 50;

    private readonly string _kind;
    private readonly string _path;
    private readonly List<FormPage> _pages = [];
    private readonly List<FormPath> _app = [];
    private List<FormQuestion> _questions = [];
    private (string Key, FormStage Stage)? _page;

    /// <summary>Starts a form.</summary>
    /// <param name="kind">The name of the kind.</param>
    public FormBuilder(string kind)
        : this(kind, string.Empty)
    {
    }

    private FormBuilder(string kind, string path) => (_kind, _path) = (kind, path);

    /// <summary>Starts the next page.</summary>
    /// <param name="key">Its key within the kind.</param>
    /// <param name="stage">When it has its place.</param>
    /// <returns>This.</returns>
    public FormBuilder Page(string key, FormStage stage)
    {
        EndPage();
        _page = (_kind + "/page/" + key, stage);
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
        string path, FormControl control, FormNeed need = FormNeed.Optional, string? text = null, FormCondition? when = null, FormAudience audience = default, FilledBy by = default)
    {
        var full = At(path);
        _questions.Add(new FormQuestion { Path = full, Key = FormPath.KeyOf(_kind, full), Control = control, Need = need, Text = text, ShownWhen = when, Audience = audience, By = by });
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
        string path, Action<FormBuilder> parts, FormNeed need = FormNeed.Optional, string? text = null, FormCondition? when = null, FormAudience audience = default) =>
        With(path, path, new FormControl.Group(), parts, need, text, when, audience);

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
        string path, Action<FormBuilder> parts, FormNeed need = FormNeed.Optional, FormControl.Rows? rows = null, string? key = null, FormCondition? when = null, FormAudience audience = default) =>
        With(path, path + "[*]", rows ?? new FormControl.Rows(need == FormNeed.Needed ? 1 : 0, UsualRows), parts, need, null, when, audience, key);

    /// <summary>Asks for free rows of one text each.</summary>
    /// <param name="path">The list.</param>
    /// <param name="need">How much it is needed.</param>
    /// <param name="control">How each is answered; a line unless said otherwise.</param>
    /// <param name="least">How many are asked for at least.</param>
    /// <param name="when">When it is asked; null for always.</param>
    /// <returns>This.</returns>
    public FormBuilder Texts(string path, FormNeed need = FormNeed.Optional, FormControl? control = null, int least = 0, FormCondition? when = null)
    {
        var full = At(path);
        var part = new FormQuestion { Path = full + "[*]", Key = FormPath.KeyOf(_kind, full) + "/row", Control = control ?? new FormControl.Line(), Need = need };
        _questions.Add(new FormQuestion { Path = full, Key = FormPath.KeyOf(_kind, full), Control = new FormControl.Rows(least, UsualRows), Need = need, Parts = [part], ShownWhen = when });
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
        var inner = new FormBuilder(_kind, At(path));
        parts(inner);
        var count = inner._questions.Count;
        if (count > 0)
        {
            var full = At(path);
            _questions.Add(new FormQuestion
            {
                Path = full,
                Key = FormPath.KeyOf(_kind, full) + (key is null ? string.Empty : "/" + key),
                Control = new FormControl.Rows(count, count) { IsFixed = true, CanAdd = false },
                Need = need,
                Audience = audience,
                Parts = inner._questions,
            });
        }

        return this;
    }

    /// <summary>Names fields that an app fills.</summary>
    /// <param name="paths">The fields.</param>
    /// <returns>This.</returns>
    public FormBuilder App(params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            _app.Add(path);
        }

        return this;
    }

    /// <summary>Ends the form.</summary>
    /// <returns>The form; pages without a question are left out.</returns>
    public HomeworkForm Make()
    {
        EndPage();
        return new HomeworkForm { Kind = _kind, Pages = _pages, AppFields = _app };
    }

    private FormBuilder With(
        string path, string inside, FormControl control, Action<FormBuilder> parts, FormNeed need, string? text, FormCondition? when, FormAudience audience = default, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var inner = new FormBuilder(_kind, At(inside));
        parts(inner);
        var full = At(path);
        _questions.Add(new FormQuestion
        {
            Path = full,
            Key = FormPath.KeyOf(_kind, full) + (key is null ? string.Empty : "/" + key),
            Control = control,
            Need = need,
            Text = text,
            ShownWhen = when,
            Audience = audience,
            Parts = inner._questions,
        });
        return this;
    }

    private string At(string path) => _path.Length == 0 ? path : path.StartsWith('[') ? _path + path : _path + "." + path;

    private void EndPage()
    {
        if (_questions.Count > 0)
        {
            var (key, stage) = _page ?? (_kind + "/page/all", FormStage.During);
            _pages.Add(new FormPage(key, stage, _questions));
            _questions = [];
        }
    }
}
