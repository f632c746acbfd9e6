namespace HomeworkKit.Research;

/// <summary>Reads scores before and after treatment, one person a row.</summary>
public static class ScoreTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="person">The column that says whose row it is.</param>
    /// <param name="before">The column of the score before.</param>
    /// <param name="after">The column of the score after.</param>
    /// <param name="report">Filled in with what was read and what was not.</param>
    /// <param name="missing">The codes that mean missing, besides a blank cell; null for <c>NA</c>.</param>
    /// <param name="separator">What stands between fields.</param>
    /// <param name="decimalComma">Whether numbers have a decimal comma.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The people in the order of the file. A score that is no number is missing and told.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is no CSV, breaks off, or has not these columns.</exception>
    public static async Task<IReadOnlyList<ScorePair>> ReadAsync(
        string path,
        CsvColumn person,
        CsvColumn before,
        CsvColumn after,
        DatasetReport report,
        IReadOnlyList<string>? missing = null,
        char separator = ',',
        bool decimalComma = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(report);
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            using var csv = await CsvTable
                .OpenAsync(stream, Path.GetFileName(path), separator, rowsBeginUnnamed: false, [person, before, after], cancellationToken)
                .ConfigureAwait(false);
            var row = new CsvRow(csv, missing ?? ["NA"], report, decimalComma);
            List<ScorePair> pairs = [];
            HashSet<string> seen = new(StringComparer.Ordinal);
            while (await csv.ReadAsync(report, allowsIncomplete: false, cancellationToken).ConfigureAwait(false))
            {
                if (row.Text(person) is not { } key)
                {
                    row.Skip(DatasetCodes.KeyMissing, person);
                }
                else if (!seen.Add(key))
                {
                    row.Skip(DatasetCodes.DuplicateKey, person);
                }
                else
                {
                    pairs.Add(new ScorePair(key, (double?)row.Number(before), (double?)row.Number(after)));
                    report.Read++;
                }
            }

            return pairs;
        }
    }
}
