using System.Text.Json.Serialization;

namespace HomeworkKit.Programmes;

/// <summary>The state of a step of a client's programme. None of them means late: a programme has no deadline.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<StepState>))]
public enum StepState
{
    /// <summary>Its time has not come.</summary>
    Waiting = 0,

    /// <summary>It may be put forward.</summary>
    Ready = 1,

    /// <summary>It was put forward and waits for the client's answer.</summary>
    PutForward = 2,

    /// <summary>The client said no. Later steps wait for a decision.</summary>
    Declined = 3,

    /// <summary>It is agreed and under way.</summary>
    Going = 4,

    /// <summary>It was handed in, done as often as was agreed to be enough, or brought to an end.</summary>
    Finished = 5,

    /// <summary>Somebody decided to leave it out.</summary>
    Skipped = 6,

    /// <summary>Somebody decided to keep it back, or the programme is on hold.</summary>
    Held = 7,

    /// <summary>Its condition does not hold, or the programme ended before its time came.</summary>
    NotApplicable = 8,
}
