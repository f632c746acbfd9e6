using System.Globalization;
using NodaTime.Text;

namespace HomeworkKit.Serialization;

/// <summary>Reads and writes <see cref="Duration"/> as hours, minutes and seconds: <c>0:30:00</c>, <c>-25:00:00</c>.</summary>
internal sealed class DurationJsonConverter : Utf8TextConverter<Duration>
{
    private protected override IPattern<Duration> Pattern => DurationPattern.JsonRoundtrip;

    private protected override bool TryFormat(Duration value, Span<byte> text, out int written)
    {
        written = 0;
        if (value == Duration.MinValue)
        {
            // Has no opposite.
            return false;
        }

        var negative = value < Duration.Zero;
        var size = negative ? -value : value;
        var hours = (size.Days * 24L) + size.Hours;
        if (negative)
        {
            text[written++] = (byte)'-';
        }

        hours.TryFormat(text[written..], out var digits, default, CultureInfo.InvariantCulture);
        written += digits;
        text[written] = (byte)':';
        Utf8Digits.WriteTwo(text[(written + 1)..], size.Minutes);
        text[written + 3] = (byte)':';
        Utf8Digits.WriteTwo(text[(written + 4)..], size.Seconds);
        written += 6;
        written += Utf8Digits.WriteFraction(text[written..], size.SubsecondNanoseconds);
        return true;
    }

    private protected override bool TryParse(ReadOnlySpan<byte> text, out Duration value)
    {
        value = default;
        var negative = text.Length > 0 && text[0] == (byte)'-';
        var rest = negative ? text[1..] : text;
        var colon = rest.IndexOf((byte)':');

        // Seven digits of hours are more than any homework; longer ones are left to the pattern.
        if (colon is < 1 or > 7 || rest.Length < colon + 6 || rest[colon + 3] != (byte)':')
        {
            return false;
        }

        var (hours, minutes, seconds, fraction) = (Utf8Digits.Read(rest[..colon]), Utf8Digits.Read(rest[(colon + 1)..(colon + 3)]),
            Utf8Digits.Read(rest[(colon + 4)..(colon + 6)]), Utf8Digits.ReadFraction(rest[(colon + 6)..]));
        if (hours < 0 || minutes is < 0 or > 59 || seconds is < 0 or > 59 || fraction < 0)
        {
            return false;
        }

        var size = Duration.FromSeconds((((hours * 60L) + minutes) * 60) + seconds) + Duration.FromNanoseconds((long)fraction);
        value = negative ? -size : size;
        return true;
    }
}
