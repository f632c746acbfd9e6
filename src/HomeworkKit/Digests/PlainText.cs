using System.Text;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>Writes lines of plain text in the words of one language, one thing a line.</summary>
internal sealed class PlainText(HomeworkWords words)
{
    private readonly StringBuilder _text = new();

    internal HomeworkWords Words => words;

    /// <summary>A moment, and the zone in which it is told.</summary>
    internal string Of(Instant at, DateTimeZone zone)
    {
        var moment = words.Moment(at.InZoneWithin(zone).LocalDateTime);
        return zone == DateTimeZone.Utc ? words.Format("date/in-utc", ("moment", moment)) : words.Format("date/in-zone", ("moment", moment), ("zone", zone.Id));
    }

    internal PlainText Line(string text = "")
    {
        // A client's own line breaks stay inside the line that they were written in.
        _text.Append(text.ReplaceLineEndings(" ").TrimEnd()).Append('\n');
        return this;
    }

    /// <summary>Writes one line for each text that is not blank, indented, in the sentence of a key.</summary>
    internal PlainText Lines(int indent, string key, IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                Line(new string(' ', indent) + words.Format(key, ("text", text)));
            }
        }

        return this;
    }

    /// <summary>Writes the sentence of a key where it holds.</summary>
    internal PlainText Line(int indent, string key, bool holds) => holds ? Line(new string(' ', indent) + words.Of(key)) : this;

    public override string ToString() => _text.ToString();
}
