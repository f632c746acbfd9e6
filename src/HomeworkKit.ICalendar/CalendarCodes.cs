namespace HomeworkKit.ICalendar;

/// <summary>The codes of what can be wrong with a calendar. They do not change.</summary>
public static class CalendarCodes
{
    /// <summary>The text is too long, too deeply nested or has too many parts.</summary>
    public const string TooLarge = "calendar/too-large";

    /// <summary>The text is not a calendar.</summary>
    public const string Unreadable = "calendar/unreadable";

    /// <summary>An event has no readable start, or one that no calendar can have.</summary>
    public const string UnreadableEvent = "calendar/unreadable-event";

    /// <summary>An event lasts whole days and names no time: it is not read as a session.</summary>
    public const string NoTime = "calendar/no-time";

    /// <summary>An event has no id of its own and could not be found again: it is not read.</summary>
    public const string NoUid = "calendar/no-uid";

    /// <summary>An event names a time zone that is not in the tz database: it is not read.</summary>
    public const string UnknownZone = "calendar/unknown-zone";

    /// <summary>An event is an older statement of one that is read.</summary>
    public const string Superseded = "calendar/superseded";

    /// <summary>An event repeats by a rule that sessions do not follow, or is a change of one time and all later ones: its first time alone is read.</summary>
    public const string RuleNotRead = "calendar/rule-not-read";

    /// <summary>An event lies outside the window.</summary>
    public const string OutsideWindow = "calendar/outside-window";

    /// <summary>The calendar has more sessions than are read: the later ones are left out.</summary>
    public const string TooManySessions = "calendar/too-many-sessions";

    /// <summary>A part is no event: to-dos, journals and busy times are not read.</summary>
    public const string NotAnEvent = "calendar/not-an-event";

    /// <summary>An event is not a session of this client, as the host says: it is not read.</summary>
    public const string NotASession = "calendar/not-a-session";
}
