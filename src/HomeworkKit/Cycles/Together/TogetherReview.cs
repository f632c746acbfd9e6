namespace HomeworkKit;

/// <summary>Several pieces of homework that were looked at together, with one learning: the review of a session that spans assignments.</summary>
/// <remarks>
/// All of them move or none does. Each keeps a review of its own that names the others (<see cref="Review.Together"/>); what was learned from all of them
/// stands
/// in each, and once in
/// <see cref="Learning"/> for the session's record.
/// </remarks>
public sealed partial record TogetherReview
{
    /// <summary>How many pieces can be looked at together: each names all others, so that twice as many say four times as much.</summary>
    public const int MaximumPieces = 1_000;

    private TogetherReview()
    {
    }

    /// <summary>Gets the pieces as they now stand, in the order in which they were given.</summary>
    /// <value>As they were where one was refused.</value>
    public IReadOnlyList<HomeworkCycle> Cycles { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the pieces whose move was refused.</summary>
    /// <value>Empty where all moved.</value>
    public IReadOnlyList<RefusedPiece> Refusals { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets what was learned from all of them, for <see cref="SessionRecord.Learned"/>.</summary>
    /// <value>Null where nothing was said, or one was refused.</value>
    public SharedLearning? Learning { get; private init; }

    /// <summary>Gets a value indicating whether all of them moved.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>Records that client and clinician looked at several pieces together.</summary>
    /// <param name="pieces">The pieces, each with its decision; of one client, each once, and <see cref="MaximumPieces"/> at most.</param>
    /// <param name="learned">What was learned from all of them; a piece that says something of its own keeps that.</param>
    /// <param name="by">The clinician; without one, the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="agreed"><see cref="AgreementMode.InSession"/> if the client says yes in the session to the new rounds.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <param name="zone">Where the client is: on plans that float with them, it tells the local date that is meant.</param>
    /// <returns>The pieces as they now stand, or why none of them moved.</returns>
    /// <exception cref="ArgumentException">A piece stands there twice, they are of several clients, or there are too many.</exception>
    public static TogetherReview Of(
        IReadOnlyList<TogetherPiece> pieces,
        string? learned,
        Actor by,
        Instant now,
        AgreementMode? agreed = null,
        SessionRef? session = null,
        DateTimeZone? zone = null)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        if (pieces.Count > MaximumPieces)
        {
            throw new ArgumentException(CycleMessages.TooManyPieces, nameof(pieces));
        }

        AssignmentId[] ids = [.. pieces.Select(static piece => piece.Cycle.Id)];
        if (ids.Distinct().Count() < ids.Length || pieces.DistinctBy(static piece => piece.Cycle.Client).Count() > 1)
        {
            throw new ArgumentException(CycleMessages.NotOfOneClient, nameof(pieces));
        }

        var shared = string.IsNullOrWhiteSpace(learned) ? null : learned;
        var moves = new CycleMoves();
        foreach (var piece in pieces)
        {
            var review = piece.Review with
            {
                Learned = piece.Review.Learned ?? shared,
                Together = [.. piece.Review.Together.Union(ids).Where(id => id != piece.Cycle.Id)],
            };
            moves.Add(piece.Cycle, piece.Cycle.Review(piece.Decision, review, by, now, piece.Plan, agreed, session, zone));
        }

        return new TogetherReview
        {
            Cycles = moves.Cycles,
            Refusals = moves.Refusals,
            Learning = shared is null || moves.Refusals.Count > 0 ? null : new SharedLearning { From = ids, Learned = shared },
        };
    }
}
