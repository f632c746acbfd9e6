using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>The stages of applied relaxation, in the order in which they are learned (Oest 1987).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AppliedRelaxationStage>))]
public enum AppliedRelaxationStage
{
    /// <summary>Tensing and releasing, muscle by muscle.</summary>
    Progressive = 0,

    /// <summary>Releasing without tensing first.</summary>
    ReleaseOnly = 1,

    /// <summary>Relaxing at a cue.</summary>
    CueControlled = 2,

    /// <summary>Relaxing while doing something else.</summary>
    Differential = 3,

    /// <summary>Relaxing quickly, many times a day.</summary>
    Rapid = 4,

    /// <summary>Relaxing when anxiety begins.</summary>
    Application = 5,
}
