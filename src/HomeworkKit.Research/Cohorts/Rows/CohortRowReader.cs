using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>Reads one row into its client's sums, looking only at the members that are summed.</summary>
internal static class CohortRowReader
{
    // A reference of 128 characters, or any status or day, if every character were escaped.
    private const int LongestClient = 128 * 6;
    private const int LongestWord = 20 * 6;

    /// <summary>Adds a row; false for one that is none.</summary>
    internal static bool TryAdd(ReadOnlySpan<byte> row, ClientTable table)
    {
        var plain = default(CohortRow);
        return PlainRowReader.TryRead(row, ref plain) ? plain.TryAddTo(table) : TryAddToken(row, table);
    }

    /// <summary>Adds a row in any form that JSON allows, token by token.</summary>
    internal static bool TryAddToken(ReadOnlySpan<byte> row, ClientTable table)
    {
        var reader = new Utf8JsonReader(row, isFinalBlock: true, default);
        try
        {
            return TryRead(ref reader, table);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second for escapes that are half a character.
            return false;
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, ClientTable table)
    {
        Span<byte> clientBuffer = stackalloc byte[LongestClient];
        Span<byte> statusBuffer = stackalloc byte[LongestWord];
        Span<byte> dayBuffer = stackalloc byte[LongestWord];
        Span<byte> nameBuffer = stackalloc byte[LongestWord];
        scoped var row = default(CohortRow);
        var isWrong = false;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = RowMembers.Find(reader.ValueIsEscaped ? nameBuffer[..Unescape(ref reader, nameBuffer)] : reader.ValueSpan);
            reader.Read();
            switch (member)
            {
                case RowMember.Client when reader.TokenType == JsonTokenType.String:
                    row.Client = reader.ValueIsEscaped ? clientBuffer[..Unescape(ref reader, clientBuffer)] : reader.ValueSpan;
                    break;
                case RowMember.Status when reader.TokenType == JsonTokenType.String:
                    row.Status = reader.ValueIsEscaped ? statusBuffer[..Unescape(ref reader, statusBuffer)] : reader.ValueSpan;
                    break;
                case RowMember.At:
                    row.HasAttempt = reader.TokenType == JsonTokenType.String;
                    reader.Skip();
                    break;
                case RowMember.Day when reader.TokenType == JsonTokenType.String:
                    row.Day = reader.ValueIsEscaped ? dayBuffer[..Unescape(ref reader, dayBuffer)] : reader.ValueSpan;
                    isWrong |= row.Day.IsEmpty;
                    break;
                case RowMember.Minutes when reader.TokenType == JsonTokenType.Number:
                    row.Minutes = reader.ValueSpan;
                    break;
                case RowMember.Rating when reader.TokenType == JsonTokenType.Number:
                    row.Rating = reader.ValueSpan;
                    break;
                case RowMember.Open:
                    row.IsOpen = reader.TokenType == JsonTokenType.True;
                    reader.Skip();
                    break;
                case RowMember.Other:
                    reader.Skip();
                    break;
                default:
                    // Null is as good as left out; anything else is no row.
                    isWrong |= reader.TokenType != JsonTokenType.Null;
                    reader.Skip();
                    break;
            }
        }

        // Nothing may follow the object, and nothing of a wrong row may be counted.
        return !reader.Read() && !isWrong && row.TryAddTo(table);
    }

    // None, which nothing that is summed may be, for what is too long.
    private static int Unescape(ref Utf8JsonReader reader, scoped Span<byte> buffer) => reader.ValueSpan.Length > buffer.Length ? 0 : reader.CopyString(buffer);
}
