using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>A reference to a file that somebody added to the homework, as a viewer may see it.</summary>
public sealed partial record CycleAttachment : ContentRecord
{
    /// <summary>Gets the event that it stands in.</summary>
    public required EventId Event { get; init; }

    /// <summary>Gets who added it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when.</summary>
    public required Instant At { get; init; }

    /// <summary>Gets the reference.</summary>
    public required AttachmentRef Attachment { get; init; }

    /// <summary>Gets the attempt that it belongs to.</summary>
    /// <value>Null if it belongs to the homework as a whole.</value>
    public AttemptId? About { get; init; }

    internal static CycleAttachment Of(Attached attached) => new()
    {
        Event = attached.Id,
        By = attached.By,
        At = attached.At,
        Attachment = attached.Attachment,
        About = attached.About,
    };
}
