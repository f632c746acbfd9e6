namespace HomeworkKit.Adherence;

/// <summary>The days over which practice was watched. Without it nobody can tell a day without practice from a day that nobody looked at.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; not before <paramref name="From"/>.</param>
public sealed partial record ObservationPeriod(LocalDate From, LocalDate To)
{
    /// <summary>Gets how many days it has.</summary>
    /// <value>1 or more.</value>
    public int Days => Period.DaysBetween(From, To) + 1;

    internal bool Contains(LocalDate date) => date >= From && date <= To;
}
