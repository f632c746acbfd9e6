using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Reads, writes and judges the members of one type of record.</summary>
internal abstract class DirectRecord
{
    /// <summary>Reads from behind the object's beginning, or behind its discriminator, to its end.</summary>
    internal abstract object ReadMembers(ref Utf8JsonReader reader, DirectReading reading, DiscriminatorPlace place);

    /// <summary>Writes the members without the object's beginning, discriminator and end; changes are written in place of some.</summary>
    internal abstract void WriteMembers(Utf8JsonWriter writer, object value, DirectJson json, MemberChanges? changes = null);

    /// <summary>Says whether a record can be written and read again as it is.</summary>
    internal abstract bool Judge(ref ContentScan scan, object value);

    /// <summary>Describes the record.</summary>
    internal RecordDescription Describe()
    {
        var description = Description();
        foreach (var member in description.Members)
        {
            var place = member.Place;
            member.Getter = record => Get(record, place);
        }

        var count = description.Members.Count;
        description.Values = record => GetAll(record, count);
        return description;
    }

    /// <summary>Makes the serialiser's metadata of the record: a value that is read and written here.</summary>
    internal abstract JsonTypeInfo CreateInfo(JsonSerializerOptions options, DirectJson json);

    /// <summary>Gives the value of a member by its place.</summary>
    private protected abstract object? Get(object record, int place);

    /// <summary>Gives the values of all members, in the order in which they are written.</summary>
    private protected abstract object?[] GetAll(object record, int count);

    /// <summary>Describes the record, without what reads its members.</summary>
    private protected abstract RecordDescription Description();
}

/// <summary>Reads, writes and judges by generated methods.</summary>
/// <remarks>Pointers to methods, and no class of its own for each record: those would be a third of the library's types.</remarks>
/// <typeparam name="T">The type of record.</typeparam>
internal sealed unsafe class DirectRecord<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T
> : DirectRecord
    where T : class
{
    private readonly delegate*<ref Utf8JsonReader, DirectReading, DiscriminatorPlace, T> _read;
    private readonly delegate*<ref MemberWriter, T, void> _write;
    private readonly delegate*<ref ContentScan, T, void> _judge;
    private readonly delegate*<ref MemberGetter, T, void> _get;
    private readonly delegate*<ref MemberDescriber, T, void> _describe;

    internal DirectRecord(
        delegate*<ref Utf8JsonReader, DirectReading, DiscriminatorPlace, T> read,
        delegate*<ref MemberWriter, T, void> write,
        delegate*<ref ContentScan, T, void> judge,
        delegate*<ref MemberGetter, T, void> get,
        delegate*<ref MemberDescriber, T, void> describe)
    {
        _read = read;
        _write = write;
        _judge = judge;
        _get = get;
        _describe = describe;
    }

    internal override object ReadMembers(ref Utf8JsonReader reader, DirectReading reading, DiscriminatorPlace place) => _read(ref reader, reading, place);

    internal override void WriteMembers(Utf8JsonWriter writer, object value, DirectJson json, MemberChanges? changes = null)
    {
        var visitor = new MemberWriter(writer, json, changes);
        _write(ref visitor, (T)value);
    }

    internal override bool Judge(ref ContentScan scan, object value) => scan.Visit((T)value, _judge);

    internal override JsonTypeInfo CreateInfo(JsonSerializerOptions options, DirectJson json) => DirectConverter<T>.Info(options, json);

    private protected override object? Get(object record, int place)
    {
        var visitor = new MemberGetter(place);
        _get(ref visitor, (T)record);
        return visitor.Value;
    }

    private protected override object?[] GetAll(object record, int count)
    {
        var all = new object?[count];
        var visitor = new MemberGetter(-1, all);
        _get(ref visitor, (T)record);
        return all;
    }

    // An empty record is enough: what is asked of a member is its type.
    private protected override RecordDescription Description()
    {
        var visitor = new MemberDescriber();
        _describe(ref visitor, (T)RuntimeHelpers.GetUninitializedObject(typeof(T)));
        return new RecordDescription(typeof(T), KebabCase.Spell(typeof(T).Name), visitor.KeepsUnknownMembers, visitor.Summary, visitor.Members);
    }
}
