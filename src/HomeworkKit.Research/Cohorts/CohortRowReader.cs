using System.Text.Json;

namespace HomeworkKit.Research.Cohorts;

/// <summary>Reads one row into its client's sums, looking only at the members that are summed.</summary>
internal static class CohortRowReader
{
    private const int LongestName = 128 * 4;

    /// <summary>Adds a row; false for one that is none.</summary>
    internal static bool TryAdd(ReadOnlySpan<byte> row, ClientTable table)
    {
        var reader = new Utf8JsonReader(row, isFinalBlock: true, default);
        try
        {
            return TryRead(ref reader, table);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, ClientTable table)
    {
        scoped ReadOnlySpan<byte> client = default;
        ReadOnlySpan<byte> minutes = default;
        ReadOnlySpan<byte> rating = default;
        Span<byte> unescaped = stackalloc byte[LongestName];
        PracticeRowStatus? status = null;
        int? day = null;
        var (hasAttempt, isOpen, isWrong) = (false, false, false);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = MemberOf(ref reader);
            reader.Read();
            switch (member)
            {
                case Member.Client when reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= LongestName:
                    client = reader.ValueIsEscaped ? unescaped[..reader.CopyString(unescaped)] : reader.ValueSpan;
                    break;
                case Member.Status when reader.TokenType == JsonTokenType.String:
                    status = PracticeRowNames.Find(reader.ValueSpan);
                    break;
                case Member.At:
                    hasAttempt = reader.TokenType == JsonTokenType.String;
                    break;
                case Member.Day when reader.TokenType == JsonTokenType.String:
                    day = DayOf(reader.ValueSpan);
                    isWrong |= day is null;
                    break;
                case Member.Minutes when reader.TokenType == JsonTokenType.Number:
                    minutes = reader.ValueSpan;
                    break;
                case Member.Rating when reader.TokenType == JsonTokenType.Number:
                    rating = reader.ValueSpan;
                    break;
                case Member.Open:
                    isOpen = reader.TokenType == JsonTokenType.True;
                    break;
                case Member.Other:
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
        if (reader.Read() || isWrong || client.IsEmpty || status is not { } known || !IsSummable(minutes) || !IsSummable(rating))
        {
            return false;
        }

        ref var sums = ref table.Of(client);
        sums.All[(int)known]++;
        if (!isOpen)
        {
            sums.Closed[(int)known]++;
        }

        if (hasAttempt)
        {
            sums.Attempts++;
            if (!rating.IsEmpty)
            {
                sums.Rating.TryAdd(rating);
            }
        }

        if (day is { } practised)
        {
            sums.Sessions++;
            sums.Days.Add(practised);
            if (!minutes.IsEmpty)
            {
                sums.Minutes.TryAdd(minutes);
            }
        }

        return true;
    }

    private static bool IsSummable(ReadOnlySpan<byte> number) => number.IsEmpty || (number.Length < 10 && number.IndexOfAny((byte)'e', (byte)'E') < 0) || default(ExactSum).TryAdd(number);

    private static Member MemberOf(ref Utf8JsonReader reader)
    {
        var name = reader.ValueSpan;
        return name.Length switch
        {
            2 when name.SequenceEqual("at"u8) => Member.At,
            3 when name.SequenceEqual("day"u8) => Member.Day,
            4 when name.SequenceEqual("open"u8) => Member.Open,
            6 when name.SequenceEqual("client"u8) => Member.Client,
            6 when name.SequenceEqual("status"u8) => Member.Status,
            6 when name.SequenceEqual("rating"u8) => Member.Rating,
            7 when name.SequenceEqual("minutes"u8) => Member.Minutes,
            _ => Member.Other,
        };
    }

    // yyyy-MM-dd as days from 1970-01-01, without making a date of it (Hinnant 2014).
    private static int? DayOf(ReadOnlySpan<byte> text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var day)
            || year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var y = month <= 2 ? year - 1 : year;
        var era = y / 400;
        var ofEra = y - (era * 400);
        var ofYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear - 719_468;
    }

    private static bool TryNumber(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }

    private enum Member
    {
        Other,
        Client,
        Status,
        At,
        Day,
        Minutes,
        Rating,
        Open,
    }
}
