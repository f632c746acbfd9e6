using System.Globalization;
using System.Text;
using System.Xml;
using HomeworkKit.Words;

namespace HomeworkKit.Research.Charts;

/// <summary>
/// Writes a picture as SVG, element by element, through a writer that encodes every text. No script, no reference to anything outside, equal bytes for equal
/// input.
/// </summary>
internal sealed class SvgCanvas : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        OmitXmlDeclaration = true,
    };

    private const double TitleLetter = 8.2;
    private const double TitleLine = 17;
    private const int MostLines = 3;

    private readonly StringBuilder _text = new();
    private readonly bool _isMoved;
    private readonly XmlWriter _writer;

    internal SvgCanvas(ChartOptions options, double height, string description, string rules = "")
    {
        // A title that is too long for one line has another, and everything below moves down.
        var lines = Wrapped(options.Title, options.Width - 32);
        var shift = (lines.Count - 1) * TitleLine;
        (Width, Height) = (options.Width, height + shift);
        height += shift;
        _writer = XmlWriter.Create(_text, Settings);
        Open(
            "svg",
            ("width", Number(Width)),
            ("height", Number(height)),
            ("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{options.Id}-title {options.Id}-desc"));
        Leaf("title", options.Title, ("id", $"{options.Id}-title"));
        Leaf("desc", options.Description ?? description, ("id", $"{options.Id}-desc"));
        Leaf("style", ChartStyle.SheetOf(options.Theme) + rules);
        Rectangle(0, 0, Width, height, ChartStyle.Background);
        for (var i = 0; i < lines.Count; i++)
        {
            Text(16, 24 + (i * TitleLine), lines[i], ChartStyle.Title, "start", i == 0 ? options.Title : null);
        }

        if (shift > 0)
        {
            Open("g", ("transform", $"translate(0,{Number(shift)})"));
            _isMoved = true;
        }
    }

    internal double Width { get; }

    internal double Height { get; }

    /// <summary>Writes a number as every picture does: two decimals at most, and a full stop.</summary>
    internal static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Writes a number as the words of a picture do: with the language's decimal mark.</summary>
    internal static string Number(HomeworkWords words, double value) => Number(value).Replace(".", words.DecimalMark, StringComparison.Ordinal);

    /// <summary>Shortens a text to what fits, by a width per letter that is on the safe side.</summary>
    internal static string Fitted(string text, double width, double letter = 6.6)
    {
        var most = Math.Max(1, (int)(width / letter));
        return text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1).TrimEnd(), "\u2026");
    }

    // Between words; what is more than three lines is shortened, and stands whole in the tooltip.
    private static List<string> Wrapped(string title, double width)
    {
        var most = Math.Max(1, (int)(width / TitleLetter));
        List<string> lines = [];
        var rest = title;
        while (rest.Length > most && lines.Count < MostLines - 1)
        {
            var end = rest.LastIndexOf(' ', most);
            if (end <= 0)
            {
                break;
            }

            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(Fitted(rest, width, TitleLetter));
        return lines;
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>Ends the picture.</summary>
    internal string Finish()
    {
        if (_isMoved)
        {
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
        _writer.Flush();
        return _text.ToString().ReplaceLineEndings("\n") + "\n";
    }

    internal void Line(double x1, double y1, double x2, double y2, string style) =>
        Leaf("line", null, ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", style));

    internal void Rectangle(double x, double y, double width, double height, string style, double corner = 0)
    {
        (string, string)[] place = [("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("class", style)];
        Leaf("rect", null, corner == 0 ? place : [.. place, ("rx", Number(corner))]);
    }

    internal void Circle(double x, double y, double radius, string style) =>
        Leaf("circle", null, ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("class", style));

    internal void Path(string data, string style) => Leaf("path", null, ("d", data), ("class", style));

    /// <summary>Writes a text; with its whole wording as a tooltip where it had to be shortened.</summary>
    internal void Text(double x, double y, string text, string style, string anchor = "start", string? whole = null)
    {
        Open("text", ("x", Number(x)), ("y", Number(y)), ("class", style));
        if (anchor != "start")
        {
            _writer.WriteAttributeString("text-anchor", anchor);
        }

        if (whole is not null && whole != text)
        {
            Leaf("title", whole);
        }

        _writer.WriteString(Writable(text));
        _writer.WriteEndElement();
    }

    // What XML has no place for, control characters and halves of surrogate pairs, becomes the replacement character.
    private static string Writable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private void Leaf(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        if (text is not null)
        {
            _writer.WriteString(Writable(text));
        }

        _writer.WriteEndElement();
    }

    private void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _writer.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            _writer.WriteAttributeString(attribute, value);
        }
    }
}
