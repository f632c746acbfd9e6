namespace HomeworkKit.ICalendar;

/// <summary>What is said when a calendar cannot be written or read. None of it repeats a calendar's content.</summary>
internal static class CalendarMessages
{
    internal const string Option = "The value of this option is outside its documented range.";
    internal const string Clients = "A feed is of one client: the cycles belong to several.";
    internal const string TooMany = "The window holds more entries than a feed may have.";
    internal const string TooLarge = "The calendar is longer, more deeply nested or has more parts than is read.";
    internal const string Unreadable = "The text is not a calendar.";
    internal const string Zone = "The zone of an occurrence is not in the tz database.";
    internal const string Title = "The title of an entry is one line of at most 200 characters.";
}
