using NodaTime.Text;

namespace HomeworkKit.Serialization;

/// <summary>Reads and writes <see cref="Instant"/> as <c>2026-03-02T19:00:00Z</c>, exact to the nanosecond.</summary>
internal sealed class InstantJsonConverter : Utf8TextConverter<Instant>
{
    // 0001-01-01 and the last second of 9999: the years that have four digits.
    private const long FirstSecond = -62_135_596_800;
    private const long LastSecond = 253_402_300_799;

    private protected override IPattern<Instant> Pattern => InstantPattern.ExtendedIso;

    private protected override bool TryFormat(Instant value, Span<byte> text, out int written)
    {
        written = 0;

        // By whole seconds and the framework's calendar: a third of the price of the way through a zone and a calendar system.
        var seconds = value.ToUnixTimeSeconds();
        if (seconds is < FirstSecond or > LastSecond)
        {
            return false;
        }

        var (day, second) = Math.DivRem(seconds - FirstSecond, (long)NodaConstants.SecondsPerDay);
        Utf8IsoText.WriteDate(DateOnly.FromDayNumber((int)day), text);
        text[Utf8IsoText.DateLength] = (byte)'T';
        written = Utf8IsoText.DateLength + 1;
        written += Utf8IsoText.WriteTime((int)second, (value - Instant.FromUnixTimeSeconds(seconds)).SubsecondNanoseconds, text[written..]);
        text[written++] = (byte)'Z';
        return true;
    }

    private protected override bool TryParse(ReadOnlySpan<byte> text, out Instant value)
    {
        value = default;
        if (text.Length <= Utf8IsoText.DateLength || text[Utf8IsoText.DateLength] != (byte)'T' || text[^1] != (byte)'Z'
            || !Utf8IsoText.TryReadDate(text[..Utf8IsoText.DateLength], out DateOnly date)
            || !Utf8IsoText.TryReadTime(text[(Utf8IsoText.DateLength + 1)..^1], out var second, out var nanosecond))
        {
            return false;
        }

        value = Instant.FromUnixTimeSeconds(FirstSecond + (date.DayNumber * (long)NodaConstants.SecondsPerDay) + second);
        value = nanosecond == 0 ? value : value.PlusNanoseconds(nanosecond);
        return true;
    }
}
