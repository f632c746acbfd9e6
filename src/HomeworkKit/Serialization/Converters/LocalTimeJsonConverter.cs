using NodaTime.Text;

namespace HomeworkKit.Serialization;

/// <summary>Reads and writes <see cref="LocalTime"/> as <c>19:00:00</c>, with a fraction where there is one.</summary>
internal sealed class LocalTimeJsonConverter : Utf8TextConverter<LocalTime>
{
    private protected override IPattern<LocalTime> Pattern => LocalTimePattern.ExtendedIso;

    private protected override bool TryFormat(LocalTime value, Span<byte> text, out int written)
    {
        written = Utf8IsoText.WriteTime(value, text);
        return true;
    }

    private protected override bool TryParse(ReadOnlySpan<byte> text, out LocalTime value)
    {
        return Utf8IsoText.TryReadTime(text, out value);
    }
}
