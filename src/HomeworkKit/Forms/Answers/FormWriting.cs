using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>One writing of answers into one entry, over its JSON: so that what nobody asks stays as it is.</summary>
/// <remarks>The entry is written once, with the answers in their places, and read once. Only a host's own is written first and taken apart as text.</remarks>
internal sealed partial class FormWriting(FormIndex index, HomeworkKind kind, Type type)
{
    private const int UsualBytes = 4096;

    // Among a few answers those before are looked through; among more they are found.
    private const int Few = 40;

    private readonly HomeworkCatalog _catalog = FormAnswers.HomeOf(kind);
    private readonly string _name = kind.Name;
    private readonly List<FormAnswer> _answers = [];
    private Func<Type, RecordDescription?>? _describe;
    private Dictionary<string, int>? _places;
    private MemberDescription? _around;
    private object? _inside;

    internal List<Finding> Findings { get; } = [];

    private DirectJson Json => _catalog.Json.Direct;

    internal void Take(FormPath path, FormValue? answer, ContentRecord? before)
    {
        if (index.Find(path.Text) is not { } asked)
        {
            Find(FormRules.UnknownPath, path);
            return;
        }

        var steps = asked.Steps(index, type, _describe ??= _catalog.Describe);
        var rows = FormAsked.RowsIn(path.Text, steps);

        // The last answer at a path is the one that counts, for what it is and for what does not fit.
        _ = Findings.Count > 0 && Findings.RemoveAll(finding => string.Equals(finding.Path, path.Text, StringComparison.Ordinal)) > 0;
        var isSame = asked.RowsOf is null && FormAnswers.IsSame(answer, before is null ? null : Standing(before, steps, rows));
        if (answer is not null && !isSame && (asked.RowsOf is not null ? FormRules.WrongType : FormFit.ProblemOf(asked.Question, answer)) is { } problem)
        {
            Findings.Add(Finding.Of(problem, path.ToString()) with { Limits = FormFit.LimitsOf(asked.Question.Control, problem) });
            return;
        }

        FormAnswer taken = new(path, asked, steps, rows, answer, isSame);
        if (EarlierAt(path.Text, asked) is >= 0 and var earlier)
        {
            _answers[earlier] = taken;
        }
        else
        {
            _places?.Add(path.Text, _answers.Count);
            _answers.Add(taken);
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever a converter or an init of a host's kind throws becomes a coded finding; its message may hold content.")]
    internal ContentRecord? Finish(ContentRecord? entry)
    {
        if (entry is not null && _answers.TrueForAll(static answer => answer.IsSame))
        {
            return entry;
        }

        // Where a host's own is on the way the entry is taken as text.
        var record = entry is not null && entry.GetType() == type && _answers.TrueForAll(static answer => answer.IsSame || answer.Steps[^1].IsOwn) ? Json.Find(type) : null;
        var root = entry is null ? FormNode.Object() : record is null ? FormNode.Of(TextOf(entry)) : FormNode.Of(entry, _catalog.Describe(type)!);
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

        try
        {
            return Read(Written(root, entry is not null && record is null, record).Span);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Find(FormRules.NoEntry, new FormPath(string.Empty));
            return null;
        }
    }

    private ContentRecord Read(ReadOnlySpan<byte> text) => typeof(HomeworkTask).IsAssignableFrom(type) ? Json.Read<HomeworkTask>(text) : Json.Read<HomeworkEntry>(text);

    private ReadOnlyMemory<byte> TextOf(ContentRecord entry)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using var writer = new Utf8JsonWriter(buffer, FormNode.Plain);
        Json.WriteWhole(writer, entry);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private ReadOnlyMemory<byte> Written(FormNode root, bool isText, DirectRecord? record)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using var writer = new Utf8JsonWriter(buffer, FormNode.Plain);
        if (isText)
        {
            root.WriteTo(writer, Json);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString(DirectJson.KindMember, _name);
            root.WriteMembers(writer, Json, record);
            writer.WriteEndObject();
        }

        writer.Flush();
        return buffer.WrittenMemory;
    }

    // Answers in the rows of one list come one after another: the list is found once.
    private object? Standing(ContentRecord before, FormStep[] steps, int[] rows)
    {
        if (steps.Length == 1 || steps[0].Known is not { } around)
        {
            return FormAnswers.ObjectAt(_catalog, before, steps, rows);
        }

        if (around != _around)
        {
            (_around, _inside) = (around, FormAnswers.ObjectAt(_catalog, before, steps.AsSpan(0, 1), rows));
        }

        return FormAnswers.ObjectAt(_catalog, _inside, steps.AsSpan(1), rows);
    }

    private int EarlierAt(string path, FormAsked asked)
    {
        if (_answers.Count < Few)
        {
            var at = _answers.Count - 1;
            while (at >= 0 && !(_answers[at].Asked == asked && string.Equals(_answers[at].Path.Text, path, StringComparison.Ordinal)))
            {
                at--;
            }

            return at;
        }

        _places ??= _answers.Select(static (answer, at) => (answer.Path.Text, at)).ToDictionary(static one => one.Text, static one => one.at, StringComparer.Ordinal);
        return _places.TryGetValue(path, out var earlier) ? earlier : -1;
    }

    private void Find(Rule rule, FormPath path) => Findings.Add(Finding.Of(rule, path.ToString()));
}
