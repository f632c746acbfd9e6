using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How far the ritual was resisted.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RitualResistance>))]
public enum RitualResistance
{
    /// <summary>It was not done.</summary>
    Fully = 0,

    /// <summary>It was put off for some minutes.</summary>
    Delayed = 1,

    /// <summary>It was done in part, or shortened or changed.</summary>
    Partly = 2,

    /// <summary>It was done as usual.</summary>
    No = 3,
}
