using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>
/// Something that a person said about a piece of homework: a call for help, an answer, a comment, a note when it is ready to look at, a reason.
/// </summary>
public sealed partial record CycleNote : ContentRecord
{
    /// <summary>Gets the event that it stands in.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets which trigger brought it.</summary>
    public required CycleTrigger Trigger { get; init; }

    /// <summary>Gets who said it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets what was said.</summary>
    public string? Text { get; init; }

    /// <summary>Gets what kind of help is asked for.</summary>
    /// <value>Null unless help is asked for and somebody said.</value>
    public HelpReason? Help { get; init; }

    /// <summary>Gets what the client says of the homework as a whole, where they said so when it was ready to look at.</summary>
    public HomeworkFeedback? Feedback { get; init; }

    /// <summary>Gets to whom it was handed over.</summary>
    /// <value>Null unless it was.</value>
    public ClinicianRef? HandedTo { get; init; }

    /// <summary>Gets to whom the client goes on from here, where it ended with somebody named.</summary>
    public string? ReferredTo { get; init; }
}
