namespace HomeworkKit.Scheduling;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class ScheduleMessages
{
    internal const string Refused = "The schedule is refused: see Code and Path.";
    internal const string QueryTooLong = "A question about a schedule may span a hundred years at most.";
    internal const string OccurrenceId = "An occurrence id is assignment/revision/element/local time.";
    internal const string SnoozeForward = "A reminder is put off by a positive time.";
}
