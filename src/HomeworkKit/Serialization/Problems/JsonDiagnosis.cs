using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization;

/// <summary>Walks a document beside its contract and says what first does not fit: a missing or repeated member, a null, an unknown kind, a wrong JSON type.</summary>
internal sealed class JsonDiagnosis(HomeworkJsonContract contract)
{
    internal JsonProblem? Of(ReadOnlySpan<byte> utf8, JsonTypeInfo root, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        using var document = JsonDocument.ParseValue(ref reader);
        return OfValue(document.RootElement, root, "$");
    }

    private JsonProblem? OfValue(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return new JsonProblem(JsonProblemCodes.UnexpectedNull, path);
        }

        return info.Kind switch
        {
            JsonTypeInfoKind.Object => OfObject(element, info, path),
            JsonTypeInfoKind.Enumerable => OfList(element, info, path),
            _ => null,
        };
    }

    private JsonProblem? OfList(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return new JsonProblem(JsonProblemCodes.WrongType, path);
        }

        var itemInfo = info.ElementType is { } type ? info.Options.GetTypeInfo(type) : null;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var itemPath = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (item.ValueKind == JsonValueKind.Null)
            {
                return new JsonProblem(JsonProblemCodes.UnexpectedNull, itemPath);
            }

            if (itemInfo is not null && OfValue(item, itemInfo, itemPath) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private JsonProblem? OfObject(JsonElement element, JsonTypeInfo info, string path)
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
                return new JsonProblem(JsonProblemCodes.DuplicateMember, contract.Knows(member.Name) ? $"{path}.{member.Name}" : path + ".*");
            }
        }

        if (info.PolymorphismOptions is { } choice)
        {
            if (seen.Any(static name => name.StartsWith('$')))
            {
                return new JsonProblem(JsonProblemCodes.ReservedMember, path + ".*");
            }

            if (CaseOf(element, choice) is not { } chosen)
            {
                return new JsonProblem(choice.TypeDiscriminatorPropertyName == HomeworkJsonContract.KindMember ? JsonProblemCodes.UnknownKind : JsonProblemCodes.UnknownType, path);
            }

            info = info.Options.GetTypeInfo(chosen);
        }

        // First, whatever else there is: what a newer app wrote is expected not to fit.
        if (contract.VersionProblem(info.Type, element) is { } version)
        {
            return new JsonProblem(version, $"{path}.{KindUpgrader.VersionMember}");
        }

        foreach (var property in info.Properties)
        {
            if (OfMember(element, property, path) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static Type? CaseOf(JsonElement element, JsonPolymorphismOptions choice) =>
        element.TryGetProperty(choice.TypeDiscriminatorPropertyName, out var name) && name.ValueKind == JsonValueKind.String
            ? choice.DerivedTypes.FirstOrDefault(derived => derived.TypeDiscriminator is string known && name.ValueEquals(known)).DerivedType
            : null;

    private JsonProblem? OfMember(JsonElement element, JsonPropertyInfo property, string path)
    {
        if (property.IsExtensionData)
        {
            return null;
        }

        var memberPath = $"{path}.{property.Name}";
        if (!element.TryGetProperty(property.Name, out var value))
        {
            return property.IsRequired ? new JsonProblem(JsonProblemCodes.MissingMember, memberPath) : null;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            var takesNull = property.IsSetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
            return takesNull ? null : new JsonProblem(JsonProblemCodes.UnexpectedNull, memberPath);
        }

        return property.Options.TryGetTypeInfo(property.PropertyType, out var info) ? OfValue(value, info, memberPath) : null;
    }
}
