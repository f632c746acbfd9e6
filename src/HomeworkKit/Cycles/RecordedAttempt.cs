using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>The current version of an attempt, with every earlier one.</summary>
/// <remarks>
/// The same whatever order continuations, corrections and retractions arrived in: each names the version it goes on from, concurrent ones are
/// ordered by event id, and a retraction wins. Equality is by value.
/// </remarks>
public sealed partial record RecordedAttempt
{
    /// <summary>Gets the attempt's id.</summary>
    public required AttemptId Id { get; init; }

    /// <summary>Gets the attempt as it now stands.</summary>
    public required Attempt Attempt { get; init; }

    /// <summary>Gets the round that it belongs to.</summary>
    /// <value>1 or more.</value>
    public required int Round { get; init; }

    /// <summary>Gets who made it.</summary>
    public required Actor By { get; init; }

    /// <summary>Gets when it was recorded.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Gets every version in order, the first recording first.</summary>
    public IReadOnlyList<AttemptVersion> Versions { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether its author took it back.</summary>
    public required bool IsRetracted { get; init; }

    /// <summary>
    /// Gets a value indicating whether nothing was agreed to be done when it arrived, or it falls into the days of a pause: kept, and marked so.
    /// </summary>
    /// <value>False from the return date of a pause on, whether or not somebody has resumed.</value>
    public required bool IsOutsideAgreement { get; init; }

    /// <summary>
    /// Gets the code of what is odd about its times, as where the clock of a device is wrong: the attempt is kept, and rewrites no other day.
    /// </summary>
    /// <value>
    /// <see cref="CycleCodes.BeforeProposal"/>, <see cref="CycleCodes.PerformedAfterRecorded"/>, or null. What is ahead of a trusted clock is told by
    /// <see cref="HomeworkCycle.Warnings"/> and by digests.
    /// </value>
    public string? ClockMark { get; init; }

    /// <summary>Gets the event that erased its content, which says by whom and when.</summary>
    /// <value>Null if it was not erased.</value>
    public AttemptErased? Erasure { get; init; }

    /// <summary>Gets the attempt as it was first recorded.</summary>
    public Attempt Original => Versions[0].Attempt;
}
