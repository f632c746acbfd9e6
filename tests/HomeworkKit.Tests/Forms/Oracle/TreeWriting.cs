using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Forms;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Forms.Oracle;

/// <summary>One writing of answers into one entry over a tree of its whole JSON: simple and slow, for the library's to be held against.</summary>
internal sealed partial class TreeWriting
{
    private readonly HomeworkCatalog _catalog;
    private readonly RecordDescription? _record;
    private readonly Type _type;
    private readonly string _kind;
    private readonly TreeIndex _index;
    private readonly Dictionary<string, (FormPath Path, FormSteps[] Steps, FormQuestion Question, FormValue? Answer, bool IsSame)> _answers = new(
        StringComparer.Ordinal);
    private readonly List<string> _order = [];

    internal TreeWriting(TreeIndex index, HomeworkKind kind, Type type)
    {
        (_index, _catalog, _type, _kind) = (index, FormAnswers.HomeOf(kind), type, kind.Name);
        _record = _catalog.Describe(type);
    }

    internal List<Finding> Findings { get; } = [];

    internal void Take(FormPath path, FormSteps[] steps, FormValue? answer, FormValue? current)
    {
        if (!FormPath.IsPath(path.Text) || !_index.Asked.TryGetValue(FormPath.Template(path.Text), out var asked))
        {
            Find(FormRules.UnknownPath, path);
            return;
        }

        // The last answer at a path is the one that counts, for what it is and for what does not fit.
        _ = Findings.Count > 0 && Findings.RemoveAll(finding => string.Equals(finding.Path, path.Text, StringComparison.Ordinal)) > 0;
        var isSame = AreSame(answer, current) && asked.RowsOf is null;
        if (answer is not null && !isSame && (asked.RowsOf is not null ? FormRules.WrongType : FormFit.ProblemOf(asked.Question, answer)) is { } problem)
        {
            Findings.Add(Finding.Of(problem, path.ToString()) with { Limits = FormFit.LimitsOf(asked.Question.Control, problem) });
            return;
        }

        if (!_answers.ContainsKey(path.Text))
        {
            _order.Add(path.Text);
        }

        _answers[path.Text] = (path, steps, asked.Question, answer, isSame);
    }

    internal ContentRecord? Finish(ContentRecord? entry)
    {
        if (entry is not null && _answers.Values.All(static answer => answer.IsSame))
        {
            return entry;
        }

        var root = entry is null ? new JsonObject { [DirectJson.KindMember] = _kind } : TreeNodes.Of(entry, _catalog);
        foreach (var path in _order)
        {
            var (_, steps, question, answer, isSame) = _answers[path];
            if (!isSame)
            {
                Put(root, path, steps, question, answer);
            }
        }

        if (Findings.Count > 0)
        {
            return null;
        }

        Touch();
        Tidy(root, _record, null, string.Empty);
        if (Findings.Count > 0)
        {
            return null;
        }

        try
        {
            return TreeNodes.Record(root, _type, _catalog);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Find(FormRules.NoEntry, new FormPath(string.Empty));
            return null;
        }
    }

    // Several choices are the same in any order: a page sends them in its own.
    private static bool AreSame(FormValue? answer, FormValue? current) =>
        answer is FormValue.Choices given && current is FormValue.Choices known
            ? given.Keys.Count == known.Keys.Count && given.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(known.Keys)
            : Equals(answer, current);

    private void Find(Rule rule, FormPath path) => Findings.Add(Finding.Of(rule, path.ToString()));

    private void Put(JsonObject root, string path, FormSteps[] steps, FormQuestion question, FormValue? answer)
    {
        JsonNode at = root;
        var record = _record;
        MemberDescription? known = null;
        var walked = string.Empty;
        for (var i = 0; i < steps.Length; i++)
        {
            var isLast = i == steps.Length - 1;
            if (steps[i].Member is { } member)
            {
                walked = walked.Length == 0 ? member : walked + "." + member;
                known = record?.Find(member);
                var holder = at.AsObject();
                if (isLast)
                {
                    if (known?.Type == typeof(RatingScale) && answer is FormValue.Text text && !RatingScale.TryParse(text.Words, out _))
                    {
                        Find(FormRules.WrongType, path);
                        return;
                    }

                    // An empty list is no member, as in every document.
                    if ((answer is null ? null : TreeNodes.Of(answer, question, known?.Type, known is { IsList: true })) is { } node)
                    {
                        holder[member] = node;
                    }
                    else
                    {
                        holder.Remove(member);
                    }

                    return;
                }

                if (holder[member] is not { } next)
                {
                    if (answer is null)
                    {
                        return;
                    }

                    holder[member] = next = steps[i + 1].Member is null ? new JsonArray() : new JsonObject();
                }

                at = next;
                record = known is null or { IsList: true } ? null : _catalog.Describe(known.Type);
            }
            else
            {
                var array = at.AsArray();
                if (RowOf(array, steps[i], walked, path, answer is not null) is not { } row)
                {
                    return;
                }

                walked += steps[i].Keys is { } keys ? FormSteps.InBrackets(keys) : "[*]";
                if (isLast)
                {
                    array[row] = answer is null ? null : TreeNodes.Of(answer, question, known?.Type, isList: false);
                    return;
                }

                if (array[row] is null)
                {
                    if (answer is null)
                    {
                        return;
                    }

                    array[row] = new JsonObject();
                }

                at = array[row]!;
                record = known is null ? null : _catalog.Describe(known.Type);
            }
        }
    }

    private int? RowOf(JsonArray array, FormSteps step, string walked, string path, bool adds)
    {
        if (step.Keys is { } keys)
        {
            for (var i = 0; i < array.Count; i++)
            {
                if (
                    array[i] is JsonObject row
                    && keys.All(key =>
                        row[key.Member] is JsonValue value && value.TryGetValue<string>(out var text) && string.Equals(text, key.Key, StringComparison.Ordinal))
                )
                {
                    return i;
                }
            }

            if (!adds)
            {
                return null;
            }

            var added = new JsonObject();
            foreach (var (member, key) in keys)
            {
                added[member] = key;
            }

            array.Add((JsonNode)added);
            return array.Count - 1;
        }

        var number = step.Row ?? int.MaxValue;
        if (number < array.Count)
        {
            return number;
        }

        if (!adds)
        {
            return null;
        }

        // A form's most, beside what stands there already: rows that the task names share the list.
        if (!_index.Rows.TryGetValue(walked, out var rows) || number >= Math.Max(rows.Most, array.Count + 1) || (rows.Without is null && number >= rows.Most))
        {
            Find(FormRules.TooManyRows, path);
            return null;
        }

        while (array.Count <= number)
        {
            array.Add(null);
        }

        return number;
    }
}
