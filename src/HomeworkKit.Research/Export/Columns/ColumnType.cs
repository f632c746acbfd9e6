using System.Text.Json.Serialization;

namespace HomeworkKit.Research;

/// <summary>The type of a column. All readers that the layout was tried with can be told each of them.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ColumnType>))]
public enum ColumnType
{
    /// <summary>Text: a code, an identifier, a word.</summary>
    Text = 0,

    /// <summary>A whole number.</summary>
    Integer = 1,

    /// <summary>A number, with a point where it has decimals.</summary>
    Number = 2,

    /// <summary>1 for yes, 0 for no.</summary>
    Boolean = 3,

    /// <summary>A date, <c>yyyy-MM-dd</c>.</summary>
    Date = 4,

    /// <summary>A clock time, <c>HH:mm:ss</c>.</summary>
    Time = 5,

    /// <summary>Date and time, <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    Timestamp = 6,
}
