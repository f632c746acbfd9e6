using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What kind of answer an item takes.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MonitoringAnswerType>))]
public enum MonitoringAnswerType
{
    /// <summary>A rating on the item's scale.</summary>
    Rating = 0,

    /// <summary>A number of times or pieces, in the item's unit: cigarettes, meals, arguments.</summary>
    Count = 1,

    /// <summary>A length of time in minutes.</summary>
    Duration = 2,

    /// <summary>Yes or no.</summary>
    YesNo = 3,

    /// <summary>One of the item's choices, or several where it allows that.</summary>
    Choice = 4,

    /// <summary>A time by the clock.</summary>
    Time = 5,

    /// <summary>A few words.</summary>
    Text = 6,

    /// <summary>A measured number in the item's unit, which may have decimals and lie below zero: weight, blood glucose, temperature.</summary>
    Number = 7,
}
