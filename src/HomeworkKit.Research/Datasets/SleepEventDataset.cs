using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Builds the nights of a sleep diary from a file of events.</summary>
public static class SleepEventDataset
{
    /// <summary>Reads a file, plain or gzip.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">What its columns and words mean.</param>
    /// <param name="report">Filled in with what was read, and with every night whose events contradict each other.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The diary as one cycle; null where there is no night.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is no CSV, breaks off, or has not the columns that the mapping names.</exception>
    public static async Task<HomeworkCycle?> ReadAsync(string path, SleepEventMapping mapping, DatasetReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(report);
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            var name = Path.GetFileName(path);
            var events = await EventsAsync(stream, name, mapping, report, cancellationToken).ConfigureAwait(false);
            return Build(events, name, mapping, report);
        }
    }

    private static async Task<List<SleepEvent>> EventsAsync(DatasetStream stream, string name, SleepEventMapping mapping, DatasetReport report, CancellationToken cancellationToken)
    {
        using var table = await CsvTable.OpenAsync(stream, name, ',', rowsBeginUnnamed: false, [mapping.Start, mapping.End, mapping.Status], cancellationToken).ConfigureAwait(false);
        var row = new CsvRow(table, [], report);
        List<SleepEvent> events = [];
        while (await table.ReadAsync(report, mapping.AllowsIncompleteFiles, cancellationToken).ConfigureAwait(false))
        {
            var status = row.Text(mapping.Status);
            if (status is null || (status != mapping.InBed && status != mapping.LightsOff && status != mapping.Asleep && status != mapping.OutOfBed))
            {
                report.PassedOver++;
            }
            else if (row.Moment(mapping.Start) is not { } start)
            {
                row.Skip(DatasetCodes.TimeMissing, mapping.Start);
            }
            else
            {
                events.Add(new SleepEvent(status, start, row.Moment(mapping.End), table.Line));
            }
        }

        return [.. events.OrderBy(static one => one.Start).ThenBy(static one => one.Line)];
    }

    private static HomeworkCycle? Build(List<SleepEvent> events, string name, SleepEventMapping mapping, DatasetReport report)
    {
        var series = new ImportedSeries(mapping.Study, [mapping.Client.Value]);
        int[] sleeps = [.. Enumerable.Range(0, events.Count).Where(i => events[i].Status == mapping.Asleep)];
        for (var n = 0; n < sleeps.Length; n++)
        {
            var sleep = events[sleeps[n]];
            if (sleep.End is not { } woke || woke <= sleep.Start)
            {
                report.Add(new DatasetProblem(DatasetCodes.NoSleep, name, sleep.Line, mapping.End.Name));
                continue;
            }

            // What lies between one sleep and the next belongs to the evening, but for getting up, which ends the night before.
            var evening = events.GetRange(n == 0 ? 0 : sleeps[n - 1] + 1, sleeps[n] - (n == 0 ? 0 : sleeps[n - 1] + 1));
            var morning = events.GetRange(sleeps[n] + 1, (n + 1 < sleeps.Length ? sleeps[n + 1] : events.Count) - sleeps[n] - 1);
            var night = new SleepEventNight(mapping, name, report).Read(sleep, woke, evening, morning);
            if (series.Add(woke, night))
            {
                report.Read++;
            }
            else
            {
                report.Add(new DatasetProblem(DatasetCodes.DuplicateKey, name, sleep.Line, mapping.End.Name));
            }
        }

        return report.Read == 0 ? null : series.Build(new SleepDiaryTask { Form = SleepDiaryForm.Core });
    }
}
