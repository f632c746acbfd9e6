using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HomeworkKit.Words;

/// <content>Dates, times, numbers and lists.</content>
public sealed partial class HomeworkWords
{
    // Fewer texts are put one after another as they come.
    private const int Few = 8;

    /// <summary>Gets the day with which a week begins in a calendar.</summary>
    public IsoDayOfWeek FirstDayOfWeek =>
        int.TryParse(Of("week/first-day"), NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 7
            ? (IsoDayOfWeek)day
            : IsoDayOfWeek.Monday;

    /// <summary>Gets the decimal mark.</summary>
    public string DecimalMark => Of("decimal");

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="style">How much of it.</param>
    /// <returns>For example <c>2 March 2026</c>.</returns>
    public string Date(LocalDate date, DateStyle style = DateStyle.Long) => Format(
        style switch { DateStyle.Short => "date/short", DateStyle.Full => "date/full", _ => "date/long" },
        ("day", Digits(date.Day)),
        ("month", Named(style == DateStyle.Short ? "month-short/" : "month/", date.Month)),
        ("month-number", Digits(date.Month)),
        ("year", Digits(date.Year)),
        ("weekday", Named(style == DateStyle.Short ? "weekday-short/" : "weekday/", (int)date.DayOfWeek)));

    /// <summary>Writes a time by the clock.</summary>
    /// <param name="time">The time.</param>
    /// <returns>For example <c>19:00</c>; with seconds only where there are any.</returns>
    public string Time(LocalTime time)
    {
        var text = new StringBuilder(8);
        var pattern = Of("time");
        for (var i = 0; i < pattern.Length; i++)
        {
            var isDouble = i + 1 < pattern.Length && pattern[i + 1] == pattern[i];
            switch (pattern[i])
            {
                case 'H':
                    text.Append(time.Hour.ToString(isDouble ? "00" : "0", CultureInfo.InvariantCulture));
                    break;
                case 'h':
                    text.Append(time.ClockHourOfHalfDay.ToString(isDouble ? "00" : "0", CultureInfo.InvariantCulture));
                    break;
                case 'm':
                    text.Append(time.Minute.ToString("00", CultureInfo.InvariantCulture));
                    if (time.Second != 0)
                    {
                        text.Append(CultureInfo.InvariantCulture, $":{time.Second:00}");
                    }

                    break;
                case 't':
                    text.Append(Of(time.Hour < 12 ? "time/am" : "time/pm"));
                    break;
                default:
                    text.Append(pattern[i]);
                    continue;
            }

            i += isDouble ? 1 : 0;
        }

        return text.ToString();
    }

    /// <summary>Writes a date with a time, to the minute.</summary>
    /// <param name="moment">The moment by a clock on the wall.</param>
    /// <param name="style">How much of the date.</param>
    /// <returns>For example <c>Mon 2 Mar 2026 19:00</c>.</returns>
    public string Moment(LocalDateTime moment, DateStyle style = DateStyle.Short) =>
        Format(
            style == DateStyle.Short ? "date/short-time" : "date/long-time",
            ("date", Date(moment.Date, style)),
            ("time", Time(new LocalTime(moment.Hour, moment.Minute))));

    /// <summary>Writes a number with the language's decimal mark and without marks between thousands.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number, with two decimals at most.</returns>
    public string Number(decimal value)
    {
        if (IsWhole(value))
        {
            return ((int)value).ToString(CultureInfo.InvariantCulture);
        }

        var text = value.ToString("0.##", CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.Replace(".", DecimalMark, StringComparison.Ordinal) : text;
    }

    internal void Write(WordArgument argument, ref DefaultInterpolatedStringHandler result)
    {
        if (argument.Number is not { } number)
        {
            result.AppendLiteral(argument.Text ?? "0");
        }
        else if (IsWhole(number))
        {
            result.AppendFormatted((int)number);
        }
        else
        {
            result.AppendLiteral(Number(number));
        }
    }

    private static bool IsWhole(decimal value) => value is >= int.MinValue and <= int.MaxValue && decimal.Truncate(value) == value;

    /// <summary>Writes some texts one after another: <c>a, b and c</c>.</summary>
    /// <param name="items">The texts.</param>
    /// <returns>The text; empty for none.</returns>
    public string List(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Joined(items, "list/last");
    }

    /// <summary>Writes some texts one after another, with commas alone: <c>a, b, c</c>.</summary>
    internal string Comma(IReadOnlyList<string> items) => Joined(items, "list/next");

    /// <summary>Writes some texts of which one holds: <c>a, b or c</c>.</summary>
    internal string Either(IReadOnlyList<string> items) => Joined(items, "list/or");

    private string Joined(IReadOnlyList<string> items, string last)
    {
        var chained = items.Count < Few ? null : Chained(items);
        var text = chained ?? (items.Count == 0 ? string.Empty : items[0]);
        for (var i = chained is null ? 1 : items.Count - 1; i < items.Count; i++)
        {
            text = Format(i == items.Count - 1 ? last : "list/next", ("first", text), ("next", items[i]));
        }

        return text;
    }

    // All but the last of a long list in one go: putting one text after another copies what is there again and again. Null in a language where the next stands
    // before the first.
    private string? Chained(IReadOnlyList<string> items)
    {
        const char First = '\u0001';
        const char Next = '\u0002';
        var shape = Format("list/next", ("first", First.ToString()), ("next", Next.ToString()));
        var (first, next) = (shape.IndexOf(First, StringComparison.Ordinal), shape.IndexOf(Next, StringComparison.Ordinal));
        if (first < 0 || next < first || shape.LastIndexOf(First) != first || shape.LastIndexOf(Next) != next)
        {
            return null;
        }

        var chain = new StringBuilder();
        for (var i = 1; i < items.Count - 1; i++)
        {
            chain.Append(shape, 0, first);
        }

        chain.Append(items[0]);
        for (var i = 1; i < items.Count - 1; i++)
        {
            chain.Append(shape, first + 1, next - first - 1).Append(items[i]).Append(shape, next + 1, shape.Length - next - 1);
        }

        return chain.ToString();
    }

    private string Named(string prefix, int number) => Of(prefix + Digits(number));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
