using NodaTime.Text;

namespace HomeworkKit.Serialization;

/// <summary>Reads and writes <see cref="LocalDateTime"/> as <c>2026-03-02T19:00:00</c>, with a fraction where there is one.</summary>
internal sealed class LocalDateTimeJsonConverter : Utf8TextConverter<LocalDateTime>
{
    private protected override IPattern<LocalDateTime> Pattern => LocalDateTimePattern.ExtendedIso;

    private protected override bool TryFormat(LocalDateTime value, Span<byte> text, out int written)
    {
        written = 0;
        if (!Utf8IsoText.TryWriteDate(value.Date, text))
        {
            return false;
        }

        text[Utf8IsoText.DateLength] = (byte)'T';
        written = Utf8IsoText.DateLength + 1 + Utf8IsoText.WriteTime(value.TimeOfDay, text[(Utf8IsoText.DateLength + 1)..]);
        return true;
    }

    private protected override bool TryParse(ReadOnlySpan<byte> text, out LocalDateTime value)
    {
        value = default;
        if (text.Length <= Utf8IsoText.DateLength || text[Utf8IsoText.DateLength] != (byte)'T'
            || !Utf8IsoText.TryReadDate(text[..Utf8IsoText.DateLength], out LocalDate date)
            || !Utf8IsoText.TryReadTime(text[(Utf8IsoText.DateLength + 1)..], out LocalTime time))
        {
            return false;
        }

        value = date + time;
        return true;
    }
}
