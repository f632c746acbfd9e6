using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Validation;

namespace HomeworkKit.Forms;

/// <summary>One writing of answers into one entry, over its JSON: so that what nobody asks stays as it is.</summary>
/// <remarks>The entry is written once, with the answers in their places, and read once. Only a host's own is written first and taken apart as text.</remarks>
internal sealed partial class FormWriting(FormIndex index, HomeworkKind kind, Type type, int count)
{
    private const int UsualBytes = 2048;

    // Among a few answers those before are looked through; among more they are found.
    private const int Few = 40;

    private readonly HomeworkCatalog _catalog = FormAnswers.HomeOf(kind);
    private readonly string _name = kind.Name;
    private readonly List<FormAnswer> _answers = new(count);
    private readonly Func<Type, RecordDescription?> _describe = FormAnswers.HomeOf(kind).Describe;
    private Dictionary<string, int>? _places;
    private object?[]? _standing;
    private ulong _marks;

    internal List<Finding> Findings { get; } = [];

    private DirectJson Json => _catalog.Json.Direct;

    internal void Take(FormPath path, FormValue? answer, ContentRecord? before)
    {
        if (index.PlaceOf(path.Text, type, _describe) is not { Asked: var asked } place)
        {
            Find(FormRules.UnknownPath, path);
            return;
        }

        // The last answer at a path is the one that counts, for what it is and for what does not fit.
        if (Findings.Count > 0)
        {
            Forget(path.Text);
        }

        var isSame = asked.RowsOf is null && FormAnswers.IsSame(answer, before is null ? null : Standing(before, place));
        if (answer is not null && !isSame && (asked.RowsOf is not null ? FormRules.WrongType : FormFit.ProblemOf(asked.Question, answer)) is { } problem)
        {
            Findings.Add(Finding.Of(problem, path.ToString()) with { Limits = FormFit.LimitsOf(asked.Question.Control, problem) });
            return;
        }

        FormAnswer taken = new(place, answer, isSame);
        if ((_marks & place.Mark) != 0 && EarlierAt(place) is >= 0 and var earlier)
        {
            _answers[earlier] = taken;
        }
        else
        {
            _marks |= place.Mark;
            _places?.Add(path.Text, _answers.Count);
            _answers.Add(taken);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a converter or an init of a host's kind throws becomes a coded finding; its message may hold content.")]
    internal ContentRecord? Finish(ContentRecord? entry)
    {
        var (isSame, isOwn) = (true, true);
        foreach (var answer in _answers)
        {
            isSame &= answer.IsSame;
            isOwn &= answer.IsSame || answer.Steps[^1].IsOwn;
        }

        if (entry is not null && isSame)
        {
            return entry;
        }

        // Where a host's own is on the way the entry is taken as text.
        var record = Json.Find(type);
        var isText = entry is not null && (record is null || entry.GetType() != type || !isOwn);
        var root =
            entry is null ? FormNode.Object()
            : isText ? FormNode.Of(TextOf(entry))
            : FormNode.Of(entry, _catalog.Describe(type)!);
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
            return Made(root, isText ? null : record, isText);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Find(FormRules.NoEntry, new FormPath(string.Empty));
            return null;
        }
    }

    private ReadOnlyMemory<byte> TextOf(ContentRecord entry)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualBytes);
        using var writer = new Utf8JsonWriter(buffer, FormNode.Plain);
        Json.WriteWhole(writer, entry);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    private ContentRecord Made(FormNode root, DirectRecord? record, bool isText)
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
            if (record is null)
            {
                writer.WriteString(DirectJson.KindMember, _name);
            }

            root.WriteMembers(writer, Json, record);
            writer.WriteEndObject();
        }

        writer.Flush();
        return record is not null ? (ContentRecord)Json.ReadMembers(buffer.WrittenSpan, record)
            : typeof(HomeworkTask).IsAssignableFrom(type) ? Json.Read<HomeworkTask>(buffer.WrittenSpan)
            : Json.Read<HomeworkEntry>(buffer.WrittenSpan);
    }

    // All that stands in the entry is found in one go, for all answers.
    private object? Standing(ContentRecord before, FormPlace place)
    {
        var first = place.Steps[0];
        if (first.Index < 0 || first.Holder is not { Values: { } values } holder || holder.Type != before.GetType())
        {
            return FormAnswers.ObjectAt(_catalog, before, place.Steps, place.Rows);
        }

        _standing ??= values(before);
        return FormAnswers.ObjectAt(_catalog, _standing[first.Index], place.Steps.AsSpan(1), place.Rows);
    }

    private int EarlierAt(FormPlace place)
    {
        if (_answers.Count < Few)
        {
            var at = _answers.Count - 1;
            while (at >= 0 && !(_answers[at].Place.Asked == place.Asked && string.Equals(_answers[at].Place.Path, place.Path, StringComparison.Ordinal)))
            {
                at--;
            }

            return at;
        }

        _places ??= _answers
            .Select(static (answer, at) => (answer.Place.Path, at))
            .ToDictionary(static one => one.Path, static one => one.at, StringComparer.Ordinal);
        return _places.TryGetValue(place.Path, out var earlier) ? earlier : -1;
    }

    private void Forget(string path) => Findings.RemoveAll(finding => string.Equals(finding.Path, path, StringComparison.Ordinal));

    private void Find(Rule rule, FormPath path) => Findings.Add(Finding.Of(rule, path.ToString()));
}
