using System.Text.Json;
using HomeworkKit.Programmes;

namespace HomeworkKit.Serialization;

/// <summary>Reads the lines of one bundle.</summary>
/// <param name="json">The JSON that the lines are in.</param>
internal sealed class LibraryReading(HomeworkJson json)
{
    private readonly Dictionary<(TemplateId Id, int Version), AssignmentTemplate> _templates = [];
    private readonly Dictionary<(ProgrammeId Id, int Version), Programme> _programmes = [];

    internal bool HasFormat { get; private set; }

    internal LibraryBundle ToBundle() => new() { Templates = [.. _templates.Values], Programmes = [.. _programmes.Values] };

    internal JsonProblem? Take(ReadOnlySpan<byte> line, string format, string family)
    {
        if (JsonLimitScan.Problem(line, json.Limits) is { } problem)
        {
            return problem;
        }

        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = json.Limits.Depth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            {
                return new JsonProblem(JsonProblemCodes.WrongType, "$");
            }

            var name = reader.GetString();
            reader.Read();
            if (!HasFormat)
            {
                return TakeFormat(ref reader, name, format, family);
            }

            // The first member says what the line is; what it holds is the line's content.
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            var content = line[start..(int)reader.BytesConsumed];
            if (!reader.Read() || reader.TokenType != JsonTokenType.EndObject)
            {
                return new JsonProblem(JsonProblemCodes.InvalidValue, "$");
            }

            return LibraryClientScan.Find(line, null) ?? name switch
            {
                "template" => Take(content, _templates, static template => (template.Id, template.VersionOrFirst)),
                "programme" => Take(content, _programmes, static programme => (programme.Id, programme.Version)),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return new JsonProblem(JsonProblemCodes.Malformed, "$");
        }
    }

    private JsonProblem? TakeFormat(ref Utf8JsonReader reader, string? name, string format, string family)
    {
        if (
            name != "format"
            || reader.TokenType != JsonTokenType.String
            || reader.GetString() is not { } given
            || !given.StartsWith(family, StringComparison.Ordinal))
        {
            return new JsonProblem(JsonProblemCodes.UnknownFormat, "$");
        }

        HasFormat = given == format;
        return HasFormat ? null : new JsonProblem(JsonProblemCodes.NewerVersion, "$.format");
    }

    private JsonProblem? Take<T, TKey>(ReadOnlySpan<byte> content, Dictionary<TKey, T> known, Func<T, TKey> key)
        where T : ContentRecord
        where TKey : notnull
    {
        if (!json.TryReadValue<T>(content, out var value, out var problem))
        {
            return problem;
        }

        if (LibraryClientScan.FindIn(value) is { } found)
        {
            return found;
        }

        return known.TryAdd(key(value), value) || known[key(value)].Equals(value) ? null : new JsonProblem(LibraryCodes.TwoContents, "$");
    }
}
