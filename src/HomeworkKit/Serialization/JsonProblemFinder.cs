using System.Text;
using System.Text.Json;
using HomeworkKit.Primitives;

namespace HomeworkKit.Serialization;

/// <summary>Makes a coded problem of whatever reading threw, without taking any of its words.</summary>
internal static class JsonProblemFinder
{
    internal static JsonProblem Find(Exception exception, ReadOnlySpan<byte> utf8, HomeworkJsonContract contract, HomeworkJsonLimits limits) => exception switch
    {
        CodedJsonException coded => new JsonProblem(coded.Code, Clean(coded.Path, contract)),
        JsonException json => new JsonProblem(CodeOf(json, utf8, limits), Clean(json.Path, contract)),
        NotSupportedException => new JsonProblem(JsonProblemCodes.UnknownKind, "$"),
        _ => new JsonProblem(NullItemPath(utf8, limits) is null ? JsonProblemCodes.InvalidValue : JsonProblemCodes.UnexpectedNull, Clean(NullItemPath(utf8, limits), contract)),
    };

    private static string CodeOf(JsonException exception, ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits) =>
        JsonProblemCodes.WrongType;

    private static string? NullItemPath(ReadOnlySpan<byte> utf8, HomeworkJsonLimits limits) => null;

    private static string Clean(string? path, HomeworkJsonContract contract) => path ?? "$";
}
