namespace HomeworkKit.Scheduling;

/// <summary>A day of the month, clamped to the month's end.</summary>
internal sealed class MonthlyRule(Monthly element, int index, int start) : FixedTimesRule(element.Times, index)
{
    private readonly int _dayOfMonth = element.Day;

    internal override int NextDay(int day)
    {
        var date = Days.Date(Math.Max(day, start));
        var due = InMonth(date.Year, date.Month);
        if (due < date)
        {
            var next = date.With(DateAdjusters.StartOfMonth).PlusMonths(1);
            due = InMonth(next.Year, next.Month);
        }

        return Days.Number(due);
    }

    protected override long DaysThrough(int day)
    {
        if (day < start)
        {
            return 0;
        }

        var (first, last) = (Days.Date(start), Days.Date(day));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        var startsLater = InMonth(first.Year, first.Month) < first ? 1 : 0;
        var endsEarlier = InMonth(last.Year, last.Month) > last ? 1 : 0;
        return months - startsLater - endsEarlier;
    }

    private LocalDate InMonth(int year, int month) => new(year, month, Math.Min(_dayOfMonth, CalendarSystem.Iso.GetDaysInMonth(year, month)));
}
