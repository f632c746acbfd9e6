using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>Walks a document beside the descriptions of its records and says what first does not fit.</summary>
internal sealed class JsonDiagnosis(DirectJson json)
{
    internal JsonProblem? Of(ReadOnlySpan<byte> utf8, Type root, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        using var document = JsonDocument.ParseValue(ref reader);
        return OfValue(document.RootElement, root, "$");
    }

    private JsonProblem? OfValue(JsonElement element, Type type, string path) =>
        element.ValueKind == JsonValueKind.Null ? new JsonProblem(JsonProblemCodes.UnexpectedNull, path)
        : json.ChoiceOf(type) is { } choice ? OfObject(element, choice, null, path)
        : json.Catalog.Describe(type) is { } record ? OfObject(element, null, record, path)
        : OfLeaf(element, type, path);

    private JsonProblem? OfList(JsonElement element, Type item, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return new JsonProblem(JsonProblemCodes.WrongType, path);
        }

        var index = 0;
        foreach (var one in element.EnumerateArray())
        {
            if (OfValue(one, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index++}]")) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private JsonProblem? OfObject(JsonElement element, IUnionReader? choice, RecordDescription? record, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return new JsonProblem(JsonProblemCodes.WrongType, path);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                return new JsonProblem(JsonProblemCodes.DuplicateMember, json.Catalog.Json.HasMember(member.Name) ? $"{path}.{member.Name}" : path + ".*");
            }
        }

        if (choice is not null)
        {
            if (seen.Any(static name => name.StartsWith('$')))
            {
                return new JsonProblem(JsonProblemCodes.ReservedMember, path + ".*");
            }

            if (CaseOf(element, choice) is not { } chosen)
            {
                return new JsonProblem(choice.Discriminator == DirectJson.KindMember ? JsonProblemCodes.UnknownKind : JsonProblemCodes.UnknownType, path);
            }

            record = json.Catalog.Describe(chosen);
        }

        return record is null ? null : OfRecord(element, record, choice is not null, path);
    }

    private JsonProblem? OfRecord(JsonElement element, RecordDescription record, bool isCase, string path)
    {
        // First, whatever else there is: what a newer app wrote is expected not to fit.
        var kind = json.Catalog.KindOfType(record.Type);
        if (kind is not null && VersionProblem(kind, element) is { } version)
        {
            return new JsonProblem(version, $"{path}.{KindUpgrader.VersionMember}");
        }

        foreach (var member in record.Members)
        {
            if (OfMember(element, member, path) is { } problem)
            {
                return problem;
            }
        }

        return
            kind is not null
            && element.TryGetProperty(KindUpgrader.VersionMember, out var given)
            && given.ValueKind is not (JsonValueKind.Number or JsonValueKind.Null)
            ? new JsonProblem(JsonProblemCodes.WrongType, $"{path}.{KindUpgrader.VersionMember}")
            : OfUnknown(element, record, isCase, path)
                ?? (isCase && kind is not null && HostJson.IsForeign(kind) ? OfForeign(element, record.Type, path) : null);
    }

    // Members that nobody knows are kept as they are, and nothing in them may stand twice either.
    private static JsonProblem? OfUnknown(JsonElement element, RecordDescription record, bool isCase, string path)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (record.Find(member.Name) is null && !(isCase && member.Name is DirectJson.KindMember or DirectJson.TypeMember) && HasTwice(member.Value))
            {
                return new JsonProblem(JsonProblemCodes.DuplicateMember, path + ".*");
            }
        }

        return null;
    }

    private static bool HasTwice(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return element.EnumerateArray().Any(HasTwice);
            case JsonValueKind.Object:
                var seen = new HashSet<string>(StringComparer.Ordinal);
                return element.EnumerateObject().Any(member => !seen.Add(member.Name) || HasTwice(member.Value));
            default:
                return false;
        }
    }

    private static string? VersionProblem(HomeworkKind kind, JsonElement element) =>
        !element.TryGetProperty(KindUpgrader.VersionMember, out var version) || version.ValueKind != JsonValueKind.Number ? null
        : !version.TryGetInt64(out var number) || number < 1 ? JsonProblemCodes.InvalidValue
        : number > kind.Version ? JsonProblemCodes.NewerVersion
        : number < kind.Version ? JsonProblemCodes.InvalidValue
        : null;

    private static Type? CaseOf(JsonElement element, IUnionReader choice) =>
        element.TryGetProperty(choice.Discriminator, out var name) && name.ValueKind == JsonValueKind.String
            ? choice.Cases.FirstOrDefault(one => name.ValueEquals(one.Name))?.Type
            : null;

    private JsonProblem? OfMember(JsonElement element, MemberDescription member, string path)
    {
        var memberPath = $"{path}.{member.Name}";
        if (!element.TryGetProperty(member.Name, out var value))
        {
            return member.IsRequired ? new JsonProblem(JsonProblemCodes.MissingMember, memberPath) : null;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            return member.TakesNull ? null : new JsonProblem(JsonProblemCodes.UnexpectedNull, memberPath);
        }

        return member.IsList ? OfList(value, member.Type, memberPath) : OfValue(value, member.Type, memberPath);
    }

    private JsonProblem? OfLeaf(JsonElement element, Type type, string path)
    {
        if (type == typeof(string))
        {
            return element.ValueKind == JsonValueKind.String ? null : new JsonProblem(JsonProblemCodes.WrongType, path);
        }

        if (type == typeof(bool))
        {
            return element.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : new JsonProblem(JsonProblemCodes.WrongType, path);
        }

        var fits = type == typeof(int) ? IsNumber(element) && element.TryGetInt32(out _)
            : type == typeof(long) ? IsNumber(element) && element.TryGetInt64(out _)
            : type == typeof(decimal) ? IsNumber(element) && element.TryGetDecimal(out _)
            : type == typeof(double) ? IsNumber(element) && element.TryGetDouble(out _)
            : (bool?)null;
        return fits is { } known ? known ? null : new JsonProblem(JsonProblemCodes.WrongType, path) : OfConverted(element, type, path);
    }

    private static bool IsNumber(JsonElement element) => element.ValueKind == JsonValueKind.Number;

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a converter throws says that the value does not fit; its message may hold content.")]
    private JsonProblem? OfConverted(JsonElement element, Type type, string path)
    {
        try
        {
            if (DirectRecords.FindLeaf(type) is { } leaf)
            {
                var reader = new Utf8JsonReader(JsonMarshal.GetRawUtf8Value(element));
                reader.Read();
                leaf.Read(ref reader);
            }
            else if (json.FindHost() is { } host && host.Options.TryGetTypeInfo(type, out var info))
            {
                element.Deserialize(info);
            }

            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new JsonProblem(
                (exception as CodedJsonException)?.Code
                    ?? (
                        exception is JsonException or InvalidOperationException or FormatException ? JsonProblemCodes.WrongType : JsonProblemCodes.InvalidValue
                    ),
                path);
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever an init of a host's kind throws becomes a coded problem; its message may hold content.")]
    private JsonProblem? OfForeign(JsonElement element, Type type, string path)
    {
        try
        {
            json.Host.ReadCase(JsonMarshal.GetRawUtf8Value(element), type);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return new JsonProblem(
                (exception as CodedJsonException)?.Code ?? (exception is JsonException ? JsonProblemCodes.WrongType : JsonProblemCodes.InvalidValue),
                path);
        }
    }
}
