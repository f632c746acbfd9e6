using HomeworkKit.Adherence;

namespace HomeworkKit.Research;

/// <summary>What one person was to do, did and rated in one week.</summary>
public sealed record PersonWeek
{
    private const int DaysPerWeek = 7;

    /// <summary>Gets the person.</summary>
    public required ClientRef Client { get; init; }

    /// <summary>Gets the week, from 1: seven days each, from the first day on which something of the person's was due, practised or rated.</summary>
    public required int Week { get; init; }

    /// <summary>Gets how many occurrences were due.</summary>
    public int Due { get; init; }

    /// <summary>Gets how much of them counts as done, by the definition.</summary>
    public decimal Done { get; init; }

    /// <summary>Gets the minutes of practice, of the sessions that tell them.</summary>
    public decimal Minutes { get; init; }

    /// <summary>Gets the mean outcome of the week.</summary>
    /// <value>Null where there is none.</value>
    public double? Outcome { get; init; }

    /// <summary>Gets the share of what was due that was done.</summary>
    /// <value>Null where nothing was due.</value>
    public double? Adherence => Due == 0 ? null : (double)(Done / Due);

    /// <summary>Puts a person's weeks together, without gaps from the first to the last.</summary>
    /// <param name="client">The person.</param>
    /// <param name="matches">What became of the occurrences of all their homework; those that are open, paused, void or invitations are not counted.</param>
    /// <param name="definition">What counts as done.</param>
    /// <param name="sessions">Their practice.</param>
    /// <param name="outcomes">Dated outcomes, such as ratings; those of a week are averaged.</param>
    /// <returns>The weeks, in order; empty if there is nothing.</returns>
    public static IReadOnlyList<PersonWeek> Of(
        ClientRef client,
        IEnumerable<OccurrenceMatches> matches,
        AdherenceDefinition definition,
        IEnumerable<PracticeSession> sessions,
        IEnumerable<(LocalDate Day, double Value)> outcomes)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(outcomes);
        (LocalDate Day, decimal Credit)[] due =
        [
            .. from match in matches
            from occurrence in match.Occurrences
            where
                !occurrence.IsInvitation
                && occurrence.Occurrence.Closes <= match.AsOf
                && occurrence.Status is not (OccurrenceStatus.SetAside or OccurrenceStatus.NotApplicable)
            select (occurrence.Occurrence.Local.Date, definition.CreditOf(occurrence.Status)),
        ];
        (LocalDate Day, decimal Minutes)[] practice = [.. sessions.Select(static session => (session.Start.Date, session.Minutes ?? 0))];
        (LocalDate Day, double Value)[] rated = [.. outcomes];
        LocalDate[] days = [.. due.Select(static one => one.Day), .. practice.Select(static one => one.Day), .. rated.Select(static one => one.Day)];
        if (days.Length == 0)
        {
            return [];
        }

        var first = days.Min();
        int WeekOf(LocalDate day) => (Period.DaysBetween(first, day) / DaysPerWeek) + 1;
        var (dues, practices, ratings) = (
            due.ToLookup(one => WeekOf(one.Day)),
            practice.ToLookup(one => WeekOf(one.Day)),
            rated.ToLookup(one => WeekOf(one.Day), static one => one.Value));
        return
        [
            .. Enumerable.Range(1, WeekOf(days.Max())).Select(week => new PersonWeek
            {
                Client = client,
                Week = week,
                Due = dues[week].Count(),
                Done = dues[week].Sum(static one => one.Credit),
                Minutes = practices[week].Sum(static one => one.Minutes),
                Outcome = ratings[week].Any() ? ratings[week].Average() : null,
            }),
        ];
    }
}
