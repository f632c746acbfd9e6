namespace HomeworkKit.Words;

/// <summary>English dates, numbers and lists.</summary>
internal static partial class CommonWords
{
    [Packed(
        """
        month/1: January
        month/2: February
        month/3: March
        month/4: April
        month/5: May
        month/6: June
        month/7: July
        month/8: August
        month/9: September
        month/10: October
        month/11: November
        month/12: December
        month-short/1: Jan
        month-short/2: Feb
        month-short/3: Mar
        month-short/4: Apr
        month-short/5: May
        month-short/6: Jun
        month-short/7: Jul
        month-short/8: Aug
        month-short/9: Sep
        month-short/10: Oct
        month-short/11: Nov
        month-short/12: Dec
        weekday/1: Monday
        weekday/2: Tuesday
        weekday/3: Wednesday
        weekday/4: Thursday
        weekday/5: Friday
        weekday/6: Saturday
        weekday/7: Sunday
        weekday-short/1: Mon
        weekday-short/2: Tue
        weekday-short/3: Wed
        weekday-short/4: Thu
        weekday-short/5: Fri
        weekday-short/6: Sat
        weekday-short/7: Sun
        weekdays/1: Mondays
        weekdays/2: Tuesdays
        weekdays/3: Wednesdays
        weekdays/4: Thursdays
        weekdays/5: Fridays
        weekdays/6: Saturdays
        weekdays/7: Sundays
        date/short: {weekday} {day} {month} {year}
        date/long: {day} {month} {year}
        date/full: {weekday} {day} {month} {year}
        date/short-time: {date} {time}
        date/long-time: {date}, {time}
        date/in-zone: {moment} ({zone})
        date/in-utc: {moment} UTC
        time: HH:mm
        time/am: am
        time/pm: pm
        decimal: .
        week/first-day: 1
        list/next: {first}, {next}
        list/last: {first} and {next}
        list/or: {first} or {next}
        reminder/discreet: You have something planned.
        """)]
    internal static partial ReadOnlySpan<byte> Table { get; }
}
