using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>What client and clinician decide when they have looked at homework. Each is a trigger of its own.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReviewDecision>))]
[WordKey("decision")]
public enum ReviewDecision
{
    /// <summary>It has served its purpose.</summary>
    Complete = 0,

    /// <summary>The client carries on alone.</summary>
    Maintain = 1,

    /// <summary>Another assignment takes its place.</summary>
    Replace = 2,

    /// <summary>Same round, same plan.</summary>
    Continue = 3,

    /// <summary>A new round of the same plan.</summary>
    Repeat = 4,

    /// <summary>A new round with a larger or harder plan.</summary>
    StepUp = 5,

    /// <summary>A new round with a smaller or easier plan.</summary>
    StepDown = 6,

    /// <summary>A new round with a plan that is different rather than larger or smaller.</summary>
    Adapt = 7,

    /// <summary>There was no time this session: recorded as not looked at.</summary>
    Defer = 8,

    /// <summary>It is no longer wanted.</summary>
    Drop = 9,
}
