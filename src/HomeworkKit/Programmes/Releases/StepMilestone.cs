using System.Text.Json.Serialization;

namespace HomeworkKit.Programmes;

/// <summary>A point that a step comes to.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<StepMilestone>))]
public enum StepMilestone
{
    /// <summary>The client did it: there is an attempt with outcome done that was not taken back.</summary>
    Done = 0,

    /// <summary>The client handed it in, or it was looked at together without that.</summary>
    Submitted = 1,

    /// <summary>It was looked at together. Putting the look off does not count.</summary>
    Reviewed = 2,

    /// <summary>It was brought to an end: completed, or stopped by somebody.</summary>
    Closed = 3,
}
