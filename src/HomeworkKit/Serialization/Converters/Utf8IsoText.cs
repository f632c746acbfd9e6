namespace HomeworkKit.Serialization;

/// <summary>ISO dates and times of the years 0001 to 9999 in UTF-8.</summary>
internal static class Utf8IsoText
{
    internal const int DateLength = 10;
    internal const int TimeLength = 8;

    internal static bool TryWriteDate(LocalDate date, Span<byte> text)
    {
        if (date.Calendar != CalendarSystem.Iso || date.Year is < 1 or > 9999)
        {
            return false;
        }

        WriteDate(date.Year, date.Month, date.Day, text);
        return true;
    }

    internal static void WriteDate(DateOnly date, Span<byte> text)
    {
        var (year, month, day) = date;
        WriteDate(year, month, day, text);
    }

    internal static bool TryReadDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        var isDate = TryReadDate(text, out DateOnly day);
        date = isDate ? new LocalDate(day.Year, day.Month, day.Day) : default;
        return isDate;
    }

    internal static bool TryReadDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != DateLength || text[4] != (byte)'-' || text[7] != (byte)'-')
        {
            return false;
        }

        var (year, month, day) = (Utf8Digits.Read(text[..4]), Utf8Digits.Read(text[5..7]), Utf8Digits.Read(text[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>Writes <c>HH:mm:ss</c> with a fraction where there is one.</summary>
    internal static int WriteTime(LocalTime time, Span<byte> text) =>
        WriteTime((int)(time.NanosecondOfDay / NodaConstants.NanosecondsPerSecond), time.NanosecondOfSecond, text);

    internal static int WriteTime(int secondOfDay, int nanosecond, Span<byte> text)
    {
        var (minuteOfDay, second) = Math.DivRem(secondOfDay, 60);
        var (hour, minute) = Math.DivRem(minuteOfDay, 60);
        Utf8Digits.WriteTwo(text, hour);
        text[2] = (byte)':';
        Utf8Digits.WriteTwo(text[3..], minute);
        text[5] = (byte)':';
        Utf8Digits.WriteTwo(text[6..], second);
        return TimeLength + Utf8Digits.WriteFraction(text[TimeLength..], nanosecond);
    }

    internal static bool TryReadTime(ReadOnlySpan<byte> text, out LocalTime time)
    {
        var isTime = TryReadTime(text, out var second, out var nanosecond);
        time = isTime ? LocalTime.FromSecondsSinceMidnight(second).PlusNanoseconds(nanosecond) : default;
        return isTime;
    }

    internal static bool TryReadTime(ReadOnlySpan<byte> text, out int secondOfDay, out int nanosecond)
    {
        (secondOfDay, nanosecond) = (0, 0);
        if (text.Length < TimeLength || text[2] != (byte)':' || text[5] != (byte)':')
        {
            return false;
        }

        var (hour, minute, second, fraction) =
            (Utf8Digits.Read(text[..2]), Utf8Digits.Read(text[3..5]), Utf8Digits.Read(text[6..8]), Utf8Digits.ReadFraction(text[TimeLength..]));
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || fraction < 0)
        {
            return false;
        }

        (secondOfDay, nanosecond) = ((((hour * 60) + minute) * 60) + second, fraction);
        return true;
    }

    private static void WriteDate(int year, int month, int day, Span<byte> text)
    {
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        Utf8Digits.WriteTwo(text, century);
        Utf8Digits.WriteTwo(text[2..], yearOfCentury);
        text[4] = (byte)'-';
        Utf8Digits.WriteTwo(text[5..], month);
        text[7] = (byte)'-';
        Utf8Digits.WriteTwo(text[8..], day);
    }
}
