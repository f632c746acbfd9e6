using System.Buffers;
using System.Text.Json;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Forms;

/// <content>How it is written.</content>
internal sealed partial class FormNode
{
    internal static readonly JsonWriterOptions Plain = new() { Encoder = DirectJson.Encoder, SkipValidation = true };

    /// <inheritdoc/>
    internal override bool Write(int place, Utf8JsonWriter writer, DirectJson json)
    {
        if ((_places & Bit(place)) == 0)
        {
            return false;
        }

        foreach (var member in Members)
        {
            if (member.Place == place)
            {
                if (member.Node is { } node)
                {
                    writer.WritePropertyName(MemberTable.NameAt(place));
                    node.WriteTo(writer, json);
                }

                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the members of a record, without the object's beginning and end, by the methods of one that stands in the entry.</summary>
    internal void WriteMembers(Utf8JsonWriter writer, DirectJson json, DirectRecord? record)
    {
        if (_there is not null)
        {
            record!.WriteMembers(writer, _there, json, _places == 0 ? null : this);
            return;
        }

        foreach (var (name, place, node) in Members)
        {
            if (place < 0)
            {
                writer.WritePropertyName(name);
            }
            else
            {
                writer.WritePropertyName(MemberTable.NameAt(place));
            }

            Write(writer, json, node);
        }
    }

    internal void WriteTo(Utf8JsonWriter writer, DirectJson json)
    {
        if (Answer is not null)
        {
            FormLeaf.Write(writer, Answer);
        }
        else if (_word is not null)
        {
            writer.WriteStringValue(_word);
        }
        else if (_rows is not null)
        {
            WriteRows(writer, json);
        }
        else if (_there is not null || _members is not null)
        {
            WriteObject(writer, json, _there is null ? null : json.Find(_there.GetType()));
        }
        else
        {
            writer.WriteRawValue(_text.Span, skipInputValidation: true);
        }
    }

    private static void Write(Utf8JsonWriter writer, DirectJson json, FormNode? node)
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer, json);
        }
    }

    // The rows of one list are of one type.
    private void WriteRows(Utf8JsonWriter writer, DirectJson json)
    {
        DirectRecord? record = null;
        writer.WriteStartArray();
        foreach (var row in Rows)
        {
            if (row?._there is { } there)
            {
                row.WriteObject(writer, json, record ??= json.Find(there.GetType()));
            }
            else
            {
                Write(writer, json, row);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteObject(Utf8JsonWriter writer, DirectJson json, DirectRecord? record)
    {
        writer.WriteStartObject();
        WriteMembers(writer, json, record);
        writer.WriteEndObject();
    }

    // As text, which holds all that is written; itself where it holds all already.
    private FormNode Whole(DirectJson json)
    {
        if (_there is null && Answer is null)
        {
            return this;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            WriteTo(writer, json);
        }

        return new(buffer.WrittenMemory);
    }
}
