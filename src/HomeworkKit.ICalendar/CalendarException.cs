namespace HomeworkKit.ICalendar;

/// <summary>A text is no calendar that can be read. Neither the message nor anything else repeats what stands in it.</summary>
public sealed class CalendarException : Exception
{
    internal CalendarException(string code, string message)
        : base(message) => Code = code;

    /// <summary>Gets what is wrong, one of <see cref="CalendarCodes"/>.</summary>
    public string Code { get; }
}
