using System.Globalization;

namespace HomeworkKit.Research;

/// <summary>What is wrong with a place in a file: a code that lasts, and where. Never what stood there.</summary>
/// <param name="Code">The code, of <see cref="DatasetCodes"/> or <see cref="Serialization.JsonProblemCodes"/>.</param>
/// <param name="File">The file's name without its folder, or the name that the caller gave a stream.</param>
/// <param name="Line">The line, from 1; null where it is about the whole file.</param>
/// <param name="Field">The column by its declared name, or the JSON path; null where it is about the whole line.</param>
/// <param name="IsLineSkipped">Whether the line came to nothing; false where one cell was left blank and the rest was kept.</param>
public sealed record DatasetProblem(string Code, string File, long? Line = null, string? Field = null, bool IsLineSkipped = true)
{
    /// <summary>Returns the code and the place.</summary>
    /// <returns>A text that is safe to log wherever file names are.</returns>
    public override string ToString() =>
        Code
        + " in "
        + File
        + (Line is { } line ? string.Create(CultureInfo.InvariantCulture, $", line {line}") : string.Empty)
        + (Field is null ? string.Empty : ", " + Field);
}
