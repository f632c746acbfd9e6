using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What can be computed from a night of a sleep diary, by name.</summary>
/// <remarks>
/// Sleep efficiency has at least three published denominators (Reed and Sacco 2016): each has a name of its own here, and none is called just efficiency.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepMeasure>))]
public enum SleepMeasure
{
    /// <summary>Minutes from getting into bed to getting out of it (TIB).</summary>
    TimeInBed = 0,

    /// <summary>Minutes from trying to sleep to the final awakening (SA).</summary>
    SleepAttempt = 1,

    /// <summary>Minutes of the sleep attempt, less those of falling asleep and of lying awake (TST).</summary>
    TotalSleep = 2,

    /// <summary>Minutes from the final awakening to getting out of bed (TWAK).</summary>
    TerminalWake = 3,

    /// <summary>Minutes awake between falling asleep and the final awakening (WASO).</summary>
    WakeAfterSleepOnset = 4,

    /// <summary>Minutes of falling asleep, of lying awake, and of trying to sleep on after the final awakening (TWT).</summary>
    TotalWake = 5,

    /// <summary>Percent of the time in bed that was sleep: the classic one, of Carney et al. 2012.</summary>
    EfficiencyTimeInBed = 6,

    /// <summary>Percent of the time from trying to sleep to getting out of bed that was sleep.</summary>
    EfficiencyLightsOut = 7,

    /// <summary>
    /// Percent of the duration of the sleep episode (falling asleep, sleep, lying awake, trying to sleep on) that was sleep (Reed and Sacco 2016).
    /// </summary>
    EfficiencySleepEpisode = 8,
}
