using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <content>What stands behind a member's name.</content>
internal partial struct MemberWriter
{
    /// <summary>Writes a record as an object.</summary>
    internal unsafe void Object<T>(T value, delegate*<ref MemberWriter, T, void> visit)
    {
        var around = _changes;
        _changes = null;
        writer.WriteStartObject();
        visit(ref this, value);
        writer.WriteEndObject();
        _changes = around;
    }

    // What stands in a member's place is written with its name.
    private readonly bool Stays(int place) => _changes is null || !_changes.Write(place, writer, json);

    private readonly void Name(int place) => writer.WritePropertyName(MemberTable.NameAt(place));

    private readonly bool BeginList<T>(int place, IReadOnlyList<T>? values)
    {
        if (!Stays(place) || values is not { Count: > 0 })
        {
            return false;
        }

        writer.WriteStartArray(MemberTable.NameAt(place));
        return true;
    }

    private readonly void WriteNumber<T>(T value)
    {
        if (typeof(T) == typeof(int))
        {
            writer.WriteNumberValue((int)(object)value!);
        }
        else if (typeof(T) == typeof(long))
        {
            writer.WriteNumberValue((long)(object)value!);
        }
        else if (typeof(T) == typeof(double))
        {
            writer.WriteNumberValue((double)(object)value!);
        }
        else
        {
            writer.WriteNumberValue((decimal)(object)value!);
        }
    }
}
