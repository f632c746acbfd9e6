using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Verbs for attempts.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Records an attempt, whatever came of it.</summary>
    /// <param name="attempt">The attempt; without a round, it belongs to the current one.</param>
    /// <param name="by">The client, a supporter, or a clinician for one made in the session.</param>
    /// <param name="now">When it is recorded.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client was when they did it, for an attempt that does not say.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome RecordAttempt(Attempt attempt, Actor by, Instant now, SessionRef? session = null, DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        var ofRound = attempt.Round is not null && (zone is null || attempt.TimeZone is not null) ? attempt
            : attempt with { Round = attempt.Round ?? Round, TimeZone = attempt.TimeZone ?? zone?.Id };
        return Apply(new AttemptRecorded { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Attempt = Finished(ofRound) });
    }

    /// <summary>Saves more of an attempt while its author is filling it in.</summary>
    /// <param name="attempt">The attempt as it now stands.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome ContinueAttempt(Attempt attempt, Actor by, Instant now, SessionRef? session = null)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return Apply(
            new AttemptContinued
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                Session = session,
                Attempt = Finished(attempt),
                Follows = LatestVersionOf(attempt.Id, by),
            });
    }

    /// <summary>Corrects an attempt; the original is kept.</summary>
    /// <param name="attempt">The attempt as it should have been.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="reason">Why it is corrected.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome AmendAttempt(Attempt attempt, Actor by, Instant now, string? reason = null, SessionRef? session = null)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        return Apply(
            new AttemptAmended
            {
                Id = EventId.New(now),
                Assignment = Id,
                By = by,
                At = now,
                Session = session,
                Attempt = Finished(attempt),
                Follows = LatestVersionOf(attempt.Id, by),
                Reason = reason,
            });
    }

    /// <summary>Withdraws an attempt; the original is kept.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="reason">Why it is withdrawn.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal.</returns>
    public CycleOutcome RetractAttempt(AttemptId attempt, Actor by, Instant now, string? reason = null, SessionRef? session = null) =>
        Apply(new AttemptRetracted { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Attempt = attempt, Reason = reason });

    /// <summary>
    /// Erases the content of an attempt for good: from its recording, continuations and corrections, and with it the comments and files about it.
    /// </summary>
    /// <remarks>
    /// It stays that there was one, when, and how far it got. Files themselves are the host's: <see cref="ErasedAttempts.FilesIn"/> names them.
    /// </remarks>
    /// <param name="attempt">The attempt.</param>
    /// <param name="by">The client; a proxy, of what the client does not keep private; or a clinician, on the client's word.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="agreed">How the client said yes, where a clinician does it.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The new cycle, or a refusal; this very cycle if it was erased before.</returns>
    public CycleOutcome EraseAttempt(AttemptId attempt, Actor by, Instant now, AgreementMode? agreed = null, SessionRef? session = null) =>
        Apply(new AttemptErased { Id = EventId.New(now), Assignment = Id, By = by, At = now, Session = session, Attempt = attempt, Agreed = agreed });

    // What is done holds what counts: answers that its form hides were kept for a change of mind, which is over.
    private Attempt Finished(Attempt attempt) =>
        attempt is { Outcome: AttemptOutcome.Done, Entry: { } entry } && Assignment.Task is { } task && Catalog.KindOf(entry) is { HidesAnswers: true } kind
            ? attempt with { Entry = kind.EffectiveOf(task, entry) }
            : attempt;

    private EventId? LatestVersionOf(AttemptId attempt, Actor by) => Find(attempt, by) is { IsTheirs: true } standing ? standing.Version : null;
}
