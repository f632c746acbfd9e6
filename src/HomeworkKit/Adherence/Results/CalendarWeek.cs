namespace HomeworkKit.Adherence;

/// <summary>The calendar week that holds a day.</summary>
internal static class CalendarWeek
{
    /// <summary>Gives the first and the last day; at the ends of the calendar a week is shorter.</summary>
    internal static (LocalDate First, LocalDate Last) Of(LocalDate day, IsoDayOfWeek firstDayOfWeek)
    {
        if (firstDayOfWeek is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
        {
            throw new ArgumentOutOfRangeException(nameof(firstDayOfWeek));
        }

        var into = ((int)day.DayOfWeek - (int)firstDayOfWeek + 7) % 7;
        return (day.PlusDaysWithin(-into), day.PlusDaysWithin(6 - into));
    }
}
