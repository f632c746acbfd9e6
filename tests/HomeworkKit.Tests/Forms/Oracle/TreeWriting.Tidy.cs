using System.Globalization;
using System.Text.Json.Nodes;
using HomeworkKit.Forms;
using HomeworkKit.Serialization;

namespace HomeworkKit.Tests.Forms.Oracle;

/// <content>What is done once all answers stand: emptied rows go, new rows get keys, rows that cannot stand are found.</content>
internal sealed partial class TreeWriting
{
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IReadOnlyList<(string Member, string Key)>>> _keyed = new(StringComparer.Ordinal);

    // Takes out what was emptied, gives new rows their keys, and finds rows that cannot stand as they are.
    private void Tidy(JsonNode node, RecordDescription? record, Type? item, string path)
    {
        if (node is JsonObject holder)
        {
            foreach (var (member, child) in holder.ToArray())
            {
                var memberPath = path.Length == 0 ? member : path + "." + member;
                if (child is null || record?.Find(member) is not { } known || !IsTouched(memberPath))
                {
                    continue;
                }

                var inner = known.IsList || child is not JsonObject ? null : _catalog.Describe(known.Type);
                Tidy(child, inner, known.IsList ? known.Type : null, memberPath);
                if (child is JsonArray { Count: 0 } or JsonObject { Count: 0 })
                {
                    holder.Remove(member);
                }
                else if (child is JsonObject group)
                {
                    JudgeWhole(group, inner, memberPath);
                }
            }
        }
        else if (node is JsonArray array)
        {
            TidyRows(array, item is null ? null : _catalog.Describe(item), path);
        }
    }

    private void TidyRows(JsonArray array, RecordDescription? record, string path)
    {
        _index.Rows.TryGetValue(FormPath.Template(path), out var rows);
        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonObject row)
            {
                var rowPath = path + (KeysOf(row, path) is { } keys ? FormSteps.InBrackets(keys) : string.Create(CultureInfo.InvariantCulture, $"[{i}]"));
                Tidy(row, record, null, rowPath);
                var isTouched = IsRowTouched(path, i, row);
                if (isTouched && IsBlank(row, path))
                {
                    array[i] = null;
                }
                else if (isTouched)
                {
                    Complete(row, array, record, rows, rowPath);
                }
            }
        }

        JudgeDifferent(array, rows, path);
        for (var i = array.Count - 1; i >= 0; i--)
        {
            if (array[i] is null)
            {
                array.RemoveAt(i);
            }
        }
    }

    private void Complete(JsonObject row, JsonArray array, RecordDescription? record, FormControl.Rows? rows, string path)
    {
        if (rows?.KeyedBy is { } keyed && row[keyed] is null)
        {
            var number = 1;
            while (array.Any(other => other is JsonObject && string.Equals(other[keyed]?.GetValue<string>(), KeyOf(number), StringComparison.Ordinal)))
            {
                number++;
            }

            row[keyed] = KeyOf(number);
        }

        JudgeWhole(row, record, path);

        static string KeyOf(int number) => string.Create(CultureInfo.InvariantCulture, $"row{number}");
    }

    private void JudgeWhole(JsonObject row, RecordDescription? record, string path)
    {
        foreach (var member in record?.Members ?? [])
        {
            if (member.IsRequired && row[member.Name] is null)
            {
                Find(FormRules.RowIncomplete, path + "." + member.Name);
            }
        }
    }

    private void JudgeDifferent(JsonArray array, FormControl.Rows? rows, string path)
    {
        if (rows?.Unlike is not { } member)
        {
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonObject row && row[member] is JsonValue value && !seen.Add(value.ToJsonString())
                && _answers.TryGetValue(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}].{member}"), out var answer) && !answer.IsSame)
            {
                Find(FormRules.PickedTwice, answer.Path);
            }
        }
    }

    // A row without anything but the keys that say which it is.
    private bool IsBlank(JsonObject row, string path)
    {
        if (row.Count == 0)
        {
            return true;
        }

        var keys = KeysOf(row, path);
        return keys is not null && row.All(member => keys.Any(key => string.Equals(key.Member, member.Key, StringComparison.Ordinal)));
    }

    // The keys by which an answer named this row; null where none did.
    private IReadOnlyList<(string Member, string Key)>? KeysOf(JsonObject row, string path)
    {
        if (!_keyed.TryGetValue(path, out var named))
        {
            return null;
        }

        foreach (var keys in named)
        {
            if (
                keys.All(key =>
                    row[key.Member] is JsonValue value && value.TryGetValue<string>(out var text) && string.Equals(text, key.Key, StringComparison.Ordinal)))
            {
                return keys;
            }
        }

        return null;
    }

    private bool IsRowTouched(string path, int number, JsonObject row) =>
        IsTouched(string.Create(CultureInfo.InvariantCulture, $"{path}[{number}]")) || KeysOf(row, path) is not null;

    private bool IsTouched(string path) => _touched.Contains(path);

    // All places on the way to an answer that is new, and the rows that are named by keys there.
    private void Touch()
    {
        var touched = _touched.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in _order)
        {
            var (_, steps, _, _, isSame) = _answers[path];
            if (isSame)
            {
                continue;
            }

            touched.Add(path);
            for (var i = 1; i < path.Length; i++)
            {
                if (path[i] is '.' or '[')
                {
                    touched.Add(path.AsSpan(0, i));
                }
            }

            if (Array.Exists(steps, static step => step.Keys is not null))
            {
                NoteKeys(path, steps);
            }
        }
    }

    private void NoteKeys(string path, FormSteps[] steps)
    {
        var bracket = -1;
        foreach (var step in steps)
        {
            if (step.Member is not null)
            {
                continue;
            }

            bracket = path.IndexOf('[', bracket + 1);
            if (bracket > 0 && step.Keys is { } keys)
            {
                if (!_keyed.TryGetValue(path[..bracket], out var named))
                {
                    _keyed[path[..bracket]] = named = [];
                }

                named.Add(keys);
            }
        }
    }
}
