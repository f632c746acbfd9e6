using System.Text.Json;

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
}
