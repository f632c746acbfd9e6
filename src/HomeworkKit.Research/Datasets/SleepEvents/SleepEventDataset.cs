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
    public static async Task<HomeworkCycle?> ReadAsync(
        string path,
        SleepEventMapping mapping,
        DatasetReport report,
        CancellationToken cancellationToken = default)
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

    private static async Task<List<SleepEvent>> EventsAsync(
        DatasetStream stream,
        string name,
        SleepEventMapping mapping,
        DatasetReport report,
        CancellationToken cancellationToken)
    {
        using var table = await CsvTable
            .OpenAsync(stream, name, ',', rowsBeginUnnamed: false, [mapping.Start, mapping.End, mapping.Status], cancellationToken)
            .ConfigureAwait(false);
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

        return [.. events.OrderBy(static one => one.Start).ThenBy(one => mapping.RankOf(one.Status)).ThenBy(static one => one.Line)];
    }

    private static HomeworkCycle? Build(List<SleepEvent> events, string name, SleepEventMapping mapping, DatasetReport report)
    {
        var series = new ImportedSeries(mapping.Study, [mapping.Client.Value]);
        var nights = NightsIn(events, name, mapping, report);
        for (var n = 0; n < nights.Count; n++)
        {
            // What lies between one night's sleep and the next belongs to the evening, but for getting up, which ends the night before.
            var (first, last) = (nights[n][0], nights[n][^1]);
            var from = n == 0 ? 0 : nights[n - 1][^1] + 1;
            var to = n + 1 < nights.Count ? nights[n + 1][0] : events.Count;
            SleepEvent[] spells = [.. nights[n].Select(place => events[place])];
            if (mapping.Zone is not { } zone)
            {
                report.Add(new DatasetProblem(DatasetCodes.TimeZoneMissing, name, spells[0].Line, mapping.Start.Name));
                continue;
            }

            var night = new SleepEventNight(mapping, zone, name, report).Read(
                spells,
                events.GetRange(from, first - from),
                events.GetRange(last + 1, to - last - 1));
            if (series.Add(spells.Max(static spell => spell.End!.Value), night))
            {
                report.Read++;
            }
            else
            {
                report.Add(new DatasetProblem(DatasetCodes.DuplicateKey, name, spells[0].Line, mapping.End.Name));
            }
        }

        return report.Read == 0 ? null : series.Build(new SleepDiaryTask { Form = SleepDiaryForm.Core });
    }

    // The places of the spells of sleep, night by night: spells with less than the longest wake between them are one night.
    private static List<List<int>> NightsIn(List<SleepEvent> events, string name, SleepEventMapping mapping, DatasetReport report)
    {
        List<List<int>> nights = [];
        var ended = Instant.MinValue;
        for (var place = 0; place < events.Count; place++)
        {
            var spell = events[place];
            if (spell.Status != mapping.Asleep)
            {
                continue;
            }

            if (spell.End is not { } end || end <= spell.Start)
            {
                report.Add(new DatasetProblem(DatasetCodes.NoSleep, name, spell.Line, mapping.End.Name));
                continue;
            }

            if (nights.Count > 0 && spell.Start - ended < mapping.LongestWakeWithinNight)
            {
                nights[^1].Add(place);
                ended = Instant.Max(ended, end);
            }
            else
            {
                nights.Add([place]);
                ended = end;
            }
        }

        return nights;
    }
}
