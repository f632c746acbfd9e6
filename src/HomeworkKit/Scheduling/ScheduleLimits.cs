namespace HomeworkKit.Scheduling;

/// <summary>How large the parts of a schedule may be: far beyond any clinical use, small enough that no schedule is a burden.</summary>
internal static class ScheduleLimits
{
    internal const int Elements = 32;
    internal const int Times = 48;
    internal const int Days = 366;
    internal const int Weeks = 52;
    internal const int Count = 10_000;
    internal const int TimesPerPeriod = 100;
    internal const int SessionDays = 60;
    internal const int ExcludedDates = 5_000;
    internal const int Pauses = 500;
    internal const int FirstYear = 1;
    internal const int LastYear = 9900;
    internal const int QueryDays = 36_890; // a hundred years and a year of leeway
    internal const int Reminders = 24;

    internal static readonly Duration Window = Duration.FromDays(366);

    // Far from the ends of what dates can be, so that no shift of a zone or a window runs over them.
    internal static bool Reach(LocalDate date) => date.Year is >= FirstYear and <= LastYear;
}
