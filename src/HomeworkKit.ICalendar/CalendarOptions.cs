using HomeworkKit.Scheduling;

namespace HomeworkKit.ICalendar;

/// <summary>How occurrences become calendar entries. The defaults give nothing away to whoever sees the calendar over the client's shoulder.</summary>
public sealed record CalendarOptions
{
    /// <summary>Gets the host's domain, which makes the entries' ids unique: <c>clinic.example</c>.</summary>
    /// <value>Letters, digits, dots and hyphens; it is visible to whoever opens the file, so choose one that does not name a clinic if that matters.</value>
    public required string Domain { get; init; }

    /// <summary>Gets the title of every entry.</summary>
    /// <value>By default <c>Reminder</c>.</value>
    public string Summary { get; init; } = "Reminder";

    /// <summary>Gets what gives an entry a title of its own, for a client who asked for that.</summary>
    /// <value>Null, and an answer that is null or empty: <see cref="Summary"/>.</value>
    public Func<Occurrence, string?>? SummaryOf { get; init; }

    /// <summary>Gets the language of the titles as a language tag such as <c>de</c> or <c>pt-BR</c>.</summary>
    /// <value>Null: not said.</value>
    public string? Language { get; init; }

    /// <summary>Gets how long an entry is.</summary>
    /// <value>Whole minutes, 1 to 1440; by default 15.</value>
    public Duration Length { get; init; } = Duration.FromMinutes(15);

    /// <summary>Gets how long before an entry the calendar sounds an alarm.</summary>
    /// <value>
    /// Whole minutes, 0 to 10080; null for no alarm. Entries for a whole day and cancelled ones have none. Calendars that are subscribed to often drop alarms.
    /// </value>
    public Duration? Alarm { get; init; }

    /// <summary>Gets a value indicating whether entries are to-dos and not events.</summary>
    /// <value>Outlook and several other programs show no to-dos from a feed.</value>
    public bool AsTodo { get; init; }

    /// <summary>
    /// Gets a value indicating whether what was withdrawn is written as cancelled, so that a calendar that read an earlier export takes it away.
    /// </summary>
    /// <value>True by default: programs that only subscribe to a feed need it not.</value>
    public bool IncludeCancelled { get; init; } = true;

    /// <summary>Gets the product id of the calendar, which names the program that wrote it.</summary>
    /// <value>By default one that says nothing of homework.</value>
    public string ProductId { get; init; } = "-//Reminders//Calendar//EN";

    /// <summary>Gets from when to when entries are written: its start is included, its end is not.</summary>
    /// <value>Null: from 30 days before the moment of export to 180 days after it. Both ends are needed.</value>
    public Interval? Window { get; init; }

    internal Interval WindowAt(Instant asOf) => Window ?? new Interval(asOf - Duration.FromDays(30), asOf + Duration.FromDays(180));

    internal void Check()
    {
        Require(Domain is { Length: > 0 and <= 253 } && Domain.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'), nameof(Domain));
        Require(IsLine(Summary), nameof(Summary));
        Require(IsLine(ProductId), nameof(ProductId));
        Require(Language is null || (Language.Length is > 0 and <= 35 && Language.All(static c => char.IsAsciiLetterOrDigit(c) || c == '-')), nameof(Language));
        Require(IsMinutes(Length, 1, 1440), nameof(Length));
        Require(Alarm is not { } alarm || IsMinutes(alarm, 0, 10_080), nameof(Alarm));
        Require(Window is not { } window || (window.HasStart && window.HasEnd), nameof(Window));
    }

    internal static ArgumentException Wrong(string message, string name) => new(message, name);

    internal static bool IsLine(string? text) => text is { Length: > 0 and <= 200 } && !text.Any(char.IsControl);

    private static bool IsMinutes(Duration duration, int from, int to) =>
        duration >= Duration.FromMinutes(from) && duration <= Duration.FromMinutes(to) && duration.BclCompatibleTicks % TimeSpan.TicksPerMinute == 0;

    private static void Require(bool holds, string option)
    {
        if (!holds)
        {
            throw Wrong(CalendarMessages.Option, option);
        }
    }
}
