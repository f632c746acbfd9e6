using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization;

/// <summary>Walks a document beside its contract and says what first does not fit: a missing or repeated member, a null, an unknown kind, a wrong JSON type.</summary>
internal static class JsonDiagnosis
{
    internal static (string Code, string Path)? Of(ReadOnlySpan<byte> utf8, JsonTypeInfo root, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        using var document = JsonDocument.ParseValue(ref reader);
        return OfValue(document.RootElement, root, "$");
    }

    private static (string Code, string Path)? OfValue(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return (JsonProblemCodes.UnexpectedNull, path);
        }

        return info.Kind switch
        {
            JsonTypeInfoKind.Object => OfObject(element, info, path),
            JsonTypeInfoKind.Enumerable => OfList(element, info, path),
            _ => null,
        };
    }

    private static (string Code, string Path)? OfList(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return (JsonProblemCodes.WrongType, path);
        }

        var itemInfo = info.ElementType is { } type ? info.Options.GetTypeInfo(type) : null;
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            var itemPath = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}[{index++}]");
            if (item.ValueKind == JsonValueKind.Null)
            {
                return (JsonProblemCodes.UnexpectedNull, itemPath);
            }

            if (itemInfo is not null && OfValue(item, itemInfo, itemPath) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static (string Code, string Path)? OfObject(JsonElement element, JsonTypeInfo info, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return (JsonProblemCodes.WrongType, path);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                return (JsonProblemCodes.DuplicateMember, $"{path}.{member.Name}");
            }
        }

        if (info.PolymorphismOptions is { } choice)
        {
            if (CaseOf(element, choice) is not { } chosen)
            {
                return (choice.TypeDiscriminatorPropertyName == HomeworkJsonContract.KindMember ? JsonProblemCodes.UnknownKind : JsonProblemCodes.UnknownType, path);
            }

            info = info.Options.GetTypeInfo(chosen);
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

    private static (string Code, string Path)? OfMember(JsonElement element, JsonPropertyInfo property, string path)
    {
        if (property.IsExtensionData)
        {
            return null;
        }

        var memberPath = $"{path}.{property.Name}";
        if (!element.TryGetProperty(property.Name, out var value))
        {
            return property.IsRequired ? (JsonProblemCodes.MissingMember, memberPath) : null;
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            var takesNull = property.IsSetNullable && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);
            return takesNull ? null : (JsonProblemCodes.UnexpectedNull, memberPath);
        }

        return property.Options.TryGetTypeInfo(property.PropertyType, out var info) ? OfValue(value, info, memberPath) : null;
    }
}
