using System.Text;
using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One of several records, told apart by a member that mostly stands first.</summary>
/// <typeparam name="T">The type that all are.</typeparam>
internal sealed class UnionReader<T> : IUnionReader
    where T : class
{
    private readonly byte[] _discriminator;
    private readonly DirectCase[] _cases;

    // By handle: types themselves are hashed and compared through calls.
    private readonly Dictionary<nint, DirectCase> _byType;

    internal UnionReader(string discriminator, IEnumerable<DirectCase> cases)
    {
        Discriminator = discriminator;
        _discriminator = Encoding.UTF8.GetBytes(discriminator);
        _cases = [.. cases];
        _byType = _cases.ToDictionary(static one => one.Type.TypeHandle.Value);
    }

    public string Discriminator { get; }

    public IReadOnlyList<DirectCase> Cases => _cases;

    /// <summary>Gives how a case is read and written member by member; null for one that is left to the serialiser, and for none.</summary>
    internal DirectRecord? Find(Type type) => _byType.GetValueOrDefault(type.TypeHandle.Value)?.Record;

    internal T Read(ref Utf8JsonReader reader, DirectReading reading)
    {
        var start = reader;
        DirectToken.BeginObject(ref reader);
        var first = reader;
        var isFirst = first.Read() && first.TokenType == JsonTokenType.PropertyName && first.ValueTextEquals(_discriminator);
        var one = isFirst ? Named(ref first) : NamedAhead(reading.Text, (int)reader.BytesConsumed);
        if (one.Record is { } record)
        {
            // Where it stands first, reading goes on behind it; elsewhere the members before it are still to be read.
            reader = isFirst ? first : start;
            return (T)record.ReadMembers(ref reader, reading, isFirst ? DiscriminatorPlace.Behind : DiscriminatorPlace.Ahead);
        }

        return HasReserved(first) ? throw DirectToken.Unusual() : (T)reading.Json.Host.ReadCase(ref reader, one.Type);
    }

    internal bool Judge(ref ContentScan scan, T? value, DirectJson json)
    {
        if (value is null)
        {
            return scan.IsNull();
        }

        if (!_byType.TryGetValue(value.GetType().TypeHandle.Value, out var one))
        {
            return scan.Fail(JsonProblemCodes.UnknownKind);
        }

        scan.Bytes += one.LongestName;
        return one.Record is { } record ? record.Judge(ref scan, value) : ForeignContent.Judge(ref scan, value, json);
    }

    internal void Write(Utf8JsonWriter writer, T value, DirectJson json)
    {
        if (!_byType.TryGetValue(value.GetType().TypeHandle.Value, out var one))
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

    private DirectCase NamedAhead(ReadOnlySpan<byte> text, int place)
    {
        var value = MemberSearch.FindValue(text, place, _discriminator);
        var reader = value < 0 ? throw DirectToken.Unusual() : new Utf8JsonReader(text[value..]);
        return Named(ref reader);
    }
}
