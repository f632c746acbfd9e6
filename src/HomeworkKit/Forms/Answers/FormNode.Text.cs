using System.Text.Json;

namespace HomeworkKit.Forms;

/// <content>Text of JSON, as the serialiser writes a host's own records: taken apart where somebody looks inside.</content>
internal sealed partial class FormNode
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = 1_000 };

    /// <inheritdoc/>
    public string? Text
    {
        get
        {
            if (First != (byte)'"')
            {
                return _word;
            }

            var reader = new Utf8JsonReader(_text.Span);
            return reader.Read() ? reader.GetString() : null;
        }
    }

    private byte First => _text.IsEmpty ? default : _text.Span[0];

    private List<(string Name, int Place, IFormItem? Item)> ReadMembers()
    {
        List<(string Name, int Place, IFormItem? Item)> members = [];
        var reader = Inside(JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            members.Add((name, NoPlace, Next(ref reader)));
        }

        _places = ulong.MaxValue;
        return members;
    }

    private List<IFormItem?> ReadRows()
    {
        List<IFormItem?> rows = [];
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
