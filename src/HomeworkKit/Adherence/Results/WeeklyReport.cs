namespace HomeworkKit.Adherence;

/// <summary>What became of one week, over all of a client's homework: counts for apps and researchers, with nothing that anybody wrote.</summary>
/// <remarks>
/// By the same allocation as agenda, digest and adherence. It says something about times in a calendar, never about a person. Equality is by value.
/// </remarks>
public sealed record WeeklyReport : ContentRecord
{
    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets the moment that is looked at.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets one line for each assignment that has something in the week, in the order of their ids.</summary>
    public IReadOnlyList<WeeklyLine> Lines { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the sum over all assignments.</summary>
    public required WeeklyCounts Total { get; init; }

    /// <summary>Makes the report of the seven days from a date on.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="from">The first day: whichever a week begins with for whoever reads it.</param>
    /// <param name="asOf">The moment that is looked at: may be while the week is running.</param>
    /// <param name="context">Where the client was.</param>
    /// <returns>The report.</returns>
    /// <exception cref="Scheduling.ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static WeeklyReport For(IEnumerable<HomeworkCycle> cycles, LocalDate from, Instant asOf, AdherenceContext context)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(context);
        var to = from.PlusDaysWithin(6);
        var lines = cycles.OrderBy(static cycle => cycle.Id.Value)
            .Select(cycle => new WeeklyLine { Assignment = cycle.Id, Kind = PlanZone.PlanOn(cycle, to)?.Task is { } task ? cycle.Catalog.KindOf(task)?.Name : null, Counts = WeeklyCounts.Of(cycle, from, asOf, context) })
            .Where(static line => line.Counts != new WeeklyCounts());
        WeeklyLine[] all = [.. lines];
        return new WeeklyReport { From = from, To = to, AsOf = asOf, Lines = all, Total = all.Aggregate(new WeeklyCounts(), static (sum, line) => sum.Plus(line.Counts)) };
    }
}
