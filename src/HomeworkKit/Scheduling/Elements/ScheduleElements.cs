namespace HomeworkKit.Scheduling;

/// <summary>The cases of <see cref="ScheduleElement"/> with the names that JSON knows them by.</summary>
internal static class ScheduleElements
{
    internal static readonly (string Name, Type Type)[] Cases =
    [
        ("once", typeof(Once)),
        ("every-n-days", typeof(EveryNDays)),
        ("weekly", typeof(Weekly)),
        ("monthly", typeof(Monthly)),
        ("times-per-period", typeof(TimesPerPeriod)),
        ("random-prompts", typeof(RandomPrompts)),
        ("as-needed", typeof(AsNeeded)),
        ("relative-to-session", typeof(RelativeToSession)),
    ];
}
