using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace HomeworkKit.Serialization;

/// <summary>Makes a coded problem of whatever reading threw, without taking any of its words.</summary>
/// <remarks>The serializer's messages repeat names and values, and change between versions; so the document is looked at again, beside the contract, and only where reading has already gone wrong.</remarks>
internal static class JsonProblemFinder
{
    internal static JsonProblem Find(Exception exception, ReadOnlySpan<byte> utf8, JsonTypeInfo root, HomeworkJsonContract contract, HomeworkJsonLimits limits)
    {
        var path = Clean((exception as JsonException)?.Path, contract);
        var coded = exception as CodedJsonException;
        if (BrokenJson(utf8, limits) is { } broken)
        {
            return new JsonProblem(coded?.Code ?? broken, path);
        }

        var diagnosis = new JsonDiagnosis(contract).Of(utf8, root, limits);
        return coded is not null && !KnowsBetter(diagnosis, path) ? new JsonProblem(coded.Code, path)
            : diagnosis ?? new JsonProblem(exception is JsonException ? JsonProblemCodes.WrongType : JsonProblemCodes.InvalidValue, path);
    }

    // A converter sees one value: not that a newer app wrote the document, and not that null is no value of another kind but none.
    private static bool KnowsBetter(JsonProblem? diagnosis, string path) => diagnosis is not null
        && (diagnosis.Path.EndsWith("." + KindUpgrader.VersionMember, StringComparison.Ordinal)
            || (diagnosis.Code == JsonProblemCodes.UnexpectedNull && diagnosis.Path == path));

    private static string? BrokenJson(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            while (reader.Read())
            {
                // Reading is the check.
            }

            return null;
        }
        catch (JsonException)
        {
            return IsTooDeep(utf8, limits) ? JsonProblemCodes.TooDeep : JsonProblemCodes.Malformed;
        }
    }

    // What can be read further with one level more was too deep, and nothing else.
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= limits.Depth)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }

    /// <summary>Keeps member names that the contract knows and indexes; anything else may be a client's word.</summary>
    private static string Clean(string? path, HomeworkJsonContract contract)
    {
        if (path is not { Length: > 0 } || path[0] != '$')
        {
            return "$";
        }

        var clean = new System.Text.StringBuilder("$");
        var rest = path.AsSpan(1);
        while (!rest.IsEmpty)
        {
            var end = rest[0] == '[' ? rest.IndexOf(']') + 1 : rest[1..].IndexOfAny('.', '[') + 1;
            var segment = end <= 0 ? rest : rest[..end];
            rest = rest[segment.Length..];
            if (segment[0] == '[' && segment.Length > 2 && !segment[1..^1].ContainsAnyExceptInRange('0', '9'))
            {
                clean.Append(segment);
            }
            else if (segment[0] == '.' && contract.Knows(segment[1..].ToString()))
            {
                clean.Append(segment);
            }
            else
            {
                // Beyond an unknown name nothing is ours.
                return clean.Append(".*").ToString();
            }
        }

        return clean.ToString();
    }
}
