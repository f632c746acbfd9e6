using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace HomeworkKit;

/// <summary>Writes lines of plain text, invariant, one thing a line.</summary>
internal sealed class PlainText
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu HH:mm");

    private readonly StringBuilder _text = new();

    internal static string Of(LocalDateTime at) => Moment.Format(at);

    internal static string Of(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A moment, and the zone in which it is told.</summary>
    internal static string Of(Instant at, DateTimeZone zone) => Of(at.InZoneWithin(zone).LocalDateTime) + (zone == DateTimeZone.Utc ? " UTC" : $" ({zone.Id})");

    /// <summary>An enum's name as words.</summary>
    internal static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => KebabCase.Of(value).Replace('-', ' ');

    internal PlainText Line(string text = "")
    {
        // A client's own line breaks stay inside the line that they were written in.
        _text.Append(text.ReplaceLineEndings(" ").TrimEnd()).Append('\n');
        return this;
    }

    internal PlainText Lines(string label, IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                Line(label + text);
            }
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
