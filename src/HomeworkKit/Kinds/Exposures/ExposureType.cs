using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>How a feared situation is met.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExposureType>))]
public enum ExposureType
{
    /// <summary>In real life.</summary>
    InVivo = 0,

    /// <summary>In the imagination, or as a written or recorded script.</summary>
    Imaginal = 1,

    /// <summary>By bringing on feared bodily sensations. Medical answers come first.</summary>
    Interoceptive = 2,

    /// <summary>In virtual or augmented reality, or on a screen.</summary>
    Virtual = 3,
}
