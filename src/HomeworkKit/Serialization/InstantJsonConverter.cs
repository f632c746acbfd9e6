using NodaTime.Text;

namespace HomeworkKit.Serialization;

/// <summary>Reads and writes <see cref="Instant"/> as <c>2026-03-02T19:00:00Z</c>, exact to the nanosecond.</summary>
internal sealed class InstantJsonConverter() : Utf8TextConverter<Instant>(InstantPattern.ExtendedIso)
{
    private protected override bool TryFormat(Instant value, Span<byte> text, out int written)
    {
        written = 0;
        var utc = value.InUtc();
        if (!Utf8IsoText.TryWriteDate(utc.Date, text))
        {
            return false;
        }

        text[Utf8IsoText.DateLength] = (byte)'T';
        written = Utf8IsoText.DateLength + 1 + Utf8IsoText.WriteTime(utc.TimeOfDay, text[(Utf8IsoText.DateLength + 1)..]);
        text[written++] = (byte)'Z';
        return true;
    }

    private protected override bool TryParse(ReadOnlySpan<byte> text, out Instant value)
    {
        value = default;
        if (text.Length <= Utf8IsoText.DateLength || text[Utf8IsoText.DateLength] != (byte)'T' || text[^1] != (byte)'Z'
            || !Utf8IsoText.TryReadDate(text[..Utf8IsoText.DateLength], out var date)
            || !Utf8IsoText.TryReadTime(text[(Utf8IsoText.DateLength + 1)..^1], out var time))
        {
            return false;
        }

        value = (date + time).InUtc().ToInstant();
        return true;
    }
}
