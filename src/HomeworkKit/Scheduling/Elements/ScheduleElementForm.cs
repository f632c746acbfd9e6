namespace HomeworkKit.Scheduling;

/// <summary>Which case a schedule element is.</summary>
internal enum ScheduleElementForm
{
    Once = 0,
    EveryNDays = 1,
    Weekly = 2,
    Monthly = 3,
    TimesPerPeriod = 4,
    RandomPrompts = 5,
    AsNeeded = 6,
    RelativeToSession = 7,
}
