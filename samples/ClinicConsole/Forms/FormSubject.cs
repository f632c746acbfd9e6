using System.Globalization;
using HomeworkKit.Forms;
using HomeworkKit.Words;

namespace HomeworkKit.Samples.ClinicConsole.Forms;

/// <summary>What is filled in by a form: an entry, or the task of a plan.</summary>
/// <param name="Form">The form.</param>
/// <param name="Words">Its words.</param>
/// <param name="Text">The console's own words.</param>
internal sealed record FormSubject(HomeworkForm Form, HomeworkWords Words, ConsoleText Text)
{
    internal required Func<FormPath, FormValue?> Read { get; init; }

    internal required Func<FormQuestion, IReadOnlyList<int>> RowsIn { get; init; }

    internal required Func<FormQuestion, int> NextRow { get; init; }

    internal Func<FormQuestion, bool> IsAsked { get; init; } = static _ => true;

    internal required Func<IEnumerable<(FormPath, FormValue?)>, FormResult> Write { get; init; }

    /// <summary>Gets what keeps what was written, and says why not.</summary>
    internal required Func<FormResult, Task<string?>> KeepAsync { get; init; }

    /// <summary>Gives the name of a row: the answer that tells it apart, else its number.</summary>
    internal string RowName(FormQuestion rows, int row) =>
        Read(rows.Control is FormControl.Rows { NamedBy: { } named } ? $"{rows.Path}[{row}].{named}" : rows.InRow(row)[0].Path)
            is FormValue.Text { Words: var words }
            ? words
            : string.Create(CultureInfo.InvariantCulture, $"{Words.RowOf(rows)} {row + 1}");

    /// <summary>Gives the rows from which others choose.</summary>
    internal IReadOnlyList<FormChoice> KeyedRows(FormPath path) => Form.Find(path) is { Control: FormControl.Rows { KeyedBy: { } key } } rows
        ? [.. RowsIn(rows).Select(row => new FormChoice(Read($"{path}[{row}].{key}") is FormValue.Text text ? text.Words : string.Empty, RowName(rows, row)))]
        : [];
}
