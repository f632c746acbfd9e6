using HomeworkKit.Scheduling;
using Calendar = Ical.Net.Calendar;

namespace HomeworkKit.ICalendar;

/// <summary>Writes occurrences as calendar entries that give nothing away.</summary>
/// <remarks>
/// Each occurrence is an entry of its own in UTC, never a rule: programs disagree about rules where clocks change. The ids are made of the occurrence's name
/// and stay; the same input at the same moment gives the same bytes. A number of times per period is one entry for the first day of the period, work as needed
/// is none.
/// </remarks>
public static class CalendarExport
{
    /// <summary>The most entries that a calendar may have.</summary>
    public const int MaximumEntries = 10_000;

    /// <summary>Writes occurrences.</summary>
    /// <param name="occurrences">The occurrences, of one client.</param>
    /// <param name="options">How entries look.</param>
    /// <param name="asOf">Now; it stands in every entry.</param>
    /// <param name="sequence">How often what stands behind the occurrences has changed. A calendar keeps the entry with the higher number, or the later
    /// moment.</param>
    /// <returns>The calendar, its entries in the order of their times.</returns>
    /// <exception cref="ArgumentException">An option is outside its range; the parameter's name is the option's.</exception>
    /// <exception cref="InvalidOperationException">The window holds more than <see cref="MaximumEntries"/> entries.</exception>
    public static Calendar ToCalendar(this IEnumerable<Occurrence> occurrences, CalendarOptions options, Instant asOf, int sequence = 0)
    {
        ArgumentNullException.ThrowIfNull(occurrences);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        options.Check();
        var writer = new CalendarEntryWriter(options, asOf);
        writer.Add(occurrences, [], sequence);
        return writer.ToCalendar();
    }

    /// <summary>Writes the feed of a client: what is due in all their homework, and what was withdrawn when a plan changed or ended.</summary>
    /// <remarks>Nothing that was recorded has an influence on it. Random prompts are left out: whoever sees them coming is not surprised.</remarks>
    /// <param name="cycles">The client's cycles, in any order.</param>
    /// <param name="context">Where the client is, and their sessions.</param>
    /// <param name="options">How entries look.</param>
    /// <param name="asOf">Now; it stands in every entry.</param>
    /// <returns>The calendar, its entries in the order of their times.</returns>
    /// <exception cref="ArgumentException">The cycles belong to several clients, or an option is outside its range; the parameter's name is the
    /// option's.</exception>
    /// <exception cref="InvalidOperationException">The window holds more than <see cref="MaximumEntries"/> entries.</exception>
    public static Calendar ToCalendar(this IEnumerable<HomeworkCycle> cycles, ScheduleContext context, CalendarOptions options, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(cycles);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        var all = cycles.ToArray();
        if (all.Select(static cycle => cycle.Client).Distinct().Skip(1).Any())
        {
            throw new ArgumentException(CalendarMessages.Clients, nameof(cycles));
        }

        var writer = new CalendarEntryWriter(options, asOf);
        foreach (var cycle in all)
        {
            var feed = new CycleFeed(cycle, context, options.WindowAt(asOf));
            writer.Add(feed.Due(), options.IncludeCancelled ? feed.Withdrawn() : [], feed.Sequence);
        }

        return writer.ToCalendar();
    }
}
