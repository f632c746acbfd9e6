namespace HomeworkKit.Programmes;

/// <summary>How large the parts of a programme and an enrolment may be: far beyond any manual, small enough that none is a burden.</summary>
internal static class ProgrammeLimits
{
    internal const int Steps = 200;
    internal const int WaitDays = 366;
    internal const int WaitHours = WaitDays * 24;
    internal const int DaysFromStart = 1_830;
    internal const int SessionDays = 60;
    internal const int Sessions = 200;
    internal const int Decisions = 2_000;
}
