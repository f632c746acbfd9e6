using System.Buffers;
using System.Runtime.InteropServices;
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

        foreach (ref readonly var member in CollectionsMarshal.AsSpan(Members))
        {
            if (member.Place == place)
            {
                if (member.Item is not null)
                {
                    writer.WritePropertyName(MemberTable.NameAt(place));
                    Write(writer, json, member.Item);
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

        foreach (var (name, place, item) in Members)
        {
            if (place < 0)
            {
                writer.WritePropertyName(name);
            }
            else
            {
                writer.WritePropertyName(MemberTable.NameAt(place));
            }

            Write(writer, json, item);
        }
    }

    internal void WriteTo(Utf8JsonWriter writer, DirectJson json)
    {
        if (_word is not null)
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

    private static void Write(Utf8JsonWriter writer, DirectJson json, IFormItem? item)
    {
        if (item is FormAnswer answer)
        {
            FormLeaf.Write(writer, answer);
        }
        else if (item is FormNode node)
        {
            node.WriteTo(writer, json);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    // The rows of one list are of one type.
    private void WriteRows(Utf8JsonWriter writer, DirectJson json)
    {
        DirectRecord? record = null;
        writer.WriteStartArray();
        foreach (var row in Rows)
        {
            if (row is FormNode { _there: { } there } node)
            {
                node.WriteObject(writer, json, record ??= json.Find(there.GetType()));
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
    private FormNode Whole(DirectJson json) => _there is null ? this : new(TextOf(this, json));

    private static ReadOnlyMemory<byte> TextOf(IFormItem item, DirectJson json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Plain);
        Write(writer, json, item);
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
