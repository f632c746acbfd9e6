using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What is practised.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PracticeTechnique>))]
public enum PracticeTechnique
{
    /// <summary>Going through the body with attention.</summary>
    BodyScan = 0,

    /// <summary>Attention to the breath.</summary>
    Breath = 1,

    /// <summary>Sitting meditation.</summary>
    Sitting = 2,

    /// <summary>Mindful movement: walking, stretching, yoga.</summary>
    Movement = 3,

    /// <summary>Attention to something of every day, without setting time aside.</summary>
    Informal = 4,

    /// <summary>Seeing thoughts as thoughts, with some distance (cognitive defusion).</summary>
    Defusion = 5,

    /// <summary>Learning a slower or calmer way of breathing.</summary>
    BreathingRetraining = 6,

    /// <summary>Tensing and releasing muscles (Bernstein and Borkovec 1973).</summary>
    ProgressiveMuscleRelaxation = 7,

    /// <summary>Relaxation learned in stages until it can be applied anywhere (Oest 1987); see <see cref="AppliedRelaxationStage"/>.</summary>
    AppliedRelaxation = 8,

    /// <summary>Calling up a calming place or scene.</summary>
    Imagery = 9,

    /// <summary>Something else, named in words.</summary>
    Other = 10,
}
