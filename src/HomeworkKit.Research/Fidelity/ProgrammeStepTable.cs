using System.Globalization;
using CsvHelper;

namespace HomeworkKit.Research;

/// <summary>Steps of programmes as a table: which step each assignment came from, and how it was followed.</summary>
/// <remarks>
/// Clients and assignments are named as the data names them: give it data whose references are pseudonyms already. No text that anybody wrote stands in it.
/// </remarks>
public static class ProgrammeStepTable
{
    private static readonly string[] Names =
    [
        "client",
        "enrolment",
        "programme",
        "version",
        "position",
        "step",
        "state",
        "assignment",
        "run",
        "template_version",
        "days_from_start",
        "by_rule",
        "in_order",
        "agreed",
        "adapted",
        "times_done",
    ];

    /// <summary>Writes steps as CSV: UTF-8, a decimal point, 1 and 0 for yes and no, empty for missing.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="steps">The steps, in the order in which they are to stand.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    public static async Task WriteCsvAsync(Stream stream, IEnumerable<ProgrammeStepRow> steps, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(steps);
        var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ',', NewLine = "\n", HasHeader = false }, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync(Names, cancellationToken).ConfigureAwait(false);
            foreach (var row in steps)
            {
                await csv.WriteRecordAsync(
                        [
                            FormulaGuard.Of(row.Client.Value),
                            row.Enrolment.ToString(),
                            row.Programme.ToString(),
                            Text(row.Version),
                            Text(row.Position),
                            FormulaGuard.Of(row.Step),
                            KebabCase.Of(row.State),
                            row.Assignment?.ToString() ?? string.Empty,
                            Text(row.Run),
                            Text(row.TemplateVersion),
                            row.DaysFromStart?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty,
                            Text(row.ByRule),
                            Text(row.InOrder),
                            Text(row.Agreed),
                            Text(row.Adapted),
                            Text(row.TimesDone),
                        ],
                        cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    private static string Text(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Text(bool? value) => value is { } yes ? yes ? "1" : "0" : string.Empty;
}
