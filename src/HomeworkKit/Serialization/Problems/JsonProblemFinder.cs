using System.Text.Json;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>Says what is wrong with a text that reading refused: a code and a place, and none of its words.</summary>
/// <remarks>
/// The order does not depend on how the text is spelt: broken text first; then, from the outside in, a member twice, a reserved name, the discriminator, the
/// version, and the members in the order in which the record declares them. Exceptions of the serialiser and of converters repeat names and values, so nothing
/// of them is passed on but the codes that are ours.
/// </remarks>
internal static class JsonProblemFinder
{
    internal static JsonProblem Find(Exception refused, ReadOnlySpan<byte> utf8, Type root, DirectJson json, HomeworkJsonLimits limits) =>
        BrokenJson.Find(utf8, root, json, limits)
        ?? new JsonDiagnosis(json).Of(utf8, root, limits)
        ?? new JsonProblem(
            (refused as CodedJsonException)?.Code ?? (refused is JsonException ? JsonProblemCodes.WrongType : JsonProblemCodes.InvalidValue),
            "$");

    /// <summary>Says what is wrong with a text whose kinds could not be brought up to date, which fails before anything is read.</summary>
    internal static JsonProblem OfUpgrade(Exception refused, ReadOnlySpan<byte> utf8, Type root, DirectJson json, HomeworkJsonLimits limits) =>
        refused is CodedJsonException { Path: { } path } coded && BrokenJson.Find(utf8, root, json, limits) is null
            ? new JsonProblem(coded.Code, Clean(path, json.Catalog))
            : Find(refused, utf8, root, json, limits);

    /// <summary>Keeps member names that are ours and indexes; anything else may be a client's word.</summary>
    private static string Clean(string path, HomeworkCatalog catalog)
    {
        if (path.Length == 0 || path[0] != '$')
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
            else if (segment[0] == '.' && catalog.Json.HasMember(segment[1..].ToString()))
            {
                clean.Append(segment);
            }
            else
            {
                // Nothing below an unknown member is known either.
                return clean.Append(".*").ToString();
            }
        }

        return clean.ToString();
    }
}
