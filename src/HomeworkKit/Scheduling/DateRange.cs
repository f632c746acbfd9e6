namespace HomeworkKit.Scheduling;

/// <summary>Calendar dates from one to another, both included: a pause, a holiday.</summary>
public sealed partial record DateRange : ContentRecord
{
    /// <summary>The first date.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last date, included; not before <see cref="From"/>.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Makes a range.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date, included.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ScheduleException">It ends before it starts.</exception>
    public static DateRange Between(LocalDate from, LocalDate to) => to >= from
        ? new DateRange { From = from, To = to }
        : throw new ScheduleException(ScheduleProblems.EndsBeforeItStarts);

    /// <summary>Whether a date lies in the range.</summary>
    /// <param name="date">The date.</param>
    /// <returns>True also for the first and the last date.</returns>
    public bool Contains(LocalDate date) => date >= From && date <= To;
}
