using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Reads, writes and judges the members of one type of record.</summary>
internal abstract class DirectRecord
{
    /// <summary>Reads from behind the object's beginning, or behind its discriminator, to its end.</summary>
    internal abstract object ReadMembers(ref Utf8JsonReader reader, DirectJson json, DiscriminatorPlace place);

    /// <summary>Writes the members without the object's beginning, discriminator and end.</summary>
    internal abstract void WriteMembers(Utf8JsonWriter writer, object value, DirectJson json);

    /// <summary>Says whether a record can be written and read again as it is.</summary>
    internal abstract bool Judge(ref ContentScan scan, object value, DirectJson json);

    /// <summary>Describes the record.</summary>
    internal RecordDescription Describe()
    {
        var description = Description();
        for (var i = 0; i < description.Members.Count; i++)
        {
            var place = i;
            description.Members[i].Getter = record => Get(record, place);
        }

        return description;
    }

    /// <summary>Makes the serialiser's metadata of the record: a value that is read and written here.</summary>
    internal abstract JsonTypeInfo CreateInfo(JsonSerializerOptions options, DirectJson json);

    /// <summary>Gives the value of a member by its place.</summary>
    internal abstract object? Get(object record, int member);

    /// <summary>Describes the record, without what reads its members.</summary>
    private protected abstract RecordDescription Description();
}
