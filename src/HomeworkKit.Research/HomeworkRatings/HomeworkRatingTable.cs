namespace HomeworkKit.Research;

/// <summary>Ratings of homework from a CSV: a row for each client, occasion and rater, a column for each item.</summary>
public static class HomeworkRatingTable
{
    /// <summary>Reads the ratings.</summary>
    /// <param name="path">The CSV, with the columns <c>client</c>, <c>occasion</c>, <c>source</c> (client, clinician or rater), perhaps <c>rater</c>, and one
    /// for each item of the form.</param>
    /// <param name="form">The form.</param>
    /// <param name="report">Tells what was read, left out and left blank: a row without client, occasion or source, a rating that is there already, an answer
    /// that is no number or outside the range.</param>
    /// <param name="missing">What stands for a missing answer; <c>NA</c> if left out, and nothing always.</param>
    /// <param name="separator">What stands between columns.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The ratings, in the order of the rows.</returns>
    /// <exception cref="ArgumentException">The form contradicts itself.</exception>
    /// <exception cref="DatasetException">The file cannot be read, or lacks a column.</exception>
    public static async Task<IReadOnlyList<HomeworkRating>> ReadAsync(
        string path,
        HomeworkRatingForm form,
        DatasetReport report,
        IReadOnlyList<string>? missing = null,
        char separator = ',',
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(report);
        form.OrThrow();
        CsvColumn client = "client", occasion = "occasion", source = "source", rater = "rater";
        CsvColumn[] items = [.. form.Items.Select(static item => new CsvColumn(item))];
        var stream = DatasetStream.Open(path, static _ => { });
        await using (stream.ConfigureAwait(false))
        {
            using var csv = await CsvTable
                .OpenAsync(stream, Path.GetFileName(path), separator, rowsBeginUnnamed: false, [client, occasion, source, .. items], cancellationToken)
                .ConfigureAwait(false);
            var row = new CsvRow(csv, missing ?? ["NA"], report);
            var hasRater = csv.Columns.Contains(rater.Name);
            List<HomeworkRating> ratings = [];
            HashSet<(string, string, RatingSource, string?)> seen = [];
            while (await csv.ReadAsync(report, allowsIncomplete: false, cancellationToken).ConfigureAwait(false))
            {
                var (whose, of, by) = (row.Text(client), row.Text(occasion), row.Text(source) is { } said ? SourceOf(said) : null);
                if (whose is null || of is null || by is not { } known)
                {
                    row.Skip(
                        whose is null || of is null ? DatasetCodes.KeyMissing : DatasetCodes.UnknownValue,
                        whose is null ? client
                            : of is null ? occasion
                            : source);
                    continue;
                }

                var which = hasRater ? row.Text(rater) : null;
                if (!seen.Add((whose, of, known, which)))
                {
                    row.Skip(DatasetCodes.DuplicateKey, client);
                    continue;
                }

                ratings.Add(
                    new HomeworkRating
                    {
                        Client = whose,
                        Occasion = of,
                        Source = known,
                        Rater = which,
                        Answers = [.. items.Select(item => Within(row, item, form))],
                    });
                report.Read++;
            }

            return ratings;
        }
    }

    private static RatingSource? SourceOf(string text) =>
        Enum.GetValues<RatingSource>()
            .Cast<RatingSource?>()
            .FirstOrDefault(source => string.Equals(KebabCase.Of(source!.Value), text, StringComparison.OrdinalIgnoreCase));

    private static double? Within(CsvRow row, CsvColumn item, HomeworkRatingForm form) => (double?)row.Number(item) switch
    {
        null => null,
        { } number when number >= form.Least && number <= form.Most => number,
        _ => row.Blank<double?>(DatasetCodes.OutOfScale, item),
    };
}
