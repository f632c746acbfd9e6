using System.Collections;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using HomeworkKit.Serialization;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Forms;

/// <summary>A value of an entry while answers are put into it: a record or a list as it stands there, or as text of JSON, or an answer.</summary>
/// <remarks>
/// Only what lies on the way to an answer is ever taken apart; the rest is written as it stands. Of a record that stands in the entry only the members are held
/// that change; whatever else is made here holds all of its members.
/// </remarks>
internal sealed partial class FormNode : MemberChanges, IFormItem
{
    private const int NoPlace = -1;

    private readonly ReadOnlyMemory<byte> _text;
    private readonly string? _word;
    private readonly object? _there;
    private readonly RecordDescription? _record;
    private List<(string Name, int Place, IFormItem? Item)>? _members;
    private List<IFormItem?>? _rows;

    // Which of the members may be held, by their places: most are not, and need no search.
    private ulong _places;

    private FormNode(ReadOnlyMemory<byte> text, string? word = null) => (_text, _word) = (text, word);

    private FormNode(object there, RecordDescription? record) => (_there, _record) = (there, record);

    /// <summary>Gets the last step by which an answer came here; null where none did.</summary>
    internal FormStep? Step { get; private set; }

    /// <summary>Gets the keys by which an answer named this row; null where none did.</summary>
    internal IReadOnlyList<(string Member, string Key)>? Keys { get; private set; }

    internal bool IsObject => _members is not null || _there is not (null or IEnumerable) || First == (byte)'{';

    internal bool IsList => _rows is not null || _there is IEnumerable || First == (byte)'[';

    /// <summary>Gets the members, or those that change; null in place of one that is taken away.</summary>
    internal List<(string Name, int Place, IFormItem? Item)> Members => _members ??= _there is null ? ReadMembers() : [];

    internal List<IFormItem?> Rows => _rows ??= _there is IEnumerable list ? RowsOf(list) : ReadRows();

    /// <summary>Takes a value as it is written.</summary>
    internal static FormNode Of(ReadOnlyMemory<byte> text) => new(text);

    /// <summary>Takes a record of the library's own as it stands.</summary>
    internal static FormNode Of(ContentRecord record, RecordDescription description) => new(record, description);

    internal static FormNode Of(string word) => new(default, word: word);

    internal static FormNode Object() => new(default) { _members = [] };

    internal static FormNode List() => new(default) { _rows = [] };

    /// <summary>Notes that an answer came here.</summary>
    internal FormNode Reached(FormStep step)
    {
        Step = step;
        Keys ??= step.Keys;
        return this;
    }

    /// <summary>Gives the list or the group that a step leads to, to be changed.</summary>
    /// <returns>Null where there is none.</returns>
    internal FormNode? Inside(FormStep step)
    {
        var name = step.Member!;
        if (IndexOf(name, step.Place) is >= 0 and var at)
        {
            return Members[at].Item as FormNode;
        }

        if (_there is null || step.Known?.GetValue(_there) is not { } value || IsEmpty(value))
        {
            return null;
        }

        var child = new FormNode(value, step.Held);
        Members.Insert(OrderOf(step.Place), (name, step.Place, child));
        _places |= Bit(step.Place);
        return child;
    }

    /// <summary>Says whether there is a member.</summary>
    internal bool Has(string name) =>
        IndexOf(name, NoPlace) is >= 0 and var at ? Members[at].Item is not null : _record?.Find(name)?.GetValue(_there!) is { } value && !IsEmpty(value);

    /// <summary>Says whether there is a member, of the library's own or of a host's.</summary>
    internal bool Has(MemberDescription member, bool isOwn) =>
        IndexOf(member.Name, isOwn ? member.Place : NoPlace) is >= 0 and var at ? Members[at].Item is not null
        : _there is not null && member.GetValue(_there) is { } value && !IsEmpty(value);

    /// <summary>Says whether a member is a text.</summary>
    internal bool IsText(string name, string text) =>
        IndexOf(name, NoPlace) is >= 0 and var at ? Members[at].Item is { } item && IsText(item, text)
        : _there is not null && FormAnswers.IsKey(_record?.Find(name)?.GetValue(_there), text);

    /// <summary>Says whether a row has keys.</summary>
    internal bool Has(IReadOnlyList<(string Member, string Key)> keys)
    {
        foreach (var (member, key) in keys)
        {
            if (!IsText(member, key))
            {
                return false;
            }
        }

        return true;
    }

    internal void Set(string name, IFormItem value, int place = NoPlace)
    {
        place = place == NoPlace ? _record?.Find(name)?.Place ?? NoPlace : place;
        Put(IndexOf(name, place), name, place, value);
    }

    internal void Remove(string name, int place)
    {
        var at = IndexOf(name, place);
        if (_there is not null)
        {
            Put(at, name, place, null);
        }
        else if (at >= 0)
        {
            Members.RemoveAt(at);
        }
    }

    /// <summary>Says whether there is nothing in it but members of some names.</summary>
    internal bool HasOnly(IReadOnlyList<(string Member, string Key)>? names, DirectJson json)
    {
        foreach (var (name, _, item) in Members)
        {
            if (item is not null && !IsAmong(names, name))
            {
                return false;
            }
        }

        return Whole(json).Members.TrueForAll(member => IsAmong(names, member.Name));
    }

    /// <summary>Gives a member as it will be written.</summary>
    /// <returns>Null for none.</returns>
    internal IFormItem? Written(string name, DirectJson json)
    {
        var holder = IndexOf(name, NoPlace) >= 0 ? this : Whole(json);
        return holder.IndexOf(name, NoPlace) is >= 0 and var at ? holder.Members[at].Item : null;
    }

    /// <summary>Gives what tells a value apart from others.</summary>
    internal static string Written(IFormItem item, DirectJson json) => item.Text ?? Encoding.UTF8.GetString(TextOf(item, json).Span);

    private static bool IsAmong(IReadOnlyList<(string Member, string Key)>? names, string name)
    {
        for (var i = 0; i < (names?.Count ?? 0); i++)
        {
            if (string.Equals(names![i].Member, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEmpty(object value) => value is ICollection { Count: 0 };

    private static ulong Bit(int place) => place < 0 ? ulong.MaxValue : 1UL << place;

    private static bool IsText(IFormItem item, string text)
    {
        if (item is not FormNode { First: (byte)'"', _text: var written })
        {
            return string.Equals(item.Text, text, StringComparison.Ordinal);
        }

        var reader = new Utf8JsonReader(written.Span);
        return reader.Read() && reader.ValueTextEquals(text);
    }

    private int IndexOf(string name, int place)
    {
        if (_members is null && _there is not null)
        {
            return -1;
        }

        var members = CollectionsMarshal.AsSpan(Members);
        for (var i = place >= 0 && (_places & Bit(place)) == 0 ? members.Length : 0; i < members.Length; i++)
        {
            if (place >= 0 && members[i].Place >= 0 ? members[i].Place == place : string.Equals(members[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private void Put(int at, string name, int place, IFormItem? value)
    {
        if (at < 0)
        {
            Members.Add((name, place, value));
            _places |= Bit(place);
        }
        else
        {
            Members[at] = (name, place, value);
        }
    }

    // What stood there is tidied in the order in which it is written, and before what was not there.
    private int OrderOf(int place)
    {
        var members = Members;
        var at = 0;
        while (at < members.Count && !(members[at].Item is FormNode other && (other._there is null || members[at].Place > place)))
        {
            at++;
        }

        return at;
    }

    private List<IFormItem?> RowsOf(IEnumerable list)
    {
        var rows = new List<IFormItem?>((list as ICollection)?.Count ?? 0);
        foreach (var row in list)
        {
            rows.Add(row is string word ? Of(word) : new FormNode(row, _record));
        }

        return rows;
    }
}
