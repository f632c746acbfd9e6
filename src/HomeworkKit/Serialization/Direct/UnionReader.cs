using System.Text;
using System.Text.Json;

namespace HomeworkKit.Serialization.Direct;

/// <summary>One of several records, told apart by the member that stands first.</summary>
/// <typeparam name="T">The type that all are.</typeparam>
internal sealed class UnionReader<T>
    where T : class
{
    private readonly byte[] _discriminator;
    private readonly DirectCase[] _cases;
    private readonly Dictionary<Type, DirectCase> _byType;
    private readonly Lazy<HomeworkJsonContract> _contract;

    internal UnionReader(string discriminator, IEnumerable<DirectCase> cases, Lazy<HomeworkJsonContract> contract)
    {
        _discriminator = Encoding.UTF8.GetBytes(discriminator);
        _cases = [.. cases];
        _byType = _cases.ToDictionary(static one => one.Type);
        _contract = contract;
    }

    internal T Read(ref Utf8JsonReader reader, DirectJson json)
    {
        var start = reader;
        DirectToken.BeginObject(ref reader);
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueSpan.SequenceEqual(_discriminator) || !reader.Read() || reader.TokenType != JsonTokenType.String)
        {
            throw DirectToken.Unusual();
        }

        foreach (var one in _cases)
        {
            if (one.IsNamed(ref reader))
            {
                if (one.Record is { } record)
                {
                    return (T)record.ReadMembers(ref reader, json);
                }

                reader = start;
                return JsonSerializer.Deserialize(ref reader, _contract.Value.ForeignInfo<T>()) ?? throw DirectToken.Unusual();
            }
        }

        throw DirectToken.Unusual();
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
        return one.Record is { } record ? record.Judge(ref scan, value, json) : ForeignContent.Judge(ref scan, value, _contract.Value, json);
    }

    internal void Write(Utf8JsonWriter writer, T value, DirectJson json)
    {
        if (!_byType.TryGetValue(value.GetType(), out var one) || one.Record is not { } record)
        {
            JsonSerializer.Serialize(writer, value, _contract.Value.ForeignInfo<T>());
            return;
        }

        writer.WriteStartObject();
        one.WriteName(writer, _discriminator);
        record.WriteMembers(writer, value, json);
        writer.WriteEndObject();
    }
}
