namespace HomeworkKit.Scheduling;

/// <summary>The stable codes of what can be wrong with a schedule, a session calendar or a reminder plan.</summary>
public static class ScheduleCodes
{
    /// <summary>A schedule without any element.</summary>
    public const string NoElements = "schedule/no-elements";

    /// <summary>An element without a time of day.</summary>
    public const string NoTimes = "schedule/no-times";

    /// <summary>A weekly element without a day.</summary>
    public const string NoDays = "schedule/no-days";

    /// <summary>A range that ends before it starts, or a daily window that is empty.</summary>
    public const string EmptyRange = "schedule/empty-range";

    /// <summary>An interval of days, weeks or periods that is zero, negative or too long.</summary>
    public const string IntervalOutOfRange = "schedule/interval-out-of-range";

    /// <summary>A number of occurrences that is zero, negative or too large.</summary>
    public const string CountOutOfRange = "schedule/count-out-of-range";

    /// <summary>A day of the week or month that no calendar has.</summary>
    public const string DayOutOfRange = "schedule/day-out-of-range";

    /// <summary>A date in a year that schedules do not reach.</summary>
    public const string DateOutOfRange = "schedule/date-out-of-range";

    /// <summary>A time of day with more detail than schedules keep.</summary>
    public const string TimeTooFine = "schedule/time-too-fine";

    /// <summary>Prompts that do not fit into their window with their least distance.</summary>
    public const string PromptsDoNotFit = "schedule/prompts-do-not-fit";

    /// <summary>More parts than a schedule may have.</summary>
    public const string TooMany = "schedule/too-many";

    /// <summary>A time zone that is not in the database.</summary>
    public const string UnknownZone = "schedule/unknown-zone";

    /// <summary>A completion window that is empty, negative or too long.</summary>
    public const string WindowOutOfRange = "schedule/window-out-of-range";

    /// <summary>A reminder that comes when the occurrence can no longer be answered on time.</summary>
    public const string ReminderOutsideWindow = "schedule/reminder-outside-window";

    /// <summary>Repeats of a reminder without a distance, or a number or distance that is out of range.</summary>
    public const string RepeatOutOfRange = "schedule/repeat-out-of-range";

    /// <summary>Quiet hours that start and end at the same time.</summary>
    public const string QuietHoursEmpty = "schedule/quiet-hours-empty";

    /// <summary>A budget of reminders that is zero, negative or too large, or for no time.</summary>
    public const string BudgetOutOfRange = "schedule/budget-out-of-range";

    /// <summary>Two sessions with one reference.</summary>
    public const string DuplicateSession = "schedule/duplicate-session";

    /// <summary>A move to another time zone that comes before the one listed before it.</summary>
    public const string MovesRunBackwards = "schedule/moves-run-backwards";

    /// <summary>Two moves to other time zones at one moment.</summary>
    public const string MovesOverlap = "schedule/moves-overlap";

    /// <summary>A question about more time than can be answered.</summary>
    public const string QueryTooLong = "schedule/query-too-long";

    /// <summary>JSON that is no occurrence id.</summary>
    public const string InvalidOccurrenceId = "schedule/invalid-occurrence-id";
}
