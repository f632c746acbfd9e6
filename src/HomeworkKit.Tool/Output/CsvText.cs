namespace HomeworkKit.Tool.Output;

/// <summary>Cells of the few tables that go to standard output.</summary>
internal static class CsvText
{
    internal static string Cell(string text)
    {
        var guarded = text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return guarded.AsSpan().ContainsAny(",\"\n\r") ? "\"" + guarded.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : guarded;
    }
}
