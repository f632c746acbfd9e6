using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs that ask for help, answer, and add words or files.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Asks for help. The request stays open until it is answered, whatever else happens.</summary>
    /// <param name="by">The client or a supporter.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="text">What the help is needed with.</param>
    /// <param name="about">The attempt that it is about.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="reason">The kind of help, such as "I do not understand it".</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AskForHelp(
        Actor by,
        Instant now,
        string? text = null,
        AttemptId? about = null,
        SessionRef? session = null,
        HelpReason? reason = null) =>
        Apply(
            new HelpAsked
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                Session = session,
                Text = text,
                About = about,
                Reason = reason,
            });

    /// <summary>Answers requests for help.</summary>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="text">The answer.</param>
    /// <param name="answers">The requests to answer, at least one; null for all that are open now.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AnswerHelp(Actor by, Instant now, string? text = null, IReadOnlyList<EventId>? answers = null, SessionRef? session = null) =>
        Apply(new HelpAnswered { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, Answers = answers ?? OpenHelp });

    /// <summary>Writes a comment that client and clinician can read.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="about">The attempt that it is about.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Comment(string text, Actor by, Instant now, AttemptId? about = null, SessionRef? session = null) =>
        Apply(new Commented { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Text = text, About = about });

    /// <summary>Adds a reference to a file.</summary>
    /// <param name="attachment">The reference; never the content.</param>
    /// <param name="by">Any person.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="about">The attempt that it belongs to.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome Attach(AttachmentRef attachment, Actor by, Instant now, AttemptId? about = null, SessionRef? session = null) =>
        Apply(new Attached { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Attachment = attachment, About = about });
}
