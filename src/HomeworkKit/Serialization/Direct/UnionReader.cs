using System.Text;
using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One of several records, told apart by the member that stands first.</summary>
/// <typeparam name="T">The type that all are.</typeparam>
internal sealed class UnionReader<T> : IUnionReader
    where T : class
{
    private readonly byte[] _discriminator;
    private readonly DirectCase[] _cases;
    private readonly Dictionary<Type, DirectCase> _byType;

    internal UnionReader(string discriminator, IEnumerable<DirectCase> cases)
    {
        Discriminator = discriminator;
        _discriminator = Encoding.UTF8.GetBytes(discriminator);
        _cases = [.. cases];
        _byType = _cases.ToDictionary(static one => one.Type);
    }

    public string Discriminator { get; }

    public IReadOnlyList<DirectCase> Cases => _cases;

    /// <summary>Gives how a case is read and written member by member; null for one that is left to the serialiser, and for none.</summary>
    internal DirectRecord? Find(Type type) => _byType.GetValueOrDefault(type)?.Record;

    internal T Read(ref Utf8JsonReader reader, DirectJson json)
    {
        var start = reader;
        DirectToken.BeginObject(ref reader);
        var first = reader;
        var isFirst = first.Read() && IsDiscriminator(ref first);
        var one = isFirst ? Named(ref first) : NamedAhead(first);
        if (one.Record is { } record)
        {
            // Where it stands first, reading goes on behind it; elsewhere the members before it are still to be read.
            reader = isFirst ? first : start;
            return (T)record.ReadMembers(ref reader, json, isFirst ? DiscriminatorPlace.Behind : DiscriminatorPlace.Ahead);
        }

        return HasReserved(first) ? throw DirectToken.Unusual() : (T)json.Host.ReadCase(ref reader, one.Type);
    }

    internal bool Judge(ref ContentScan scan, T? value, DirectJson json)
    {
        if (value is null)
        {
            return scan.IsNull();
        }

        if (!_byType.TryGetValue(value.GetType(), out var one))
        {
            return scan.Fail(JsonProblemCodes.UnknownKind);
        }

        scan.Bytes += one.LongestName;
        return one.Record is { } record ? record.Judge(ref scan, value) : ForeignContent.Judge(ref scan, value, json);
    }

    internal void Write(Utf8JsonWriter writer, T value, DirectJson json)
    {
        if (!_byType.TryGetValue(value.GetType(), out var one))
        {
            throw new NotSupportedException(SerializationMessages.UnknownType);
        }

        if (one.Record is not { } record)
        {
            json.Host.WriteCase(writer, value);
            return;
        }

        writer.WriteStartObject();
        one.WriteName(writer, _discriminator);
        record.WriteMembers(writer, value, json);
        writer.WriteEndObject();
    }

    private bool IsDiscriminator(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(_discriminator);

    private DirectCase Named(ref Utf8JsonReader reader)
    {
        if (reader.Read() && reader.TokenType == JsonTokenType.String)
        {
            foreach (var one in _cases)
            {
                if (one.IsNamed(ref reader))
                {
                    return one;
                }
            }
        }

        throw DirectToken.Unusual();
    }

    // Names that begin with $ are reserved in every case; those of the library's own are looked at while they are read.
    private static bool HasReserved(Utf8JsonReader reader)
    {
        while (reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && DirectToken.MemberName(ref reader).StartsWith("$"u8))
            {
                return true;
            }

            reader.Skip();
            reader.Read();
        }

        return false;
    }

    // Names are read at this level, and values passed over: choices nest two deep, so no text is passed over more than three times.
    private DirectCase NamedAhead(Utf8JsonReader reader)
    {
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            if (IsDiscriminator(ref reader))
            {
                return Named(ref reader);
            }

            reader.Skip();
            reader.Read();
        }

        throw DirectToken.Unusual();
    }
}
