using System.Text.Json;

namespace HomeworkKit;

/// <summary>What converters throw: a code, from which the JSON facade makes a problem. It never holds the value that was read.</summary>
internal sealed class CodedJsonException : JsonException
{
    public CodedJsonException(string code, string? path = null)
        : base(code, path, null, null) => Code = code;

    internal string Code { get; }
}
