using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How a sleep window is made shorter.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepWindowReduction>))]
public enum SleepWindowReduction
{
    /// <summary>By one step.</summary>
    ByStep = 0,

    /// <summary>To the mean total sleep, never longer than the window was (one published protocol does this below 80 percent).</summary>
    ToMeanSleep = 1,
}
