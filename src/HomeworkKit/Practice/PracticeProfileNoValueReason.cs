using System.Text.Json.Serialization;

namespace HomeworkKit.Adherence;

/// <summary>Why a figure of a practice profile does not exist.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PracticeProfileNoValueReason>))]
public enum PracticeProfileNoValueReason
{
    /// <summary>There is no practice.</summary>
    NoPractice = 0,

    /// <summary>It takes two days of practice.</summary>
    FewerThanTwoDays = 1,

    /// <summary>It takes three days of practice.</summary>
    FewerThanThreeDays = 2,

    /// <summary>It takes the days that were observed.</summary>
    NotObserved = 3,

    /// <summary>Its divisor is zero.</summary>
    ZeroDivisor = 4,
}
