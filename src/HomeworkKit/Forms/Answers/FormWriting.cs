using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>One writing of answers into one entry, over its JSON: so that what nobody asks stays as it is.</summary>
/// <remarks>The entry is written once; only what lies on the way to an answer is taken apart, everything else is copied, and the whole is read once.</remarks>
internal sealed partial class FormWriting(FormIndex index, HomeworkKind kind, Type type)
{
    private const int UsualBytes = 4096;

    private static readonly JsonWriterOptions Plain = new() { Encoder = DirectJson.Encoder, SkipValidation = true };

    private readonly HomeworkCatalog _catalog = FormAnswers.HomeOf(kind);
    private readonly Func<Type, RecordDescription?> _describe = FormAnswers.HomeOf(kind).Describe;
    private readonly string _name = kind.Name;
    private readonly List<FormAnswer> _answers = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    internal List<Finding> Findings { get; } = [];

    internal void Take(FormPath path, FormValue? answer, ContentRecord? before)
    {
        if (index.Find(path.Text) is not { } asked)
        {
            Find(FormRules.UnknownPath, path);
            return;
        }

        var steps = asked.Steps(index, type, _describe);
        var rows = FormAsked.RowsIn(path.Text, steps);
        var current = before is null ? null : FormAnswers.ValueAt(_catalog, before, steps, rows);

        // The last answer at a path is the one that counts, for what it is and for what does not fit.
        _ = Findings.Count > 0 && Findings.RemoveAll(finding => string.Equals(finding.Path, path.Text, StringComparison.Ordinal)) > 0;
        var isSame = asked.RowsOf is null && AreSame(answer, current);
        if (answer is not null && !isSame && (asked.RowsOf is not null ? FormRules.WrongType : FormFit.ProblemOf(asked.Question, answer)) is { } problem)
        {
            Findings.Add(Finding.Of(problem, path.ToString()) with { Limits = FormFit.LimitsOf(asked.Question.Control, problem) });
            return;
        }

        FormAnswer taken = new(path, steps, rows, asked.Question, answer, isSame);
        if (_places.TryAdd(path.Text, _answers.Count))
        {
            _answers.Add(taken);
        }
        else
        {
            _answers[_places[path.Text]] = taken;
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a converter or an init of a host's kind throws becomes a coded finding; its message may hold content.")]
    internal ContentRecord? Finish(ContentRecord? entry)
    {
        if (entry is not null && _answers.TrueForAll(static answer => answer.IsSame))
        {
            return entry;
        }

        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using var writer = new Utf8JsonWriter(buffer, Plain);
        var root = RootOf(entry, writer, buffer);
        foreach (var answer in _answers)
        {
            if (!answer.IsSame)
            {
                Put(root, answer);
            }
        }

        if (Findings.Count > 0)
        {
            return null;
        }

        Tidy(root);
        if (Findings.Count > 0)
        {
            return null;
        }

        // The first text is still read from.
        var whole = new ArrayBufferWriter<byte>(UsualBytes);
        try
        {
            writer.Reset(whole);
            root.WriteTo(writer);
            writer.Flush();
            return typeof(HomeworkTask).IsAssignableFrom(type) ? _catalog.Json.Direct.Read<HomeworkTask>(whole.WrittenSpan) : _catalog.Json.Direct.Read<HomeworkEntry>(whole.WrittenSpan);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Find(FormRules.NoEntry, new FormPath(string.Empty));
            return null;
        }
    }

    private FormNode RootOf(ContentRecord? entry, Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer)
    {
        if (entry is null)
        {
            var root = FormNode.Object();
            root.Set(DirectJson.KindMember, FormNode.Of(_name));
            return root;
        }

        _catalog.Json.Direct.WriteWhole(writer, entry);
        writer.Flush();
        return FormNode.Of(buffer.WrittenMemory);
    }

    // Several choices are the same in any order: a page sends them in its own.
    private static bool AreSame(FormValue? answer, FormValue? current) =>
        answer is FormValue.Choices given && current is FormValue.Choices known ? given.Keys.Count == known.Keys.Count && given.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(known.Keys) : Equals(answer, current);

    private void Find(Rule rule, FormPath path) => Findings.Add(Finding.Of(rule, path.ToString()));

    private void Put(FormNode root, FormAnswer answer)
    {
        var at = root;
        var steps = answer.Steps;
        for (var i = 0; i < steps.Length - 1; i++)
        {
            var next = steps[i].Member is not null ? Inside(at, steps, i, answer) : RowOf(at, steps[i], answer) is { } row ? InRow(at.Rows, row, answer) : null;
            if (next is null)
            {
                return;
            }

            at = next.Reached(steps[i]);
        }

        var last = steps[^1];
        if (last.Member is { } member)
        {
            PutMember(at, member, last, answer);
        }
        else if (RowOf(at, last, answer) is { } row)
        {
            at.Rows[row] = answer.Value is null ? null : FormNode.Of(answer).Reached(last);
        }
    }

    private void PutMember(FormNode at, string member, FormStep step, FormAnswer answer)
    {
        if (step.Known?.Type == typeof(RatingScale) && answer.Value is FormValue.Text text && !RatingScale.TryParse(text.Words, out _))
        {
            Find(FormRules.WrongType, answer.Path);
        }
        else if (FormLeaf.IsNothing(answer.Value))
        {
            at.Remove(member);
        }
        else
        {
            at.Set(member, FormNode.Of(answer).Reached(step));
        }
    }

    // The list or the group on the way; made where an answer needs it.
    private static FormNode? Inside(FormNode at, FormStep[] steps, int step, FormAnswer answer)
    {
        var member = steps[step].Member!;
        if (at.Find(member) is { } there)
        {
            return there;
        }

        if (answer.Value is null)
        {
            return null;
        }

        var made = steps[step + 1].Member is null ? FormNode.List() : FormNode.Object();
        at.Set(member, made);
        return made;
    }

    private static FormNode? InRow(List<FormNode?> rows, int row, FormAnswer answer) => rows[row] ??= answer.Value is null ? null : FormNode.Object();

    private int? RowOf(FormNode list, FormStep step, FormAnswer answer)
    {
        var rows = list.Rows;
        if (step.Keys is { } keys)
        {
            var at = rows.FindIndex(row => row is { IsObject: true } && row.Has(keys));
            return at >= 0 ? at : answer.Value is null ? null : Add(rows, keys);
        }

        var number = answer.Rows[step.Bracket];
        if (number < rows.Count)
        {
            return number;
        }

        if (answer.Value is null)
        {
            return null;
        }

        // A form's most, beside what stands there already: rows that the task names share the list.
        if (step.Rows is not { } asked || number >= Math.Max(asked.Most, rows.Count + 1) || (asked.Without is null && number >= asked.Most))
        {
            Find(FormRules.TooManyRows, answer.Path);
            return null;
        }

        while (rows.Count <= number)
        {
            rows.Add(null);
        }

        return number;
    }

    private static int Add(List<FormNode?> rows, IReadOnlyList<(string Member, string Key)> keys)
    {
        var added = FormNode.Object();
        foreach (var (member, key) in keys)
        {
            added.Set(member, FormNode.Of(key));
        }

        rows.Add(added);
        return rows.Count - 1;
    }
}
