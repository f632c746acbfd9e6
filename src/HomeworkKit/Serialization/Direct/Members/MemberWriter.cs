using System.Text.Json;
using System.Text.Json.Serialization;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Writes the members of a record: absent ones and empty lists are left out.</summary>
internal struct MemberWriter(Utf8JsonWriter writer, DirectJson json) : IMemberVisitor<MemberWriter>
{
    private int _next;

    public readonly DirectJson? Json => json;

    public void Begin(int members, int bytes) => _next = members;

    public void Text(string value) => writer.WriteString(MemberTable.TakeName(ref _next), value);

    public void TextOrNull(string? value)
    {
        if (IsWritten(value is not null))
        {
            Text(value!);
        }
    }

    public void Texts(IReadOnlyList<string>? values)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                writer.WriteStringValue(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    public void Flag(bool value, bool omitsDefault)
    {
        if (IsWritten(value || !omitsDefault))
        {
            writer.WriteBoolean(MemberTable.TakeName(ref _next), value);
        }
    }

    public void FlagOrNull(bool? value)
    {
        if (IsWritten(value is not null))
        {
            writer.WriteBoolean(MemberTable.TakeName(ref _next), value.GetValueOrDefault());
        }
    }

    public void Flags(IReadOnlyList<bool>? values)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                writer.WriteBooleanValue(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    public void Number<T>(T value, bool omitsDefault)
        where T : struct
    {
        if (IsWritten(!omitsDefault || !IsDefault(value)))
        {
            Name();
            WriteNumber(value);
        }
    }

    public void NumberOrNull<T>(T? value)
        where T : struct
    {
        if (IsWritten(value is not null))
        {
            Name();
            WriteNumber(value.GetValueOrDefault());
        }
    }

    public void Numbers<T>(IReadOnlyList<T>? values)
        where T : struct
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                WriteNumber(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    public void Choice<T>(T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum => Leaf(value, converter, omitsDefault);

    public void ChoiceOrNull<T>(T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => LeafOrNull(value, converter);

    public void Choices<T>(IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Leaves(values, converter);

    public void Leaf<T>(T value, JsonConverter<T> converter, bool omitsDefault)
    {
        if (IsWritten(!omitsDefault || !IsDefault(value)))
        {
            Name();
            converter.Write(writer, value, NoOptions);
        }
    }

    public void LeafOrNull<T>(T? value, JsonConverter<T> converter)
        where T : struct
    {
        if (IsWritten(value is not null))
        {
            Name();
            converter.Write(writer, value.GetValueOrDefault(), NoOptions);
        }
    }

    public void PartOrNull<T>(T? value, JsonConverter<T> converter)
        where T : class
    {
        if (IsWritten(value is not null))
        {
            Name();
            converter.Write(writer, value!, NoOptions);
        }
    }

    public void Leaves<T>(IReadOnlyList<T>? values, JsonConverter<T> converter)
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                converter.Write(writer, values[i], NoOptions);
            }

            writer.WriteEndArray();
        }
    }

    public void Union<T>(T value, UnionReader<T>? cases)
        where T : class
    {
        Name();
        cases!.Write(writer, value, json);
    }

    public void UnionOrNull<T>(T? value, UnionReader<T>? cases)
        where T : class
    {
        if (IsWritten(value is not null))
        {
            Union(value!, cases);
        }
    }

    public void Unions<T>(IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                cases!.Write(writer, values[i], json);
            }

            writer.WriteEndArray();
        }
    }

    public unsafe void Record<T>(T value, delegate*<ref MemberWriter, T, void> visit)
        where T : class
    {
        Name();
        Object(value, visit);
    }

    public unsafe void RecordOrNull<T>(T? value, delegate*<ref MemberWriter, T, void> visit)
        where T : class
    {
        if (IsWritten(value is not null))
        {
            Record(value!, visit);
        }
    }

    public unsafe void Records<T>(IReadOnlyList<T>? values, delegate*<ref MemberWriter, T, void> visit)
        where T : class
    {
        if (BeginList(values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                Object(values[i], visit);
            }

            writer.WriteEndArray();
        }
    }

    public readonly void Others(IKeepsUnknownFields record) => WriteUnknown(writer, record);

    /// <summary>Writes a record as an object, and goes on where it was.</summary>
    internal unsafe void Object<T>(T value, delegate*<ref MemberWriter, T, void> visit)
    {
        var next = _next;
        writer.WriteStartObject();
        visit(ref this, value);
        writer.WriteEndObject();
        _next = next;
    }

    private void Name() => writer.WritePropertyName(MemberTable.TakeName(ref _next));

    private bool IsWritten(bool isPresent)
    {
        if (!isPresent)
        {
            MemberTable.Pass(ref _next);
        }

        return isPresent;
    }

    private bool BeginList<T>(IReadOnlyList<T>? values)
    {
        if (!IsWritten(values is { Count: > 0 }))
        {
            return false;
        }

        writer.WriteStartArray(MemberTable.TakeName(ref _next));
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
