using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit.Scheduling;

/// <summary>Names one occurrence, the same on every machine: whoever expands the schedule arrives at the same text.</summary>
/// <remarks>
/// Text and JSON form: <c>assignment/revision/element/local</c>, for example <c>0198c5…/0198c6…/0/2026-03-02T19:00</c>; the GUIDs are 32 lower-case digits, the
/// seconds are left out when zero. The local time is the one the schedule names, also where the clocks skip it. Equality is by value. The <c>default</c> names
/// nothing.
/// </remarks>
/// <param name="Assignment">The assignment.</param>
/// <param name="Revision">The event that last changed the schedule before this occurrence.</param>
/// <param name="Element">The place of the element in the schedule, from 0.</param>
/// <param name="Local">The local date and time, in whole seconds, year 1 to 9999.</param>
[JsonConverter(typeof(OccurrenceIdJsonConverter))]
public readonly partial record struct OccurrenceId(AssignmentId Assignment, EventId Revision, int Element, LocalDateTime Local) : IParsable<OccurrenceId>
{
    /// <summary>The length of the longest text form.</summary>
    public const int MaximumLength = 32 + 1 + 32 + 1 + 10 + 1 + 19;

    /// <inheritdoc/>
    public static OccurrenceId Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var id) ? id : throw new FormatException(ScheduleMessages.OccurrenceId);
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OccurrenceId result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads an id from characters.</summary>
    /// <param name="text">The text form, exactly as <see cref="ToString"/> writes it.</param>
    /// <param name="result">The id.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OccurrenceId result)
    {
        result = default;
        if (text.Length is < 68 or > MaximumLength || text[32] != '/' || text[65] != '/')
        {
            return false;
        }

        var rest = text[66..];
        var slash = rest.IndexOf('/');
        if (slash < 1
            || !Guid.TryParseExact(text[..32], "N", out var assignment)
            || !Guid.TryParseExact(text[33..65], "N", out var revision)
            || !int.TryParse(rest[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var element)
            || !TryParseLocal(rest[(slash + 1)..], out var local))
        {
            return false;
        }

        var id = new OccurrenceId(new AssignmentId(assignment), new EventId(revision), element, local);

        // Ids have one canonical text: leading zeros, capitals and zero seconds are refused, so that texts can be compared.
        Span<char> again = stackalloc char[MaximumLength];
        if (!text.SequenceEqual(again[..id.Format(again)]))
        {
            return false;
        }

        result = id;
        return true;
    }

    /// <summary>Returns the text form.</summary>
    /// <returns>For example <c>…/…/0/2026-03-02T19:00</c>.</returns>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaximumLength];
        return new string(buffer[..Format(buffer)]);
    }

    internal int Format(Span<char> buffer)
    {
        Assignment.Value.TryFormat(buffer, out _, "N");
        buffer[32] = '/';
        Revision.Value.TryFormat(buffer[33..], out _, "N");
        buffer[65] = '/';
        Element.TryFormat(buffer[66..], out var length, default, CultureInfo.InvariantCulture);
        length += 66;
        buffer[length++] = '/';
        length = Digits(buffer, length, Local.Year, 4);
        buffer[length++] = '-';
        length = Digits(buffer, length, Local.Month, 2);
        buffer[length++] = '-';
        length = Digits(buffer, length, Local.Day, 2);
        buffer[length++] = 'T';
        length = Digits(buffer, length, Local.Hour, 2);
        buffer[length++] = ':';
        length = Digits(buffer, length, Local.Minute, 2);
        if (Local.Second != 0)
        {
            buffer[length++] = ':';
            length = Digits(buffer, length, Local.Second, 2);
        }

        return length;
    }

    private static int Digits(Span<char> buffer, int start, int value, int count)
    {
        for (var i = start + count - 1; i >= start; i--)
        {
            buffer[i] = (char)('0' + (value % 10));
            value /= 10;
        }

        return start + count;
    }

    private static bool TryParseLocal(ReadOnlySpan<char> text, out LocalDateTime local)
    {
        local = default;
        if (text.Length is not (16 or 19) || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || (text.Length == 19 && text[16] != ':')
            || !TryNumber(text[..4], out var year)
            || !TryNumber(text[5..7], out var month)
            || !TryNumber(text[8..10], out var day)
            || !TryNumber(text[11..13], out var hour)
            || !TryNumber(text[14..16], out var minute))
        {
            return false;
        }

        var second = 0;
        if (text.Length == 19 && !TryNumber(text[17..], out second))
        {
            return false;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        local = new LocalDateTime(year, month, day, hour, minute, second);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
