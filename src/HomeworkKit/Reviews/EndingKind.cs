using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>What becomes of a piece of homework when therapy ends.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<EndingKind>))]
public enum EndingKind
{
    /// <summary>The client carries on alone.</summary>
    Maintain = 0,

    /// <summary>It has served its purpose.</summary>
    Complete = 1,

    /// <summary>Another clinician takes over.</summary>
    HandOver = 2,

    /// <summary>It ends here.</summary>
    Stop = 3,
}
