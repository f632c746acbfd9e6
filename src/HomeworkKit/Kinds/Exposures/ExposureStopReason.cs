using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Why an exposure ended.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExposureStopReason>))]
public enum ExposureStopReason
{
    /// <summary>The planned time was over.</summary>
    PlannedEnd = 0,

    /// <summary>What was feared was seen not to happen.</summary>
    ExpectancyDisconfirmed = 1,

    /// <summary>Distress had come down to what was agreed.</summary>
    SudsCriterion = 2,

    /// <summary>The client ended it before the plan did. A fact to talk about, no fault.</summary>
    LeftEarly = 3,

    /// <summary>Something from outside ended it.</summary>
    Interrupted = 4,
}
