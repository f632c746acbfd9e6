using HomeworkKit.Scheduling;

namespace HomeworkKit.ICalendar;

/// <summary>What was read from a calendar, and what became of the rest.</summary>
public sealed record SessionImport
{
    /// <summary>Gets the sessions: those that were known before, and what the calendar says of them and of others.</summary>
    public required SessionCalendar Calendar { get; init; }

    /// <summary>Gets what was not read as a session, each with its reason. Every event of the calendar is a session or has a note.</summary>
    public IReadOnlyList<SessionImportNote> Notes { get; init; } = [];
}
