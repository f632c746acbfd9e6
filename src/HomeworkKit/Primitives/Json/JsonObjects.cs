using System.Text.Json;

namespace HomeworkKit;

/// <summary>Walking an object member by member, for the few converters that do so by hand.</summary>
internal static class JsonObjects
{
    internal static void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new CodedJsonException(JsonCodes.WrongType);
        }
    }

    internal static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    internal static void EnterValue(ref Utf8JsonReader reader, bool isDuplicate)
    {
        if (isDuplicate)
        {
            throw new CodedJsonException(JsonCodes.DuplicateMember);
        }

        reader.Read();
    }

    internal static string ReadText(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new CodedJsonException(JsonCodes.WrongType);
}
