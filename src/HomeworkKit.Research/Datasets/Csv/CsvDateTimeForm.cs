using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>How one column tells a date with its time, without an offset.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CsvDateTimeForm>))]
public enum CsvDateTimeForm
{
    /// <summary><c>2020-03-16 12:00:00</c> or <c>2020-03-16T12:00:00</c>; seconds and their fraction may be left out.</summary>
    Iso = 1,

    /// <summary>The day first: <c>16/03/2020 12:00</c>, <c>16.3.2020 12:00:00</c>, <c>16-03-2020 12:00</c>.</summary>
    DayFirst = 2,

    /// <summary>The month first: <c>03/16/2020 12:00</c>.</summary>
    MonthFirst = 3,

    /// <summary>
    /// Days since 30 December 1899 with a fraction, as spreadsheets keep dates: <c>43906.5</c>. Those before 1 March 1900 are refused, since spreadsheets
    /// disagree about them.
    /// </summary>
    ExcelSerial = 4,

    /// <summary>
    /// Days since 1 January 1904 with a fraction, as workbooks with the 1904 date system keep dates, many of them made on a Mac: <c>42444.5</c>. The numbers do
    /// not tell which of the two systems is meant, and the dates are four years apart: somebody has to know.
    /// </summary>
    MacSerial = 5,
}
