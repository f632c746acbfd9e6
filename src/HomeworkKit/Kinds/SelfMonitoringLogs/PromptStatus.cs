using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>What became of a prompt, in the terms of experience sampling. None of them says anything about the person.</summary>
/// <remarks>
/// As statuses of occurrences: answered is done, partial is partly, retrospective is done late; expired and not delivered (in some studies called missed) are
/// no entry; suppressed is not applicable; pending is open or upcoming.
/// </remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<PromptStatus>))]
public enum PromptStatus
{
    /// <summary>Not answered, and still open or still to come.</summary>
    Pending = 0,

    /// <summary>Every item was answered while the prompt was open.</summary>
    Answered = 1,

    /// <summary>Some items were answered while the prompt was open.</summary>
    Partial = 2,

    /// <summary>The prompt came, and its time passed without an answer.</summary>
    Expired = 3,

    /// <summary>The prompt was due and never came, for no known reason.</summary>
    NotDelivered = 4,

    /// <summary>The prompt was held back: device off, do not disturb, driving, asleep.</summary>
    Suppressed = 5,

    /// <summary>Answered after the prompt had closed, or from memory.</summary>
    Retrospective = 6,
}
