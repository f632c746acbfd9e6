using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Primitives;

namespace HomeworkKit.Serialization;

/// <summary>Makes a coded problem of whatever reading threw, without taking any of its words.</summary>
/// <remarks>The serializer's messages repeat names and values, and change between versions; so the document is looked at again, beside the contract, and only where reading has already gone wrong.</remarks>
internal static class JsonProblemFinder
{
    internal static JsonProblem Find(Exception exception, ReadOnlySpan<byte> utf8, JsonTypeInfo root, HomeworkJsonContract contract, HomeworkJsonLimits limits)
    {
        if (exception is CodedJsonException coded)
        {
            return new JsonProblem(coded.Code, Clean(coded.Path, contract));
        }

        var path = Clean((exception as JsonException)?.Path, contract);
        if (BrokenJson(utf8, limits) is { } code)
        {
            return new JsonProblem(code, path);
        }

        return JsonDiagnosis.Of(utf8, root, limits) is { } diagnosis
            ? new JsonProblem(diagnosis.Code, Clean(diagnosis.Path, contract))
            : new JsonProblem(exception is JsonException ? JsonProblemCodes.WrongType : JsonProblemCodes.InvalidValue, path);
    }

    private static string? BrokenJson(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth });
        try
        {
            while (reader.Read())
            {
                // Reading is the check; escapes that make no character (lone surrogates) show when a text is taken.
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return reader.CurrentDepth >= limits.Depth ? JsonProblemCodes.TooDeep : JsonProblemCodes.Malformed;
        }
        catch (InvalidOperationException)
        {
            return JsonProblemCodes.Malformed;
        }
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
