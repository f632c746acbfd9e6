using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why a measure of a night has no value.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepMeasureNoValueReason>))]
public enum SleepMeasureNoValueReason
{
    /// <summary>A field that it needs is blank.</summary>
    NotFilledIn = 0,

    /// <summary>The time by which it is divided is not above zero.</summary>
    NoTimeToDivideBy = 1,

    /// <summary>The times contradict each other, so that no percentage means anything.</summary>
    Contradiction = 2,
}
