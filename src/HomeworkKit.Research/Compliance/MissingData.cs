using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>Missing data first: person by week by variable, against what was due. Nothing is filled in, and nothing says why it is missing.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record MissingData
{
    private const int DaysPerWeek = 7;

    private MissingData()
    {
    }

    /// <summary>Gets the definition of the share of what was due that is missing.</summary>
    public static MeasureDefinition ShareDefinition { get; } = new("missing-share", 1, "ratio", "HomeworkKit 2026");

    /// <summary>Gets the cells, by person, variable and week; weeks in which nothing was due have none.</summary>
    public IReadOnlyList<MissingCell> Cells { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets how much of all that was due is missing.</summary>
    public required Measure Share { get; init; }

    /// <summary>Counts the ratings of prompts: every item is due at every prompt.</summary>
    /// <param name="series">The series; several of one person are counted one after the other, each from week 1.</param>
    /// <param name="denominator">Whether all prompts of the file were due, or those that reached the person; a person who never answered is fully missing under
    /// the first and in no cell under the second.</param>
    /// <returns>The table.</returns>
    public static MissingData OfPrompts(IEnumerable<PromptSeries> series, ComplianceDenominator denominator)
    {
        ArgumentNullException.ThrowIfNull(series);
        var rule = new ComplianceRule(denominator);
        return Of(from one in series
                  let asked = one.Prompts.Zip(one.ToRecords()).Where(prompt => rule.Asks(prompt.Second)).Select(static prompt => prompt.First).ToArray()
                  from prompt in asked
                  from item in one.Items
                  select (one.Client, item, ((prompt.Day - asked[0].Day) / DaysPerWeek) + 1, prompt.Ratings.Any(rating => rating.Item == item)));
    }

    /// <summary>
    /// Counts occurrences that have closed: done, done in part or recorded as not done is there, and no entry is missing. What was paused, void or only an
    /// invitation was not due.
    /// </summary>
    /// <param name="homework">Whose homework, of which kind, and what became of its occurrences.</param>
    /// <returns>The table.</returns>
    public static MissingData OfOccurrences(IEnumerable<(ClientRef Client, string Kind, OccurrenceMatches Matches)> homework)
    {
        ArgumentNullException.ThrowIfNull(homework);
        var due = (
            from one in homework
            from matched in one.Matches.Occurrences
            where
                !matched.IsInvitation
                && matched.Occurrence.Closes <= one.Matches.AsOf
                && matched.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable or OccurrenceStatus.Upcoming or OccurrenceStatus.Open)
            select (one.Client, one.Kind, matched.Occurrence.Local.Date, IsThere: matched.Status != OccurrenceStatus.NoEntry)
        ).ToArray();
        var first = due.GroupBy(static one => one.Client).ToDictionary(static person => person.Key, static person => person.Min(static one => one.Date));
        return Of(due.Select(one => (one.Client, one.Kind, (Period.DaysBetween(first[one.Client], one.Date) / DaysPerWeek) + 1, one.IsThere)));
    }

    private static MissingData Of(IEnumerable<(ClientRef Client, string Variable, int Week, bool IsThere)> due)
    {
        MissingCell[] cells =
        [
            .. due.GroupBy(
                    static one => (one.Client, one.Variable, one.Week),
                    (key, all) =>
                        all.Aggregate(new MissingCell(key.Client, key.Variable, key.Week, 0, 0), static (cell, one) =>
                            cell with
                            {
                                Due = cell.Due + 1,
                                Present = cell.Present + (one.IsThere ? 1 : 0),
                            }))
                .OrderBy(static cell => cell.Client.Value, StringComparer.Ordinal)
                .ThenBy(static cell => cell.Variable, StringComparer.Ordinal)
                .ThenBy(static cell => cell.Week),
        ];
        var (asked, present) = (cells.Sum(static cell => cell.Due), cells.Sum(static cell => cell.Present));
        return new MissingData
        {
            Cells = cells,
            Share =
                asked == 0
                    ? Measure.None(ShareDefinition, NoValueReason.NothingDue, 0)
                    : Measure.Of(ShareDefinition, (double)(asked - present) / asked, present, asked - present),
        };
    }
}
