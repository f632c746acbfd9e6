using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What clinician and client should weigh before they agree on a window.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SleepWindowWarning>))]
public enum SleepWindowWarning
{
    /// <summary>A contraindication applies.</summary>
    ContraindicationApplies = 0,

    /// <summary>A contraindication was not asked about, or nobody could say.</summary>
    ContraindicationOpen = 1,

    /// <summary>Sleepiness by day is a concern: vigilance falls while sleep is restricted (Kyle et al. 2014).</summary>
    SleepinessIsAConcern = 2,

    /// <summary>Sleepiness by day was not asked about.</summary>
    SleepinessNotAsked = 3,

    /// <summary>The current window is already shorter than the floor.</summary>
    CurrentWindowBelowFloor = 4,
}
