using System.Globalization;
using HomeworkKit.Forms;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Pages;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit.Samples.ClinicApi.Forms;

/// <summary>One screen of a kind's form: what was kept, what was typed over it, and what does not fit.</summary>
public sealed class EntryForm
{
    private const int LongestText = 4000;
    private readonly HomeworkKind _kind;
    private readonly HomeworkTask _task;
    private readonly HomeworkEntry? _kept;
    private readonly IFormCollection? _typed;
    private readonly PageText _words;
    private readonly HashSet<string> _asked;
    private readonly Dictionary<string, string> _problems = new(StringComparer.Ordinal);

    internal EntryForm(HomeworkKind kind, HomeworkTask task, HomeworkEntry? kept, int step, IFormCollection? typed, PageText words)
    {
        (_kind, _task, _kept, _typed, _words, Form) = (kind, task, kept, typed, words, kind.FormFor(task, words.Library));
        Step = Math.Clamp(step, 0, Form.Pages.Count);
        _asked = typed?["asked"].OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
    }

    public HomeworkForm Form { get; }

    public HomeworkWords Words => _kind.WordsIn(_words.Library);

    /// <summary>Gets the number of the screen, from 0; the one behind the form's pages looks back on all of them.</summary>
    public int Step { get; }

    public FormPage? Page => Step < Form.Pages.Count ? Form.Pages[Step] : null;

    /// <summary>Gets what does not fit and belongs to no question of this screen.</summary>
    public string? Problem { get; private set; }

    public bool HasProblems => Problem is not null || _problems.Count > 0;

    /// <summary>Gets what does not fit, with the question that it is about.</summary>
    public IEnumerable<(FormPath Path, string Question)> Wrong => _problems.Keys.Select(path => ((FormPath)path, Named(path)));

    public string? ProblemOf(FormQuestion question) => _problems.GetValueOrDefault(question.Path.Text);

    /// <summary>Gives an answer as its control shows it: what was typed, else what was kept.</summary>
    public string ValueOf(FormQuestion question) => Typed(question.Path) ?? Kept(question.Path);

    public FormValue? Read(FormPath path) => _kept is null ? null : FormAnswers.Read(_kind, _kept, path);

    /// <summary>Says whether something is answered, or does not fit.</summary>
    public bool HasAnswers(IEnumerable<FormQuestion> questions) => questions.Any(question => question.Control is FormControl.Rows { IsFixed: false }
        ? AskedRows(question).Any() || FormAnswers.RowsIn(_kind, _kept, question).Count > 0
        : question.Parts.Count > 0 ? HasAnswers(question.Parts) : ValueOf(question).Length > 0 || ProblemOf(question) is not null);

    /// <summary>Gives the numbers of the rows to show: those that are there and one to begin with, or as they were left on this screen.</summary>
    public IReadOnlyList<int> RowsOf(FormQuestion rows)
    {
        var (control, go) = ((FormControl.Rows)rows.Control, _typed?["go"].ToString());
        if (control.CanAdd && _typed?["rows"].Contains(rows.Path.Text) == true)
        {
            var left = AskedRows(rows).Where(row => go != $"remove:{rows.Path}[{row}]").ToList();
            return go == "add:" + rows.Path ? [.. left, Math.Max(FormAnswers.NextRow(_kind, _kept, rows), AskedRows(rows).LastOrDefault(-1) + 1)] : left;
        }

        var kept = FormAnswers.RowsIn(_kind, _kept, rows);
        return !control.CanAdd || kept.Count > 0 ? kept : [.. Enumerable.Range(FormAnswers.NextRow(_kind, _kept, rows), Math.Clamp(control.Least, 1, 3))];
    }

    /// <summary>Gives the name of a row: the answer that tells it apart, else its number.</summary>
    public string RowName(FormQuestion rows, int row, int number) =>
        rows.Control is FormControl.Rows { CanAdd: false, NamedBy: { } member } && Read($"{rows.Path}[{row}].{member}") is FormValue.Text { Words: var words }
            ? words
            : string.Create(CultureInfo.InvariantCulture, $"{Words.RowOf(rows)} {number}");

    /// <summary>Gives the rows from which others choose, by their keys and names.</summary>
    public IEnumerable<(string Key, string Name)> KeyedRows(FormPath path) =>
        Form.Find(path) is { Control: FormControl.Rows { KeyedBy: { } key, NamedBy: { } name } } rows
            ? FormAnswers
                .RowsIn(_kind, _kept, rows)
                .Select(row => (Key: Kept($"{path}[{row}].{key}"), Name: Kept($"{path}[{row}].{name}")))
                .Where(static row => row.Key.Length > 0)
            : [];

    /// <summary>Says whether a question is shown, and whether that depends on an answer of this screen which is still open.</summary>
    public (bool IsShown, bool Depends) IsShown(FormQuestion question)
    {
        if (question.By != FilledBy.Client || question.ShownWhen is not { } condition)
        {
            return (question.By == FilledBy.Client, false);
        }

        var isOpen = condition.Items().Any(item => Answer(item) is null && StepOf(item) == Step);
        return (isOpen || condition.Holds(item => Answer(item) is { } answer ? [answer] : []), isOpen);
    }

    /// <summary>Says whether a screen asks anything at the moment: rows that are rated again may not be there yet.</summary>
    public bool Asks(int step)
    {
        var there = new EntryForm(_kind, _task, _kept, step, null, _words);
        return there.Page is null || there.Page.Questions.Any(question =>
            question.Control is FormControl.Rows { CanAdd: false, IsFixed: false } ? there.RowsOf(question).Count > 0 : there.IsShown(question).IsShown);
    }

    /// <summary>Gives what is still blank and asked for, with the screen that asks it.</summary>
    public IEnumerable<(int Step, string Question)> Open() => FormAnswers.Write(_kind, _task, _kept, []) is FormResult.Written written
        ? written.Report.Missing.Select(finding => (StepOf(finding.Path), Named(finding.Path))).Where(static open => open.Item1 >= 0).Distinct()
        : [];

    /// <summary>Writes what this screen changed over what is kept now, by another device perhaps. Where something does not fit, its question says so.</summary>
    internal HomeworkEntry? Write(HomeworkEntry? latest)
    {
        List<(FormPath, FormValue?)> changes = [];
        foreach (var path in _asked)
        {
            if (Form.Find(path) is not { } question || Typed(path) is not { } text || text == Kept(path).ReplaceLineEndings("\n"))
            {
                continue;
            }

            if (text.Length > LongestText || !FormInput.TryParse(question, text, DemoAccounts.Zone, out var answer, _words.Library))
            {
                _problems[path] =
                    text.Length > LongestText
                        ? _words["At most {0} letters fit here.", LongestText]
                        : _words["Please write {0}.", FormInput.Expected(question, _words.Library)];
                continue;
            }

            changes.Add((Moved(path, latest), answer));
        }

        foreach (var rows in (_typed?["rows"].OfType<string>() ?? []).Select(RowsAt).OfType<FormQuestion>())
        {
            changes.AddRange(FormAnswers.RowsIn(_kind, _kept, rows).Except(AskedRows(rows)).Select(row => ((FormPath)$"{rows.Path}[{row}]", (FormValue?)null)));
        }

        if (HasProblems || changes.Count == 0)
        {
            return latest;
        }

        var result = FormAnswers.Write(_kind, _task, latest, changes);
        foreach (
            var finding in result switch
            {
                FormResult.Unfit unfit => unfit.Findings,
                FormResult.Written { Report: { CanBeSaved: false, Errors: var errors } } => errors,
                _ => [],
            })
        {
            Tell(finding.Path, Words.Of(finding));
        }

        return result is FormResult.Written written ? written.Entry : latest;
    }

    /// <summary>Shows what does not fit at its question, else above them all.</summary>
    internal void Tell(string path, string problem)
    {
        if (
            path.Length > 0
            && (_asked.FirstOrDefault(asked => asked == path) ?? _asked.FirstOrDefault(asked => asked.StartsWith(path, StringComparison.Ordinal))) is { } here)
        {
            _problems.TryAdd(here, problem);
            return;
        }

        Problem = StepOf(path) < 0 ? problem : $"{Named(path)} {problem}";
    }

    private FormQuestion? RowsAt(string path) =>
        Form.Find(path) is { } found
        && Page
            ?.Questions.SelectMany(static question => question.WithParts())
            .FirstOrDefault(question => question.Path == found.Path && question.Control is FormControl.Rows { IsFixed: false, CanAdd: true })
            is { } rows
            ? rows with
            {
                Path = path,
            }
            : null;

    private IEnumerable<int> AskedRows(FormQuestion rows) => _asked.Select(path => RowIn(path, rows)).OfType<int>().Distinct().Order();

    // Rows that another device added meanwhile stand before those that are new here.
    private FormPath Moved(string path, HomeworkEntry? latest)
    {
        var list = Form
            .Pages.SelectMany(static page => page.Questions)
            .FirstOrDefault(rows => rows.Control is FormControl.Rows { IsFixed: false } && RowIn(path, rows) is not null);
        var (row, count) = list is null ? (0, 1) : (RowIn(path, list)!.Value, FormAnswers.NextRow(_kind, _kept, list));
        return row < count
            ? path
            : $"{list!.Path}[{row - count + FormAnswers.NextRow(_kind, latest, list)}]{path[(path.IndexOf(']', list.Path.Text.Length) + 1)..]}";
    }

    private static int? RowIn(string path, FormQuestion rows) => path.StartsWith(rows.Path.Text + "[", StringComparison.Ordinal)
        && path.IndexOf(']', rows.Path.Text.Length) is > 0 and var end
        && int.TryParse(path.AsSpan()[(rows.Path.Text.Length + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : null;

    private int StepOf(FormPath path) => Form.Find(path) is { } found
        ? Form.Pages.Index().First(page => page.Item.Questions.SelectMany(static question => question.WithParts()).Contains(found)).Index
        : -1;

    // A question of a row says which row it is.
    private string Named(FormPath path) =>
        Form.Find(path) is not { } found ? string.Empty
        : Form.Questions.LastOrDefault(rows => rows.Control is FormControl.Rows { IsFixed: false } && rows.Parts.Contains(found)) is { } rows
        && RowIn(path.Text, rows) is { } row
            ? $"{RowName(rows, row, row + 1)}: {Words.TextOf(found)}"
            : Words.TextOf(found);

    private FormValue? Answer(string path) => Typed(path) is not { } text ? Read(path)
        : Form.Find(path) is { } question && FormInput.TryParse(question, text, DemoAccounts.Zone, out var answer, _words.Library) ? answer : null;

    // A browser sends line breaks in its own way, and nothing at all for boxes that are not ticked.
    private string? Typed(FormPath path) => _asked.Contains(path.Text) ? string.Join(',', _typed![path.Text].OfType<string>()).ReplaceLineEndings("\n") : null;

    // A browser's clock has two digits for every hour, and shows nothing where there is one: an answer that nobody touched would be lost.
    private string Kept(FormPath path) =>
        Read(path) is FormValue.Time { Clock: { Second: 0 } clock } ? _words.Of(clock) : FormInput.Format(Read(path), DemoAccounts.Zone);
}
