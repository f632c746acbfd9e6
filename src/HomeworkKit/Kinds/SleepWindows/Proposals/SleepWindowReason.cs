using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why a window is proposed as it is, or not at all.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepWindowReason>))]
public enum SleepWindowReason
{
    /// <summary>There are fewer diary nights than the rule needs: nothing is proposed.</summary>
    TooFewNights = 0,

    /// <summary>The first window is the mean total sleep.</summary>
    FirstWindowIsMeanSleep = 1,

    /// <summary>Efficiency is high: the window becomes longer.</summary>
    EfficiencyHigh = 2,

    /// <summary>Efficiency lies between the thresholds: the window stays.</summary>
    EfficiencyBetween = 3,

    /// <summary>Efficiency is low: the window becomes shorter.</summary>
    EfficiencyLow = 4,

    /// <summary>The window would be shorter than the floor: it is the floor.</summary>
    BoundedByFloor = 5,

    /// <summary>The window would be longer than a day: it is a day.</summary>
    BoundedByDay = 6,

    /// <summary>The window takes one step from the time in bed towards the mean sleep (Lichstein et al. 2001).</summary>
    Compressed = 7,

    /// <summary>The rule starts from the usual time in bed, and that is not known: nothing is proposed.</summary>
    TimeInBedNotKnown = 8,
}
