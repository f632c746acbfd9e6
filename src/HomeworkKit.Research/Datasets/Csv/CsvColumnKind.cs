using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>What the cells of a column look like. A look decides nothing.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CsvColumnKind>))]
public enum CsvColumnKind
{
    /// <summary>No cell is filled.</summary>
    Empty = 0,

    /// <summary>Whole numbers.</summary>
    Whole = 1,

    /// <summary>Numbers.</summary>
    Number = 2,

    /// <summary>Moments with their offset.</summary>
    Timestamp = 3,

    /// <summary>Local dates with a time, the year first.</summary>
    DateTimeIso = 4,

    /// <summary>Local dates with a time, the day first.</summary>
    DateTimeDayFirst = 5,

    /// <summary>Local dates with a time, the month first.</summary>
    DateTimeMonthFirst = 6,

    /// <summary>Local dates with a time, and no row tells whether the day or the month is first.</summary>
    DateTimeAmbiguous = 7,

    /// <summary>Dates without a time.</summary>
    Date = 8,

    /// <summary>Anything else.</summary>
    Text = 9,
}
