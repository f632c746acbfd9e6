using System.Text.Json;
using System.Text.Json.Serialization;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Writes the members of a record: absent ones and empty lists are left out.</summary>
/// <remarks>Changes are of the record that is begun with; its parts are written as they stand.</remarks>
internal partial struct MemberWriter(Utf8JsonWriter writer, DirectJson json, MemberChanges? changes = null) : IMemberVisitor<MemberWriter>
{
    private MemberChanges? _changes = changes;

    public static bool MeetsNone => true;

    public readonly DirectJson? Json => json;

    public readonly void Begin(int members, int bytes)
    {
    }

    public readonly void Text(int place, string value)
    {
        if (Stays(place))
        {
            writer.WriteString(MemberTable.NameAt(place), value);
        }
    }

    public readonly void TextOrNull(int place, string? value)
    {
        if (Stays(place) && value is not null)
        {
            writer.WriteString(MemberTable.NameAt(place), value);
        }
    }

    public readonly void Texts(int place, IReadOnlyList<string>? values)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                writer.WriteStringValue(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    public readonly void Flag(int place, bool value, bool omitsDefault)
    {
        if (Stays(place) && (value || !omitsDefault))
        {
            writer.WriteBoolean(MemberTable.NameAt(place), value);
        }
    }

    public readonly void FlagOrNull(int place, bool? value)
    {
        if (Stays(place) && value is not null)
        {
            writer.WriteBoolean(MemberTable.NameAt(place), value.GetValueOrDefault());
        }
    }

    public readonly void Flags(int place, IReadOnlyList<bool>? values)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                writer.WriteBooleanValue(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    public readonly void Number<T>(int place, T value, bool omitsDefault)
        where T : struct
    {
        if (Stays(place) && (!omitsDefault || !IsDefault(value)))
        {
            Name(place);
            WriteNumber(value);
        }
    }

    public readonly void NumberOrNull<T>(int place, T? value)
        where T : struct
    {
        if (Stays(place) && value is not null)
        {
            Name(place);
            WriteNumber(value.GetValueOrDefault());
        }
    }

    public readonly void Numbers<T>(int place, IReadOnlyList<T>? values)
        where T : struct
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                WriteNumber(values[i]);
            }

            writer.WriteEndArray();
        }
    }

    public readonly void Choice<T>(int place, T value, JsonConverter<T> converter, int first, int last, bool omitsDefault)
        where T : struct, Enum => Leaf(place, value, converter, omitsDefault, isCounted: true);

    public readonly void ChoiceOrNull<T>(int place, T? value, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => LeafOrNull(place, value, converter);

    public readonly void Choices<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter, int first, int last)
        where T : struct, Enum => Leaves(place, values, converter);

    public readonly void Leaf<T>(int place, T value, JsonConverter<T> converter, bool omitsDefault, bool isCounted)
    {
        if (Stays(place) && (!omitsDefault || !IsDefault(value)))
        {
            Name(place);
            converter.Write(writer, value, NoOptions);
        }
    }

    public readonly void LeafOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : struct
    {
        if (Stays(place) && value is not null)
        {
            Name(place);
            converter.Write(writer, value.GetValueOrDefault(), NoOptions);
        }
    }

    public readonly void PartOrNull<T>(int place, T? value, JsonConverter<T> converter)
        where T : class
    {
        if (Stays(place) && value is not null)
        {
            Name(place);
            converter.Write(writer, value!, NoOptions);
        }
    }

    public readonly void Leaves<T>(int place, IReadOnlyList<T>? values, JsonConverter<T> converter)
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                converter.Write(writer, values[i], NoOptions);
            }

            writer.WriteEndArray();
        }
    }

    public readonly void Union<T>(int place, T value, UnionReader<T>? cases)
        where T : class
    {
        if (Stays(place))
        {
            Name(place);
            cases!.Write(writer, value, json);
        }
    }

    public readonly void UnionOrNull<T>(int place, T? value, UnionReader<T>? cases)
        where T : class
    {
        if (Stays(place) && value is not null)
        {
            Name(place);
            cases!.Write(writer, value, json);
        }
    }

    public readonly void Unions<T>(int place, IReadOnlyList<T>? values, UnionReader<T>? cases)
        where T : class
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                cases!.Write(writer, values[i], json);
            }

            writer.WriteEndArray();
        }
    }

    public unsafe void Record<T>(int place, T value, delegate*<ref MemberWriter, T, void> visit)
        where T : class
    {
        if (Stays(place))
        {
            Name(place);
            Object(value, visit);
        }
    }

    public unsafe void RecordOrNull<T>(int place, T? value, delegate*<ref MemberWriter, T, void> visit)
        where T : class
    {
        if (Stays(place) && value is not null)
        {
            Name(place);
            Object(value, visit);
        }
    }

    public unsafe void Records<T>(int place, IReadOnlyList<T>? values, delegate*<ref MemberWriter, T, void> visit)
        where T : class
    {
        if (BeginList(place, values))
        {
            for (var i = 0; i < values!.Count; i++)
            {
                Object(values[i], visit);
            }

            writer.WriteEndArray();
        }
    }

    public readonly void Others<T>(T record)
        where T : class, IKeepsUnknownFields => WriteUnknown(writer, record);
}
