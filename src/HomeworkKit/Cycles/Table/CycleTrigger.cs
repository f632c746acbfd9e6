using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>What can happen to a piece of homework. Each review decision is a trigger of its own.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CycleTrigger>))]
public enum CycleTrigger
{
    /// <summary>Homework is put forward.</summary>
    Propose = 0,

    /// <summary>Another plan is put forward.</summary>
    Revise = 1,

    /// <summary>The client says yes to the plan that was put forward.</summary>
    Agree = 2,

    /// <summary>The client says no to the plan that was put forward.</summary>
    Decline = 3,

    /// <summary>An attempt happened, whatever came of it.</summary>
    RecordAttempt = 4,

    /// <summary>The client submits the work for review.</summary>
    Submit = 5,

    /// <summary>The time for it is over; nothing having been done is no obstacle.</summary>
    CloseWindow = 6,

    /// <summary>Returns the work from review.</summary>
    Return = 7,

    /// <summary>Looked at: it has served its purpose.</summary>
    ReviewComplete = 8,

    /// <summary>Looked at: the client carries on alone.</summary>
    ReviewMaintain = 9,

    /// <summary>Looked at: another assignment takes its place.</summary>
    ReviewReplace = 10,

    /// <summary>Looked at: it goes on as it is.</summary>
    ReviewContinue = 11,

    /// <summary>Looked at: a new round of the same plan.</summary>
    ReviewRepeat = 12,

    /// <summary>Looked at: a new round with a larger or harder plan.</summary>
    ReviewStepUp = 13,

    /// <summary>Looked at: a new round with a smaller or easier plan.</summary>
    ReviewStepDown = 14,

    /// <summary>Looked at: a new round with a different plan.</summary>
    ReviewAdapt = 15,

    /// <summary>Not looked at this session.</summary>
    ReviewDefer = 16,

    /// <summary>Looked at: no longer wanted.</summary>
    ReviewDrop = 17,

    /// <summary>It is set aside for a while.</summary>
    Pause = 18,

    /// <summary>It is taken up again.</summary>
    Resume = 19,

    /// <summary>It ends.</summary>
    Stop = 20,

    /// <summary>It is taken up again after its end.</summary>
    Reopen = 21,

    /// <summary>The client or a supporter asks for help.</summary>
    AskForHelp = 22,

    /// <summary>The clinician answers.</summary>
    AnswerHelp = 23,

    /// <summary>A person writes a comment.</summary>
    Comment = 24,

    /// <summary>The author of an attempt fills in more of it.</summary>
    ContinueAttempt = 25,

    /// <summary>The author of an attempt corrects it.</summary>
    AmendAttempt = 26,

    /// <summary>The author of an attempt takes it back.</summary>
    RetractAttempt = 27,

    /// <summary>The client shows something to somebody.</summary>
    Share = 28,

    /// <summary>The client takes back what was shown.</summary>
    Unshare = 29,

    /// <summary>A person adds a reference to a file.</summary>
    Attach = 30,

    /// <summary>A person raises a safety concern.</summary>
    RaiseConcern = 31,

    /// <summary>A clinician acknowledges a safety concern.</summary>
    AcknowledgeConcern = 32,

    /// <summary>The content of an attempt is erased for good.</summary>
    EraseAttempt = 33,

    /// <summary>Another clinician takes over.</summary>
    HandOver = 34,
}
