namespace HomeworkKit.ICalendar;

/// <summary>What became of a part of a calendar that is not read as it stands. It repeats nothing of its content.</summary>
/// <param name="Code">The reason, one of <see cref="CalendarCodes"/>.</param>
/// <param name="Path">Where the part stands, counted from 0: <c>VEVENT[3]</c>.</param>
public sealed record SessionImportNote(string Code, string Path);
