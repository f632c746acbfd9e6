namespace HomeworkKit.Research;

/// <summary>Reads other people's CSV files through declared mappings into cycles.</summary>
/// <remarks>
/// Nothing is guessed: a column means what the mapping says. A cell that cannot be is left blank and told with its line, never clamped; a row without a person
/// or a time is left out and told. Each series becomes an assignment without a clinician whose attempts are marked as imported, in the order of time. Ids
/// follow from the study's name and the file's own keys: a second reading gives equal cycles. The cycles of one file are held in memory together, since rows of
/// a series may stand anywhere in it.
/// </remarks>
public static class CsvDataset
{
    /// <summary>Reads a file, plain or gzip.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">What its columns mean.</param>
    /// <param name="report">Filled in with what was read and what was not.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The cycles, in the order in which their first rows stand in the file.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is no CSV, breaks off, or has not the columns that the mapping names.</exception>
    public static async Task<IReadOnlyList<HomeworkCycle>> ReadAsync(
        string path,
        CsvMapping mapping,
        DatasetReport report,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(report);
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            return await ReadAsync(stream, Path.GetFileName(path), mapping, report, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The stream, plain or gzip; closed at the end.</param>
    /// <param name="name">The name by which problems are told.</param>
    /// <param name="mapping">What its columns mean.</param>
    /// <param name="report">Filled in with what was read and what was not.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The cycles, in the order in which their first rows stand in the file.</returns>
    /// <exception cref="DatasetException">The stream is no CSV, breaks off, or has not the columns that the mapping names.</exception>
    public static async Task<IReadOnlyList<HomeworkCycle>> ReadAsync(
        Stream stream,
        string name,
        CsvMapping mapping,
        DatasetReport report,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(report);
        var text = await DatasetStream.OpenAsync(stream, name, leaveOpen: false, static _ => { }, cancellationToken).ConfigureAwait(false);
        await using (text.ConfigureAwait(false))
        {
            return await ReadAsync(text, name, mapping, report, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<HomeworkCycle>> ReadAsync(
        DatasetStream stream,
        string name,
        CsvMapping mapping,
        DatasetReport report,
        CancellationToken cancellationToken)
    {
        List<ImportedSeries> all = [];
        Dictionary<string, ImportedSeries> found = new(StringComparer.Ordinal);
        await EachAsync(stream, name, mapping, report, (row, key) =>
        {
            if (mapping.Answered is { } answered && row.Text(answered) is null)
            {
                report.Unanswered++;
            }
            else
            {
                Read(row, mapping, key, all, found, report);
            }
        }, cancellationToken).ConfigureAwait(false);
        return ValueList.From(all.Select(series => series.Build(mapping.Record.Task))) ?? [];
    }

    /// <summary>Gives every row that the mapping means and that says whose it is.</summary>
    internal static async Task EachAsync(
        string path,
        CsvMapping mapping,
        DatasetReport report,
        Action<CsvRow, string[]> each,
        CancellationToken cancellationToken)
    {
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            await EachAsync(stream, Path.GetFileName(path), mapping, report, each, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task EachAsync(
        DatasetStream stream,
        string name,
        CsvMapping mapping,
        DatasetReport report,
        Action<CsvRow, string[]> each,
        CancellationToken cancellationToken)
    {
        using var table = await CsvTable
            .OpenAsync(stream, name, mapping.Separator, mapping.RowsBeginUnnamed, mapping.Columns, cancellationToken, mapping.Encoding)
            .ConfigureAwait(false);
        var row = new CsvRow(table, mapping.Missing, report, mapping.DecimalComma);
        var below = 0;
        while (await table.ReadAsync(report, mapping.AllowsIncompleteFiles, cancellationToken).ConfigureAwait(false))
        {
            if (below < mapping.RowsBelowHeader)
            {
                below++;
            }
            else if (mapping.Where is { } where && (row.Text(where.Column) ?? string.Empty) != where.Value)
            {
                report.PassedOver++;
            }
            else if (KeyOf(row, mapping) is { } key)
            {
                // A row without the prompt's number is told, answered or not: it is none of the protocol's prompts.
                if (mapping.When is CsvDayAndPrompt protocol && protocol.MissingIn(row) is { } absent)
                {
                    row.Skip(DatasetCodes.TimeMissing, absent);
                }
                else
                {
                    each(row, key);
                }
            }
        }
    }

    private static void Read(
        CsvRow row,
        CsvMapping mapping,
        string[] key,
        List<ImportedSeries> all,
        Dictionary<string, ImportedSeries> found,
        DatasetReport report)
    {
        if (mapping.When.NeedsZone && mapping.Zone is null)
        {
            row.Skip(DatasetCodes.TimeZoneMissing, mapping.When.Columns.First());
            return;
        }

        if (mapping.When.Read(row, mapping.Zone) is not { } at)
        {
            row.Skip(DatasetCodes.TimeMissing, mapping.When.Columns.First());
            return;
        }

        if (mapping.Record.Read(row, mapping.TimeZone) is not { } entry)
        {
            report.Unanswered++;
            return;
        }

        var name = string.Join('\u001F', key);
        if (!found.TryGetValue(name, out var series))
        {
            found.Add(name, series = new ImportedSeries(mapping.Study, key));
            all.Add(series);
        }

        if (series.Add(at, entry))
        {
            report.Read++;
        }
        else
        {
            row.Skip(DatasetCodes.DuplicateKey, mapping.Client ?? mapping.When.Columns.First());
        }
    }

    private static string[]? KeyOf(CsvRow row, CsvMapping mapping)
    {
        var person = mapping.Person;
        if (person is null && mapping.Client is { } column)
        {
            if (row.Text(column) is not { } text)
            {
                row.Skip(DatasetCodes.KeyMissing, column);
                return null;
            }

            person = CsvIds.ToClient(text, mapping.Ids);
            if (person is null)
            {
                row.Skip(DatasetCodes.InvalidKey, column);
                return null;
            }
        }

        if (person is not { } client)
        {
            throw new ArgumentException(DatasetMessages.NobodysFile, nameof(mapping));
        }

        var key = new string[mapping.Series.Count + 1];
        key[0] = client.Value;
        for (var i = 0; i < mapping.Series.Count; i++)
        {
            if (row.Text(mapping.Series[i]) is not { } part)
            {
                row.Skip(DatasetCodes.KeyMissing, mapping.Series[i]);
                return null;
            }

            key[i + 1] = part;
        }

        return key;
    }
}
