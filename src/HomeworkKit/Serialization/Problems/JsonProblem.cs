namespace HomeworkKit.Serialization;

/// <summary>Why JSON could not be read: a code that lasts, and where. Never what stood there.</summary>
/// <param name="Code">The code, as in <c>json/unknown-kind</c>.</param>
/// <param name="Path">Where, as a JSON path of names that this library knows: <c>$.events[3].attempt.entry</c>. A name it does not know is shown as
/// <c>*</c>.</param>
/// <param name="Line">The line of an NDJSON file, from 1; null for a document on its own.</param>
public sealed partial record JsonProblem(string Code, string Path, long? Line = null)
{
    /// <summary>Returns the code and the place.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Line is { } line
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code} at line {line}, {Path}")
        : $"{Code} at {Path}";
}
