using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HomeworkKit.Forms;

/// <summary>A value of an entry's JSON while answers are put into it: text that stands as it was written until somebody looks inside, or an answer.</summary>
/// <remarks>Only what lies on the way to an answer is ever taken apart; the rest is copied as it stands.</remarks>
internal sealed class FormNode
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = 1_000 };

    private readonly ReadOnlyMemory<byte> _text;
    private readonly string? _word;
    private List<KeyValuePair<string, FormNode?>>? _members;
    private List<FormNode?>? _rows;

    private FormNode(ReadOnlyMemory<byte> text, FormAnswer? answer = null, string? word = null) => (_text, Answer, _word) = (text, answer, word);

    /// <summary>Gets the answer that it is; null for anything else.</summary>
    internal FormAnswer? Answer { get; }

    /// <summary>Gets the last step by which an answer came here; null where none did.</summary>
    internal FormStep? Step { get; private set; }

    /// <summary>Gets the keys by which an answer named this row; null where none did.</summary>
    internal IReadOnlyList<(string Member, string Key)>? Keys { get; private set; }

    internal bool IsObject => _members is not null || First == (byte)'{';

    internal bool IsList => _rows is not null || First == (byte)'[';

    internal List<KeyValuePair<string, FormNode?>> Members => _members ??= ReadMembers();

    internal List<FormNode?> Rows => _rows ??= ReadRows();

    private byte First => _text.IsEmpty ? default : _text.Span[0];

    /// <summary>Takes a value as it is written.</summary>
    internal static FormNode Of(ReadOnlyMemory<byte> text) => new(text);

    internal static FormNode Of(FormAnswer answer) => new(default, answer);

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

    internal FormNode? Find(string name) => IndexOf(name) is >= 0 and var at ? Members[at].Value : null;

    internal void Set(string name, FormNode value)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            Members.Add(new(name, value));
        }
        else
        {
            Members[at] = new(name, value);
        }
    }

    internal void Remove(string name)
    {
        if (IndexOf(name) is >= 0 and var at)
        {
            Members.RemoveAt(at);
        }
    }

    /// <summary>Says whether a row has keys.</summary>
    internal bool Has(IReadOnlyList<(string Member, string Key)> keys)
    {
        foreach (var (member, key) in keys)
        {
            if (Find(member) is not { } value || !value.IsText(key))
            {
                return false;
            }
        }

        return true;
    }

    internal bool IsText(string text)
    {
        if (First != (byte)'"')
        {
            return string.Equals(AsText(), text, StringComparison.Ordinal);
        }

        var reader = new Utf8JsonReader(_text.Span);
        return reader.Read() && reader.ValueTextEquals(text);
    }

    /// <summary>Gives the text that it is.</summary>
    /// <returns>Null for what is no text.</returns>
    internal string? AsText()
    {
        if (First != (byte)'"')
        {
            return Answer is null ? _word : FormLeaf.TextOf(Answer);
        }

        var reader = new Utf8JsonReader(_text.Span);
        return reader.Read() ? reader.GetString() : null;
    }

    /// <summary>Gives what tells it apart from other values.</summary>
    internal string Written()
    {
        if (AsText() is { } text)
        {
            return text;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        if (Answer is not null)
        {
            FormLeaf.Write(writer, Answer);
        }
        else if (_word is not null)
        {
            writer.WriteStringValue(_word);
        }
        else if (_members is not null)
        {
            writer.WriteStartObject();
            foreach (var (name, value) in _members)
            {
                writer.WritePropertyName(name);
                Write(writer, value);
            }

            writer.WriteEndObject();
        }
        else if (_rows is not null)
        {
            writer.WriteStartArray();
            foreach (var row in _rows)
            {
                Write(writer, row);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteRawValue(_text.Span, skipInputValidation: true);
        }
    }

    private static void Write(Utf8JsonWriter writer, FormNode? node)
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer);
        }
    }

    private int IndexOf(string name)
    {
        var members = Members;
        for (var i = 0; i < members.Count; i++)
        {
            if (string.Equals(members[i].Key, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private List<KeyValuePair<string, FormNode?>> ReadMembers()
    {
        List<KeyValuePair<string, FormNode?>> members = [];
        var reader = Inside(JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add(new(name, Next(ref reader)));
        }

        return members;
    }

    private List<FormNode?> ReadRows()
    {
        List<FormNode?> rows = [];
        var reader = Inside(JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rows.Add(Next(ref reader));
        }

        return rows;
    }

    private Utf8JsonReader Inside(JsonTokenType start)
    {
        var reader = new Utf8JsonReader(_text.Span, AnyDepth);
        return !_text.IsEmpty && reader.Read() && reader.TokenType == start ? reader : throw new InvalidOperationException();
    }

    private FormNode? Next(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return new(_text[start..(int)reader.BytesConsumed]);
    }
}
