namespace HomeworkKit.Research;

/// <summary>A local date of a row, <c>yyyy-MM-dd</c>, as days from 1970-01-01, without making a date of it.</summary>
internal static class RowDay
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    internal static bool TryParse(ReadOnlySpan<byte> text, out int days)
    {
        days = 0;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var day)
            || year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || (day > 28 && day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        // The calendar in eras of 400 years that begin in March (Hinnant 2014).
        var y = month <= 2 ? year - 1 : year;
        var era = y / 400;
        var ofEra = y - (era * 400);
        var ofYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        days = (era * 146_097) + (ofEra * 365) + (ofEra / 4) - (ofEra / 100) + ofYear - 719_468;
        return true;
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
}
