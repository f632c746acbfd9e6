namespace HomeworkKit;

/// <summary>Who sees which member of an attempt.</summary>
internal static class AttemptSight
{
    internal static RecordSight<Attempt> Record { get; } = new(
        new(nameof(Attempt.Id), MemberSight.Open),
        new(nameof(Attempt.OccurrenceId), MemberSight.Open),
        new(nameof(Attempt.Round), MemberSight.Open),
        new(nameof(Attempt.PerformedAt), MemberSight.Open),
        new(nameof(Attempt.EndedAt), MemberSight.Entry, static attempt => attempt with { EndedAt = null }),
        new(nameof(Attempt.RecordedAt), MemberSight.Open),
        new(nameof(Attempt.TimeZone), MemberSight.Conversation, static attempt => attempt with { TimeZone = null }),
        new(nameof(Attempt.Outcome), MemberSight.Open),
        new(nameof(Attempt.Setting), MemberSight.Open),
        new(nameof(Attempt.Source), MemberSight.Open),
        new(nameof(Attempt.Entry), MemberSight.Entry),
        new(nameof(Attempt.Barriers), MemberSight.Barriers, static attempt => attempt with { Barriers = [] }),
        new(nameof(Attempt.FeelingsBefore), MemberSight.Feelings, static attempt => attempt with { FeelingsBefore = [] }),
        new(nameof(Attempt.FeelingsAfter), MemberSight.Feelings, static attempt => attempt with { FeelingsAfter = [] }),
        new(nameof(Attempt.Noticed), MemberSight.Reflections, static attempt => attempt with { Noticed = null }),
        new(nameof(Attempt.Surprised), MemberSight.Reflections, static attempt => attempt with { Surprised = null }),
        new(nameof(Attempt.QuestionForSession), MemberSight.Reflections, static attempt => attempt with { QuestionForSession = null }),
        new(nameof(Attempt.KeptPrivate), MemberSight.WholeAttempt, static attempt => attempt with { KeptPrivate = [] }),
        new(nameof(Attempt.Attachments), MemberSight.Attachments, static attempt => attempt with { Attachments = [] }));

    /// <summary>Gives an attempt without the parts that are hidden.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="hidden">The parts that are hidden.</param>
    /// <param name="seesPlace">Whether the viewer sees where its author was: the clinician needs that to tell the day, and nobody else.</param>
    /// <returns>The attempt without a trace of them.</returns>
    internal static Attempt Seen(Attempt attempt, AttemptPart[] hidden, bool seesPlace)
    {
        if (hidden.Length == 0 && (seesPlace || attempt.TimeZone is null))
        {
            return attempt;
        }

        var seen = Record.Seen(attempt, sight => sight switch
        {
            MemberSight.Open => true,
            MemberSight.Conversation => seesPlace,
            _ => PartOf(sight) is { } part ? !hidden.Contains(part) : hidden.Length == 0,
        });
        return attempt.Entry is { } entry && Seen(entry, hidden) is var shown && !ReferenceEquals(shown, entry) ? seen with { Entry = shown } : seen;
    }

    private static HomeworkEntry? Seen(HomeworkEntry entry, AttemptPart[] hidden)
    {
        bool Hides(AttemptPart part) => hidden.Contains(part);
        if (entry is not IHasHalves)
        {
            return Hides(AttemptPart.Entry) ? null : entry;
        }

        var (rest, shared, own) = (!Hides(AttemptPart.Entry), !Hides(AttemptPart.SharedHalf), !Hides(AttemptPart.PrivateHalf));
        if (!rest && !shared && !own)
        {
            return null;
        }

        HomeworkEntry? seen = entry;
        seen = own ? seen : Without(seen, static halves => halves.WithoutPrivateHalf());
        seen = shared ? seen : Without(seen, static halves => halves.WithoutSharedHalf());
        return rest ? seen : Without(seen, static halves => halves.OnlyHalves());
    }

    // A host's entry that gives something else back is shown to nobody: it cannot be asked for the other half any more.
    private static HomeworkEntry? Without(HomeworkEntry? entry, Func<IHasHalves, HomeworkEntry> without)
    {
        if (entry is not IHasHalves halves || without(halves) is not { } seen || seen.GetType() != entry.GetType())
        {
            return null;
        }

        // Nobody knows in which half a field stands that this version does not know.
        if (seen.HasUnknownFields)
        {
            seen = seen with { };
            seen.Unknown = null;
        }

        return seen;
    }

    private static AttemptPart? PartOf(MemberSight sight) => sight switch
    {
        MemberSight.Entry => AttemptPart.Entry,
        MemberSight.Feelings => AttemptPart.Feelings,
        MemberSight.Reflections => AttemptPart.Reflections,
        MemberSight.Barriers => AttemptPart.Barriers,
        MemberSight.Attachments => AttemptPart.Attachments,
        _ => null,
    };
}
