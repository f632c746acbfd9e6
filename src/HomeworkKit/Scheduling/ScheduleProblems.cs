namespace HomeworkKit.Scheduling;

/// <summary>The problems that single values are refused for, each with its place.</summary>
internal static class ScheduleProblems
{
    internal static readonly ScheduleProblem UnknownZone = new(ScheduleCodes.UnknownZone, "zone");
    internal static readonly ScheduleProblem EndsBeforeItStarts = new(ScheduleCodes.EmptyRange, "to");
    internal static readonly ScheduleProblem WindowOutOfRange = new(ScheduleCodes.WindowOutOfRange, "window");
}
