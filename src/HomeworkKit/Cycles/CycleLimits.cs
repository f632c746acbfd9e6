namespace HomeworkKit;

/// <summary>
/// How large homework may become. Verbs, <see cref="HomeworkCycle.Apply(HomeworkKit.Events.CycleEvent)"/>, rebase, reading and stores keep to the same limits,
/// so that what is accepted can be read again.
/// </summary>
/// <remarks>
/// Sizes are those of the written form: JSON in UTF-8, escapes included. What a host allows in a request (<see cref="HomeworkKit.HomeworkJsonLimits"/>) is a
/// matter of its own.
/// </remarks>
public static class CycleLimits
{
    /// <summary>How many events a cycle may have.</summary>
    public const int Events = 100_000;

    /// <summary>How many of the last places are kept for concerns, help, retractions, erasures, withdrawn shares, stopping and reviews.</summary>
    public const int ReservedEvents = 1_000;

    /// <summary>How many bytes one text may have.</summary>
    public const int TextBytes = 256 * 1024;

    /// <summary>How many items one list may have.</summary>
    public const int ListItems = 100_000;

    /// <summary>How deeply objects and lists may be nested in a document.</summary>
    public const int Depth = 64;

    /// <summary>How many bytes one event may have.</summary>
    public const int EventBytes = 4 * 1024 * 1024;

    /// <summary>How many bytes all events of a cycle may have together.</summary>
    public const int CycleBytes = DocumentBytes - (64 * 1024);

    /// <summary>How many of the last bytes are kept for concerns, help, retractions, erasures, withdrawn shares, stopping and reviews.</summary>
    public const int ReservedBytes = 8 * 1024 * 1024;

    /// <summary>How many bytes a document may have.</summary>
    public const int DocumentBytes = 64 * 1024 * 1024;

    // The list around the events and the document around the list.
    internal const int DepthOfEvent = Depth - 2;

    /// <summary>
    /// Says whether an event may take one of the places that are kept: a full cycle never keeps a person from asking for help, or from ending the work.
    /// </summary>
    internal static bool MayTakeReserved(CycleTrigger trigger) =>
        trigger
            is CycleTrigger.RaiseConcern
                or CycleTrigger.AcknowledgeConcern
                or CycleTrigger.AskForHelp
                or CycleTrigger.AnswerHelp
                or CycleTrigger.RetractAttempt
                or CycleTrigger.EraseAttempt
                or CycleTrigger.Unshare
                or CycleTrigger.Stop
                or (>= CycleTrigger.ReviewComplete and <= CycleTrigger.ReviewDrop);
}
