using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar;

/// <summary>Reads a client's sessions from a clinic's calendar. Of an event its id, times and status are read, and no word.</summary>
public static class CalendarImport
{
    /// <summary>The most characters that are read.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    /// <summary>Reads sessions from the text of a calendar, bounded before it is parsed.</summary>
    /// <param name="text">The calendar.</param>
    /// <param name="options">How events become sessions.</param>
    /// <returns>The sessions, and what became of the rest.</returns>
    /// <exception cref="CalendarException">The text is no calendar (<c>calendar/unreadable</c>), or too large (<c>calendar/too-large</c>).</exception>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    public static SessionImport ReadSessions(string text, SessionImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var hasUid = CalendarBounds.Check(text);
        IList<Calendar> calendars;
        try
        {
            calendars = Calendar.Load<Calendar>(text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the parser throws may repeat the text, so nothing of it is passed on.
            throw new CalendarException(CalendarCodes.Unreadable, CalendarMessages.Unreadable);
        }

        return calendars.Count == 0
            ? throw new CalendarException(CalendarCodes.Unreadable, CalendarMessages.Unreadable)
            : new SessionReader(options).Read(calendars, hasUid);
    }

    /// <summary>Reads sessions from a calendar.</summary>
    /// <remarks>
    /// The library that parses calendars makes up an id for an event that has none, another one each time: <see cref="ReadSessions"/> leaves such events out,
    /// this cannot.
    /// </remarks>
    /// <param name="calendar">The calendar.</param>
    /// <param name="options">How events become sessions.</param>
    /// <returns>The sessions, and what became of the rest.</returns>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    public static SessionImport ToSessions(this Calendar calendar, SessionImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        return new SessionReader(options).Read([calendar], null);
    }
}
