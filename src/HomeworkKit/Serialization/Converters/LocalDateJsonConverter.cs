using NodaTime.Text;

namespace HomeworkKit.Serialization;

/// <summary>Reads and writes <see cref="LocalDate"/> as <c>2026-03-02</c>.</summary>
internal sealed class LocalDateJsonConverter : Utf8TextConverter<LocalDate>
{
    private protected override IPattern<LocalDate> Pattern => LocalDatePattern.Iso;

    private protected override bool TryFormat(LocalDate value, Span<byte> text, out int written)
    {
        written = Utf8IsoText.DateLength;
        return Utf8IsoText.TryWriteDate(value, text);
    }

    private protected override bool TryParse(ReadOnlySpan<byte> text, out LocalDate value)
    {
        return Utf8IsoText.TryReadDate(text, out value);
    }
}
