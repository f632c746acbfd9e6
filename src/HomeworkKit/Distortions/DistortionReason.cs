using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why a label resolved as it did.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DistortionReason>))]
public enum DistortionReason
{
    /// <summary>The catalogue has no such name.</summary>
    Unknown = 0,

    /// <summary>The name means one distortion.</summary>
    Named = 1,

    /// <summary>Authors mean different distortions by the name, and the source given settles which.</summary>
    SettledBySource = 2,

    /// <summary>Authors mean different distortions by the name.</summary>
    AuthorsDiffer = 3,

    /// <summary>The name stands for several distortions at once.</summary>
    SeveralShareName = 4,

    /// <summary>The label says that there is no distortion.</summary>
    NoDistortion = 5,

    /// <summary>The label says that a feeling was expressed: a class of its own in Sharma et al. 2023, and no distortion.</summary>
    FeelingExpressed = 6,
}
