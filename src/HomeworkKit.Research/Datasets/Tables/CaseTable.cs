namespace HomeworkKit.Research;

/// <summary>Reads a published single-case design: a row a session, with its phase.</summary>
public static class CaseTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="phase">The column of the phase. Rows of one phase stand together; a name that comes again later is a phase of its own.</param>
    /// <param name="session">The column of the session's number; ascending.</param>
    /// <param name="value">The column of the value; a blank one is missing and stays in the design.</param>
    /// <param name="baselines">The names of the phases that are baselines; all others are interventions.</param>
    /// <param name="report">Filled in with what was read and what was not.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The design, named after the column of its value.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is no CSV, breaks off, or has not these columns.</exception>
    public static async Task<CaseDesign> ReadAsync(
        string path,
        CsvColumn phase,
        CsvColumn session,
        CsvColumn value,
        IReadOnlyCollection<string> baselines,
        DatasetReport report,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(phase);
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(baselines);
        ArgumentNullException.ThrowIfNull(report);
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            using var csv = await CsvTable
                .OpenAsync(stream, Path.GetFileName(path), ',', rowsBeginUnnamed: false, [phase, session, value], cancellationToken)
                .ConfigureAwait(false);
            var row = new CsvRow(csv, ["NA"], report);
            List<(string Name, List<SessionValue> Values)> phases = [];
            while (await csv.ReadAsync(report, allowsIncomplete: false, cancellationToken).ConfigureAwait(false))
            {
                if (row.Text(phase) is not { } name)
                {
                    row.Skip(DatasetCodes.KeyMissing, phase);
                }
                else if (row.Whole(session, 0, int.MaxValue) is not { } number)
                {
                    row.Skip(DatasetCodes.KeyMissing, session);
                }
                else
                {
                    if (phases.Count == 0 || phases[^1].Name != name)
                    {
                        phases.Add((name, []));
                    }

                    phases[^1].Values.Add(new SessionValue(number, (double?)row.Number(value)));
                    report.Read++;
                }
            }

            return new CaseDesign
            {
                Case = value.Name,
                Phases =
                [
                    .. phases.Select(one => new CasePhase
                    {
                        Name = one.Name,
                        Kind = baselines.Contains(one.Name) ? PhaseKind.Baseline : PhaseKind.Intervention,
                        Values = one.Values,
                    }),
                ],
            };
        }
    }
}
