using CsvHelper;
using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Reads REDCap data dictionaries as forms of worksheets.</summary>
public static class RedcapImport
{
    private const int MostBytes = 1024 * 1024;
    private const int Columns = 18;

    /// <summary>
    /// Reads a data dictionary: its eighteen columns, in their order. Branching is read where it compares fields; functions, events and smart variables are
    /// left out, field by field.
    /// </summary>
    /// <param name="dictionary">The CSV.</param>
    /// <param name="id">The id of the form that is made.</param>
    /// <param name="version">Its version.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The form with what became of each row; no form where the text is no dictionary, or larger than 1 MB.</returns>
    public static async Task<WorksheetImport> ReadAsync(Stream dictionary, string id, string version, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(version);
        List<string[]> rows = [];
        try
        {
            using var csv = CsvReader.Create(
                dictionary,
                new CsvReaderOptions
                {
                    Separator = ',',
                    HasHeader = false,
                    IncludeValuesInExceptions = false,
                    MaxRecordSize = MostBytes,
                });
            while (await csv.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                if (csv.FieldCount < Columns || rows.Count > RedcapForm.MostRows)
                {
                    return new WorksheetImport(
                        null,
                        [new ImportedElement("dictionary", ImportFate.LeftOut, csv.FieldCount < Columns ? ImportReason.NotKnown : ImportReason.TooMany, true)]);
                }

                rows.Add([.. Enumerable.Range(0, Columns).Select(place => csv.GetString(place).Trim())]);
            }
        }
        catch (CsvFormatException)
        {
            return new WorksheetImport(null, [new ImportedElement("dictionary", ImportFate.LeftOut, ImportReason.NotKnown, true)]);
        }

        return new RedcapForm(id, version).Read(rows.Skip(1));
    }
}
