namespace HomeworkKit.Adherence;

/// <summary>What became of one calendar week, over all of a client's homework: counts for apps and researchers, with nothing that anybody wrote.</summary>
/// <remarks>
/// By the same allocation as agenda, digest and adherence. It says something about times in a calendar, never about a person. Equality is by value.
/// </remarks>
public sealed partial record WeeklyReport : ContentRecord
{
    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, included.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets the moment that is looked at.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets one line for each assignment that has something in the week, in the order of their ids.</summary>
    public IReadOnlyList<WeeklyLine> Lines { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what keeps plans from having times: a schedule without elements, a time zone that this machine does not know.</summary>
    /// <value>Empty where every plan can be used. Such a plan counts nothing.</value>
    public IReadOnlyList<PlanProblem> Problems { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets the sum over all assignments.</summary>
    public required WeeklyCounts Total { get; init; }

    /// <summary>Makes the report of the calendar week that holds a date.</summary>
    /// <param name="cycles">The client's cycles.</param>
    /// <param name="day">Any day of the week.</param>
    /// <param name="asOf">The moment that is looked at: may be while the week is running.</param>
    /// <param name="context">Where the client was.</param>
    /// <param name="firstDayOfWeek">On which day a week begins for whoever reads it.</param>
    /// <returns>The report: from the first day of the week to the last, whatever day was asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day of the week.</exception>
    /// <exception cref="Scheduling.ScheduleLimitException">A plan runs for more than a hundred years.</exception>
    public static WeeklyReport For(
        IEnumerable<HomeworkCycle> cycles,
        LocalDate day,
        Instant asOf,
        AdherenceContext context,
        IsoDayOfWeek firstDayOfWeek = IsoDayOfWeek.Monday) => For(cycles, day, asOf, context, firstDayOfWeek, null);

    /// <summary>Makes the report of what a viewer may see.</summary>
    internal static WeeklyReport For(
        IEnumerable<HomeworkCycle> cycles,
        LocalDate day,
        Instant asOf,
        AdherenceContext context,
        IsoDayOfWeek firstDayOfWeek,
        Actor? viewer)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(context);
        var (from, to) = CalendarWeek.Of(day, firstDayOfWeek);
        List<WeeklyLine> lines = [];
        List<PlanProblem> problems = [];
        foreach (var cycle in cycles.OrderBy(static cycle => cycle.Id.Value))
        {
            var (counts, found) = WeeklyCounts.Of(cycle, from, asOf, context, viewer);
            problems.AddRange(found);
            if (counts != new WeeklyCounts())
            {
                lines.Add(
                    new WeeklyLine
                    {
                        Assignment = cycle.Id,
                        Kind = PlanZone.PlanOn(cycle, to)?.Task is { } task ? cycle.Catalog.KindOf(task)?.Name : null,
                        Counts = counts,
                    });
            }
        }

        return new WeeklyReport
        {
            From = from,
            To = to,
            AsOf = asOf,
            Lines = lines,
            Problems = problems,
            Total = lines.Aggregate(new WeeklyCounts(), static (sum, line) => sum.Plus(line.Counts)),
        };
    }
}
