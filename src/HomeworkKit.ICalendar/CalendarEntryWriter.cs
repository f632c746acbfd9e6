using HomeworkKit.Scheduling;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime.Text;
using Calendar = Ical.Net.Calendar;
using Occurrence = HomeworkKit.Scheduling.Occurrence;
using Span = Ical.Net.DataTypes.Duration;

namespace HomeworkKit.ICalendar;

/// <summary>Gathers occurrences as entries, each under its id once, and writes them in the order of their times.</summary>
internal sealed class CalendarEntryWriter(CalendarOptions options, Instant asOf)
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern LocalPattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private readonly Dictionary<string, (Occurrence First, bool IsCancelled, int Sequence)> _entries = new(StringComparer.Ordinal);
    private readonly Interval _window = options.WindowAt(asOf);

    internal void Add(IEnumerable<Occurrence> standing, IEnumerable<Occurrence> before, int sequence)
    {
        foreach (var occurrence in standing)
        {
            Add(occurrence, occurrence.IsSetAside || occurrence.IsNotApplicable, sequence);
        }

        foreach (var occurrence in before)
        {
            Add(occurrence, true, sequence);
        }
    }

    internal Calendar ToCalendar()
    {
        var calendar = new Calendar { ProductId = options.ProductId, Method = "PUBLISH" };
        foreach (
            var (id, entry) in _entries
                .OrderBy(static entry => entry.Value.First.IsAnyTime ? entry.Value.First.Opens : entry.Value.First.Due)
                .ThenBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            if (entry.IsCancelled && !options.IncludeCancelled)
            {
                continue;
            }

            if (options.AsTodo)
            {
                var todo = Todo(entry.First, entry.IsCancelled);
                Describe(todo, id, entry);
                calendar.Todos.Add(todo);
            }
            else
            {
                var happening = Event(entry.First, entry.IsCancelled);
                Describe(happening, id, entry);
                calendar.Events.Add(happening);
            }
        }

        return calendar;
    }

    // The times of a quota share the entry of their period, which stands if any of them does.
    private void Add(Occurrence occurrence, bool isCancelled, int sequence)
    {
        if (occurrence.IsAnyTime ? occurrence.Closes <= _window.Start || occurrence.Opens >= _window.End : !_window.Contains(occurrence.Due))
        {
            return;
        }

        var id = IdOf(occurrence);
        if (_entries.TryGetValue(id, out var known))
        {
            _entries[id] = (known.First, known.IsCancelled && isCancelled, Math.Max(known.Sequence, sequence));
        }
        else if (_entries.Count == CalendarExport.MaximumEntries)
        {
            throw new InvalidOperationException(CalendarMessages.TooMany);
        }
        else
        {
            _entries.Add(id, (occurrence, isCancelled, sequence));
        }
    }

    private string IdOf(Occurrence occurrence)
    {
        var (id, local) = (occurrence.Id, occurrence.IsAnyTime ? DatePattern.Format(FirstDay(occurrence)) : LocalPattern.Format(occurrence.Local));
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{id.Assignment.Value:N}-{id.Revision.Value:N}-{id.Element}-{local}@{options.Domain}");
    }

    private static LocalDate FirstDay(Occurrence occurrence) => occurrence.Opens.InZoneWithin(ZoneOf(occurrence)).Date;

    private static DateTimeZone ZoneOf(Occurrence occurrence) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(occurrence.Zone) ?? throw CalendarOptions.Wrong(CalendarMessages.Zone, nameof(Occurrence.Zone));

    private CalendarEvent Event(Occurrence occurrence, bool isCancelled)
    {
        var entry = occurrence.IsAnyTime
            ? new CalendarEvent { Start = Day(FirstDay(occurrence)) }
            : new CalendarEvent { Start = Moment(occurrence.Due), Duration = Minutes(options.Length) };
        entry.Transparency = "TRANSPARENT";
        entry.Status = isCancelled ? "CANCELLED" : "CONFIRMED";
        return entry;
    }

    private Todo Todo(Occurrence occurrence, bool isCancelled)
    {
        var entry = occurrence.IsAnyTime
            ? new Todo { Start = Day(FirstDay(occurrence)), Due = Day(occurrence.Closes.InZoneWithin(ZoneOf(occurrence)).Date) }
            : new Todo { Start = Moment(occurrence.Due), Due = Moment(occurrence.Due + options.Length) };
        entry.Status = isCancelled ? "CANCELLED" : "NEEDS-ACTION";
        return entry;
    }

    private void Describe(RecurringComponent component, string id, (Occurrence First, bool IsCancelled, int Sequence) entry)
    {
        component.Uid = id;
        component.DtStamp = Moment(asOf);
        component.Sequence = entry.Sequence;
        component.Class = "PRIVATE";
        component.Summary = SummaryOf(entry.First);
        if (options.Language is { } language)
        {
            component.Properties.First(static property => property.Name == "SUMMARY").Parameters.Set("LANGUAGE", language);
        }

        if (options.Alarm is { } alarm && !entry.IsCancelled && !entry.First.IsAnyTime)
        {
            component.Alarms.Add(new Alarm { Action = "DISPLAY", Description = component.Summary, Trigger = new Trigger(Minutes(-alarm)) });
        }
    }

    private string SummaryOf(Occurrence occurrence)
    {
        if (options.SummaryOf?.Invoke(occurrence) is not { Length: > 0 } own)
        {
            return options.Summary;
        }

        return CalendarOptions.IsLine(own) ? own : throw CalendarOptions.Wrong(CalendarMessages.Title, nameof(CalendarOptions.SummaryOf));
    }

    private static CalDateTime Moment(Instant at) =>
        new(DateTime.SpecifyKind(at.ToDateTimeUtc(), DateTimeKind.Utc).AddTicks(-(at.ToUnixTimeTicks() % NodaConstants.TicksPerSecond)), CalDateTime.UtcTzId);

    private static CalDateTime Day(LocalDate date) => new(date.Year, date.Month, date.Day);

    private static Span Minutes(NodaTime.Duration duration) => Span.FromMinutes((int)duration.TotalMinutes);
}
