using System.Text.Json.Serialization;

namespace HomeworkKit.Words;

/// <summary>How much of a date is written.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DateStyle>))]
public enum DateStyle
{
    /// <summary>With short names: <c>Mon 2 Mar 2026</c>.</summary>
    Short = 0,

    /// <summary>Day, month and year: <c>2 March 2026</c>.</summary>
    Long = 1,

    /// <summary>With the day of the week: <c>Monday 2 March 2026</c>.</summary>
    Full = 2,
}
