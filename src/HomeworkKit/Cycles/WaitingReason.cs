using System.Text.Json.Serialization;
using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>What waits for a clinician, in the order in which to look at it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<WaitingReason>))]
[WordKey("waiting")]
public enum WaitingReason
{
    /// <summary>A safety concern that nobody has acknowledged.</summary>
    Concern = 0,

    /// <summary>A call for help that nobody has answered.</summary>
    Help = 1,

    /// <summary>A wish, or a plan that the client put forward.</summary>
    Wish = 2,

    /// <summary>The client declined a plan.</summary>
    Decline = 3,

    /// <summary>The client changed an agreed plan alone.</summary>
    ClientPlan = 4,

    /// <summary>Work is ready to be looked at together.</summary>
    Review = 5,
}
