using System.Collections.Frozen;
using System.Text.Json;

namespace HomeworkKit.Serialization;

/// <summary>Looks for something of a client's in a line of a bundle: by the names under which this library's documents hold people and what they did.</summary>
/// <remarks>Members that this version does not know survive in templates; so the names are looked for everywhere, whatever the type.</remarks>
internal static class LibraryClientScan
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "client",
        "clients",
        "clientRef",
        "clientId",
        "patient",
        "patientId",
        "supporter",
        "supporters",
        "by",
        "enrolment",
        "enrolments",
        "assignment",
        "assignments",
        "attempt",
        "attempts",
        "entry",
        "entries",
        "events",
        "session",
        "sessions",
        "agreement",
        "wish",
        "decisions");

    // A release rule counts sessions: there the name holds a number, never a reference.
    private const string Session = "session";

    internal static JsonProblem? Find(ReadOnlySpan<byte> line, ContentRecord? value)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = HomeworkJsonLimits.MaximumDepth });
        while (reader.Read())
        {
            if (
                reader.TokenType == JsonTokenType.PropertyName
                && reader.GetString() is { } name
                && Names.Contains(name)
                && !IsNumberOfSession(ref reader, name))
            {
                return new JsonProblem(LibraryCodes.HasClient, "$");
            }
        }

        return value is null ? null : FindIn(value);
    }

    internal static JsonProblem? FindIn(ContentRecord value) => value is not AssignmentTemplate template ? null
        : template.Task is INamesClientDocument { NamesClientDocument: true } ? new JsonProblem(LibraryCodes.NamesClientDocument, "$.task")
        : template.Task is IHasClinicianOnly withMore && !withMore.WithoutClinicianOnly().Equals(template.Task)
            ? new JsonProblem(LibraryCodes.HasClient, "$.task")
        : null;

    private static bool IsNumberOfSession(ref Utf8JsonReader reader, string name)
    {
        var ahead = reader;
        return string.Equals(name, Session, StringComparison.Ordinal) && ahead.Read() && ahead.TokenType == JsonTokenType.Number;
    }
}
