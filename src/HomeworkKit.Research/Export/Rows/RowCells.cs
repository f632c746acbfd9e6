using System.Globalization;
using NodaTime.Text;

namespace HomeworkKit.Research;

/// <summary>The cells of one row, written in the order of its columns. An empty cell is a missing value.</summary>
internal sealed class RowCells
{
    private static readonly LocalDateTimePattern Stamp = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");
    private static readonly LocalDate AnyDay = new(2000, 1, 1);
    private readonly List<string> _cells = [];

    internal RowCells(RowScope scope) => Scope = scope;

    internal RowScope Scope { get; }

    internal IReadOnlyList<string> Cells => _cells;

    internal void Clear() => _cells.Clear();

    internal void Text(string? value) => _cells.Add(value ?? string.Empty);

    internal void Integer(long? value) => _cells.Add(value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    internal void Number(decimal? value) => _cells.Add(value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? string.Empty);

    internal void Boolean(bool? value) => _cells.Add(value is null ? string.Empty : value.Value ? "1" : "0");

    // A clock time on no day in particular: it is told like one on any day.
    internal void Time(LocalTime? value)
    {
        if (value is not { } time || Scope.Profile.Clock == TimeOfDayForm.None)
        {
            Blank(1);
        }
        else
        {
            _cells.Add(Clock.Format(Scope.Profile.ChangesTimes ? Scope.Told(AnyDay.At(time)).TimeOfDay : time));
        }
    }

    internal void Minutes(Instant from, Instant to) => Integer((long)Math.Floor(Scope.MinutesBetween(from, to)));

    internal void Identity(string what, string? id) => _cells.Add(string.IsNullOrEmpty(id) ? string.Empty : Scope.Replace(what, id));

    internal void Prose(string? value, int length, TextTrace trace)
    {
        if (length > 0)
        {
            Scope.Report.Add(Removal.FreeText);
        }

        if (trace != TextTrace.None)
        {
            Boolean(length > 0);
        }

        if (trace == TextTrace.HasTextAndLength)
        {
            Integer(value is null ? null : length);
        }
    }

    internal void Moment(Instant? at)
    {
        if (at is { } moment)
        {
            Moment(Scope.Local(moment));
            return;
        }

        Blank(Scope.Profile.Dates == DateForm.Real ? 3 : CellsOfLocal);
    }

    internal void Zone(Instant? at)
    {
        if (Scope.Profile.Dates == DateForm.Real)
        {
            Text(at is { } moment ? Scope.Local(moment).Zone.Id : null);
        }
    }

    // What names no zone is told as it stands: by its day, and by the minute of that day.
    internal void Local(LocalDateTime? value)
    {
        if (value is not { } local)
        {
            Blank(CellsOfLocal);
        }
        else
        {
            Told(Scope.Told(local));
        }
    }

    internal void Date(LocalDate? value)
    {
        if (value is not { } date)
        {
            Blank(1);
        }
        else if (Scope.Profile.Dates == DateForm.StudyDay)
        {
            Day(date);
        }
        else
        {
            Text(LocalDatePattern.Iso.Format(Moved(date)));
        }
    }

    internal void Blank(int cells)
    {
        for (var i = 0; i < cells; i++)
        {
            _cells.Add(string.Empty);
        }
    }

    private void Moment(ZonedDateTime moment)
    {
        switch (Scope.Profile.Dates)
        {
            case DateForm.Real:
                Text(Stamp.Format(moment.WithZone(DateTimeZone.Utc).LocalDateTime));
                Text(Stamp.Format(moment.LocalDateTime));
                Integer(moment.Offset.Seconds / 60);
                break;
            default:
                Told(Scope.Told(moment.ToInstant()));
                break;
        }
    }

    private int CellsOfLocal => Scope.Profile is { Dates: DateForm.StudyDay, Clock: not TimeOfDayForm.None } ? 2 : 1;

    private void Told(LocalDateTime local)
    {
        if (Scope.Profile.Dates != DateForm.StudyDay)
        {
            Stamped(local);
            return;
        }

        Day(local.Date);
        switch (Scope.Profile.Clock)
        {
            case TimeOfDayForm.Minute:
                Integer((local.Hour * 60L) + local.Minute);
                break;
            case TimeOfDayForm.Hour:
                Integer(local.Hour);
                break;
            case TimeOfDayForm.PartOfDay:
                Text(TimeParts.NameOf(local.TimeOfDay));
                break;
        }
    }

    private void Day(LocalDate date)
    {
        Scope.Report.Add(Removal.Moment);
        Integer(Period.DaysBetween(Scope.Subject.FirstDay, date) + 1L);
    }

    private void Stamped(LocalDateTime local) => Text(Stamp.Format(Moved(local.Date).At(local.TimeOfDay)));

    private LocalDate Moved(LocalDate date)
    {
        if (Scope.Profile.Dates != DateForm.Shifted)
        {
            return date;
        }

        Scope.Report.Add(Removal.Moment);
        return date.PlusDaysWithin(Scope.Subject.ShiftDays);
    }
}
