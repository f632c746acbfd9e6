namespace HomeworkKit.Research;

/// <summary>Reads experience sampling with every prompt that was asked, answered or not.</summary>
/// <remarks>
/// Where <see cref="CsvDataset"/> makes homework of what was answered, this keeps the rows without an answer, since they are the denominator. Every row with a
/// person and a moment is a prompt; a file that is padded beyond its protocol has rows that were never asked: leave them out by <see cref="CsvMapping.Where"/>,
/// or count out of the prompts that reached the person (<see cref="PromptSeries.ToRecords"/>). All series are held in memory.
/// </remarks>
public static class PromptDataset
{
    /// <summary>Reads a file, plain or gzip.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mapping">What its columns mean; its record is a <see cref="MoodLogColumns"/>. Without a time zone no row is read, and each is told as
    /// <see cref="DatasetCodes.TimeZoneMissing"/>.</param>
    /// <param name="report">Filled in with what was read and what was not.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The series, in the order in which their first rows stand in the file.</returns>
    /// <exception cref="DatasetException">The file cannot be opened, is no CSV, breaks off, or has not the columns that the mapping names.</exception>
    /// <exception cref="ArgumentException">The mapping's record is none of ratings.</exception>
    public static async Task<IReadOnlyList<PromptSeries>> ReadAsync(
        string path,
        CsvMapping mapping,
        DatasetReport report,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(report);
        var items = (mapping.Record as MoodLogColumns)?.Items ?? throw new ArgumentException(DatasetMessages.NoRatings, nameof(mapping));
        Dictionary<string, (string[] Key, SortedDictionary<Instant, SeriesPrompt> Prompts)> found = new(StringComparer.Ordinal);
        List<string> order = [];
        await CsvDataset.EachAsync(path, mapping, report, (row, key) =>
        {
            // Days and hours of prompts are local ones, also where the moments have offsets of their own.
            if (mapping.Zone is not { } zone)
            {
                row.Skip(DatasetCodes.TimeZoneMissing, mapping.When.Columns.First());
                return;
            }

            if (mapping.When.Read(row, zone) is not { } at)
            {
                row.Skip(DatasetCodes.TimeMissing, mapping.When.Columns.First());
                return;
            }

                    SeriesRating[] ratings =
                    [
                        .. from item in items
                        let rating = row.Rating(item.Column, item.Item.Scale)
                        where rating is not null
                        select new SeriesRating(item.Item.Key, (double)rating.Value),
                    ];
                    var name = string.Join('\u001F', key);
                    if (!found.TryGetValue(name, out var series))
                    {
                        found.Add(name, series = (key, []));
                        order.Add(name);
                    }

                    var isAnswered = mapping.Answered is { } column ? row.Text(column) is not null : ratings.Length > 0;
                    if (
                        !series.Prompts.TryAdd(
                            at,
                            new SeriesPrompt
                            {
                                Day = 0,
                                At = at,
                                Time = at.InZoneWithin(zone).TimeOfDay,
                                IsAnswered = isAnswered,
                                Ratings = ratings,
                            }))
                    {
                        row.Skip(DatasetCodes.DuplicateKey, mapping.When.Columns.Last());
                    }
                    else if (isAnswered)
                    {
                        report.Read++;
                    }
                    else
                    {
                        report.Unanswered++;
                    }
                },
                cancellationToken)
            .ConfigureAwait(false);
        return [.. order.Select(name => Build(found[name].Key, [.. found[name].Prompts.Values], mapping, [.. items.Select(static item => item.Item.Key)]))];
    }

    // Days are counted from the protocol's first one where the file tells it, and otherwise from the person's first prompt.
    private static PromptSeries Build(string[] key, SeriesPrompt[] prompts, CsvMapping mapping, string[] items)
    {
        var first = mapping.When is CsvDayAndPrompt protocol ? protocol.FirstDay : DayOf(prompts[0]);
        return new PromptSeries
        {
            Client = new HomeworkKit.ClientRef(key[0]),
            Series = [.. key.Skip(1)],
            Items = items,
            Prompts = [.. prompts.Select(prompt => prompt with { Day = Period.DaysBetween(first, DayOf(prompt)) + 1 })],
        };

        LocalDate DayOf(SeriesPrompt prompt) => prompt.At.InZoneWithin(mapping.Zone!).Date;
    }
}
