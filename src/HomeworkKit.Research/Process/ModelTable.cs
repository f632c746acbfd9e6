using System.Globalization;
using CsvHelper;

namespace HomeworkKit.Research;

/// <summary>A table of persons by weeks for multilevel models, in lme4, statsmodels and the like. It fits nothing and fills nothing in.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record ModelTable
{
    private static readonly string[] Names =
    [
        "client",
        "week",
        "due",
        "done",
        "adherence",
        "adherence_between",
        "adherence_within",
        "adherence_within_lag1",
        "minutes",
        "minutes_between",
        "minutes_within",
        "minutes_within_lag1",
        "outcome",
        "outcome_lag1",
    ];

    private ModelTable()
    {
    }

    /// <summary>Gets the rows, by person and week.</summary>
    public IReadOnlyList<ModelRow> Rows { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Centres and lags.</summary>
    /// <param name="weeks">Weeks of people, in any order, each once.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A person has a week twice.</exception>
    public static ModelTable Of(IEnumerable<PersonWeek> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        var people = weeks
            .GroupBy(static week => week.Client)
            .OrderBy(static person => person.Key.Value, StringComparer.Ordinal)
            .Select(static person => person.ToDictionary(static week => week.Week))
            .ToArray();
        var adherence = people.Select(static person => Mean(person.Values.Select(static week => week.Adherence))).ToArray();
        var minutes = people.Select(static person => Mean(person.Values.Select(static week => (double?)week.Minutes))).ToArray();
        var (grandAdherence, grandMinutes) = (Mean(adherence), Mean(minutes));
        return new ModelTable
        {
            Rows =
            [
                .. people.SelectMany((person, place) => person.Values.OrderBy(static week => week.Week).Select(week =>
                {
                    var before = person.GetValueOrDefault(week.Week - 1);
                    return new ModelRow(
                        week,
                        adherence[place] - grandAdherence,
                        week.Adherence - adherence[place],
                        before?.Adherence - adherence[place],
                        minutes[place] - grandMinutes,
                        (double)week.Minutes - minutes[place],
                        (double?)before?.Minutes - minutes[place],
                        before?.Outcome);
                })),
            ],
        };
    }

    /// <summary>Writes the table as CSV: UTF-8, a decimal point, empty for missing.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    public async Task WriteCsvAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var csv = CsvWriter.Create(stream, new CsvWriterOptions { Separator = ',', NewLine = "\n", HasHeader = false }, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync(Names, cancellationToken).ConfigureAwait(false);
            foreach (var row in Rows)
            {
                var week = row.Week;
                await csv.WriteRecordAsync(
                        [
                            FormulaGuard.Of(week.Client.Value),
                            Text(week.Week),
                            Text(week.Due),
                            week.Done.ToString(CultureInfo.InvariantCulture),
                            Text(week.Adherence),
                            Text(row.AdherenceBetween),
                            Text(row.AdherenceWithin),
                            Text(row.AdherenceWithinLag1),
                            week.Minutes.ToString(CultureInfo.InvariantCulture),
                            Text(row.MinutesBetween),
                            Text(row.MinutesWithin),
                            Text(row.MinutesWithinLag1),
                            Text(week.Outcome),
                            Text(row.OutcomeLag1),
                        ],
                        cancellationToken)
                    .ConfigureAwait(false);
            }
        }
    }

    private static string Text(double? value) => value is { } number ? number.ToString("R", CultureInfo.InvariantCulture) : string.Empty;

    private static double? Mean(IEnumerable<double?> values) => values.Average();
}
