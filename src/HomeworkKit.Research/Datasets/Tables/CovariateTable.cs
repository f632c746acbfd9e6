using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>What a study knows of its people besides homework: arm, site, therapist, and what changes with time such as phase or session number.</summary>
public sealed class CovariateTable
{
    private readonly Dictionary<ClientRef, List<CovariateRow>> _rows = [];

    /// <summary>Makes a table of rows.</summary>
    /// <param name="columns">The names of the values.</param>
    /// <param name="rows">The rows; several of one client need different dates.</param>
    /// <exception cref="ArgumentException">A client has two rows of one date.</exception>
    public CovariateTable(IReadOnlyList<string> columns, IEnumerable<CovariateRow> rows)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        Columns = ValueList.From(columns)!;
        foreach (var row in rows)
        {
            if (!TryAdd(row))
            {
                throw new ArgumentException(DatasetCodes.DuplicateKey, nameof(rows));
            }
        }
    }

    /// <summary>Gets the names of the values.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Reads a table from a CSV file.</summary>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="client">The column of the client or pseudonym; all others are values.</param>
    /// <param name="report">Filled in with what was read and what was not.</param>
    /// <param name="from">The column of the first day on which a row holds, an ISO date; null where rows hold always.</param>
    /// <param name="missing">The codes that mean missing, besides a blank cell.</param>
    /// <param name="allowsIncomplete">Whether a file that breaks off is read as far as it goes; otherwise it is an exception. A last row without a line break
    /// is read and noted if it has all its fields, and counts as broken off if it has not.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The table.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is no CSV, breaks off, or has not these columns.</exception>
    public static async Task<CovariateTable> ReadAsync(
        string path,
        CsvColumn client,
        DatasetReport report,
        CsvColumn? from = null,
        IReadOnlyList<string>? missing = null,
        bool allowsIncomplete = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(report);
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            using var csv = await CsvTable
                .OpenAsync(stream, Path.GetFileName(path), ',', rowsBeginUnnamed: false, from is null ? [client] : [client, from], cancellationToken)
                .ConfigureAwait(false);
            var row = new CsvRow(csv, missing ?? [], report);
            string[] columns = [.. csv.Columns.Where(column => column != client.Name && column != from?.Name)];
            var table = new CovariateTable(columns, []);
            while (await csv.ReadAsync(report, allowsIncomplete, cancellationToken).ConfigureAwait(false))
            {
                table.Read(row, client, from, report);
            }

            return table;
        }
    }

    /// <summary>Finds what holds for a client on a day.</summary>
    /// <param name="client">The client or pseudonym.</param>
    /// <param name="on">The day; null for the latest row.</param>
    /// <returns>The values by column; null where there is no row.</returns>
    public IReadOnlyDictionary<string, string?>? Find(ClientRef client, LocalDate? on = null) =>
        _rows.TryGetValue(client, out var rows) ? rows.LastOrDefault(row => on is null || row.From is null || row.From <= on)?.Values : null;

    /// <summary>Says who is on both sides and who on one alone.</summary>
    /// <param name="clients">The clients of a dataset; repeats are fine.</param>
    /// <returns>The match.</returns>
    public CovariateMatch Match(IEnumerable<ClientRef> clients)
    {
        ArgumentNullException.ThrowIfNull(clients);
        var present = clients.ToHashSet();
        return new CovariateMatch
        {
            Matched = InOrder(present.Where(_rows.ContainsKey)),
            WithoutRow = InOrder(present.Where(client => !_rows.ContainsKey(client))),
            WithoutHomework = InOrder(_rows.Keys.Where(client => !present.Contains(client))),
        };
    }

    private static IReadOnlyList<ClientRef> InOrder(IEnumerable<ClientRef> clients) =>
        [.. clients.OrderBy(static client => client.Value, StringComparer.Ordinal)];

    private void Read(CsvRow row, CsvColumn client, CsvColumn? from, DatasetReport report)
    {
        var date = row.Parsed(from, LocalDatePattern.Iso);
        if (row.Text(client) is not { } text)
        {
            row.Skip(DatasetCodes.KeyMissing, client);
        }
        else if (!ClientRef.TryParse(text, null, out var reference))
        {
            row.Skip(DatasetCodes.InvalidKey, client);
        }
        else if (from is not null && date is null)
        {
            row.Skip(DatasetCodes.TimeMissing, from);
        }
        else if (!TryAdd(new CovariateRow(reference, date) { Values = Columns.ToDictionary(static column => column, column => row.Text(column)) }))
        {
            row.Skip(DatasetCodes.DuplicateKey, client);
        }
        else
        {
            report.Read++;
        }
    }

    private bool TryAdd(CovariateRow row)
    {
        if (!_rows.TryGetValue(row.Client, out var rows))
        {
            _rows.Add(row.Client, rows = []);
        }

        var index = rows.FindIndex(other => other.From is null ? row.From is null : other.From >= row.From);
        if (index >= 0 && rows[index].From == row.From)
        {
            return false;
        }

        if (row.From is null && index < 0)
        {
            index = 0;
        }

        rows.Insert(index < 0 ? rows.Count : index, row);
        return true;
    }
}
