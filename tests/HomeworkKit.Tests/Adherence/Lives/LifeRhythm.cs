using HomeworkKit.Scheduling;

namespace HomeworkKit.Tests.Adherence.Lives;

/// <summary>When something is asked for, told in the reference's own words: it shares nothing with the library but what it is turned into.</summary>
internal sealed record LifeRhythm(LifeRhythm.Sort Kind, int Number, LocalDate Start, LocalDate? End, int? OpenMinutes)
{
    internal enum Sort
    {
        EveryNDays,
        Weekly,
        Monthly,
        Quota,
        BeforeSessions,
    }

    internal static readonly LocalTime At = new(19, 0);

    internal bool IsQuota => Kind == Sort.Quota;

    // A quota of so many times in a period of so many days.
    internal int Times => 1 + (Number % 3);

    internal int PeriodDays => Number % 2 == 0 ? 7 : 4;

    internal HomeworkSchedule ToSchedule(ZonePolicy zone)
    {
        var schedule = Kind switch
        {
            Sort.EveryNDays => HomeworkSchedule.EveryNDays(Number, [At], Start, zone),
            Sort.Weekly => HomeworkSchedule.Weekly([.. Days], At, Start, zone),
            Sort.Monthly => HomeworkSchedule.Monthly(Number, At, Start, zone),
            Sort.Quota => HomeworkSchedule.Of(new TimesPerPeriod { Times = Times, Every = PeriodDays, Unit = PeriodUnit.Days }, Start, zone),
            _ => HomeworkSchedule.Of(new RelativeToSession { Side = SessionSide.Before, Scope = SessionScope.Each, Days = Number, Time = At }, Start, zone),
        };
        return schedule with { End = End, Window = OpenMinutes is { } minutes ? CompletionWindow.OfMinutes(0, minutes) : null };
    }

    /// <summary>Gives the local times of a date, and whether each is asked for: before a session that is called off nothing is.</summary>
    internal IEnumerable<(LocalTime Time, bool Applies)> On(LocalDate date, IReadOnlyList<LifeSession> sessions)
    {
        var day = Period.DaysBetween(Start, date);
        switch (Kind)
        {
            case Sort.EveryNDays:
                return day % Number == 0 ? [(At, true)] : [];
            case Sort.Weekly:
                return Days.Contains(date.DayOfWeek) ? [(At, true)] : [];
            case Sort.Monthly:
                return date.Day == Math.Min(Number, CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month)) ? [(At, true)] : [];
            case Sort.Quota:
                return Enumerable
                    .Range(0, Times)
                    .Where(i => i * PeriodDays / Times == day % PeriodDays)
                    .Select(static (_, place) => (LocalTime.FromMinutesSinceMidnight(place), true));
            default:
                LifeSession[] meant = [.. sessions.Where(session => session.On >= Start && session.On.PlusDays(-Number) == date)];
                return meant.Length == 0 ? [] : [(At, meant.Any(static session => !session.IsCalledOff))];
        }
    }

    /// <summary>Gives the first and the last day of the period of a date, of a quota.</summary>
    internal (LocalDate First, LocalDate Last) PeriodOf(LocalDate date)
    {
        var first = Start.PlusDays(Period.DaysBetween(Start, date) / PeriodDays * PeriodDays);
        return (first, first.PlusDays(PeriodDays - 1));
    }

    private IEnumerable<IsoDayOfWeek> Days => Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && ((Number >> (int)day) & 1) == 1);
}
