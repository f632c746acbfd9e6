namespace HomeworkKit;

/// <summary>Who sees which member of an attempt.</summary>
internal static class AttemptSight
{
    internal static RecordSight<Attempt> Record { get; } = new(
        static whole => new()
        {
            Id = whole.Id,
            OccurrenceId = whole.OccurrenceId,
            Round = whole.Round,
            PerformedAt = whole.PerformedAt,
            RecordedAt = whole.RecordedAt,
            Outcome = whole.Outcome,
            Setting = whole.Setting,
            Source = whole.Source,
        },
        [
            nameof(Attempt.Id), nameof(Attempt.OccurrenceId), nameof(Attempt.Round), nameof(Attempt.PerformedAt), nameof(Attempt.RecordedAt), nameof(Attempt.Outcome),
            nameof(Attempt.Setting), nameof(Attempt.Source),
        ],
        new(MemberSight.Conversation, [nameof(Attempt.TimeZone), nameof(Attempt.ToldBy)], static (seen, whole) => seen with { TimeZone = whole.TimeZone, ToldBy = whole.ToldBy }),
        new(MemberSight.Entry, [nameof(Attempt.EndedAt), nameof(Attempt.Language)], static (seen, whole) => seen with { EndedAt = whole.EndedAt, Language = whole.Language }),
        new(MemberSight.Entry, [nameof(Attempt.Entry)]),
        new(MemberSight.Barriers, [nameof(Attempt.Barriers)], static (seen, whole) => seen with { Barriers = whole.Barriers }),
        new(
            MemberSight.Feelings,
            [nameof(Attempt.FeelingsBefore), nameof(Attempt.FeelingsAfter)],
            static (seen, whole) => seen with { FeelingsBefore = whole.FeelingsBefore, FeelingsAfter = whole.FeelingsAfter }),
        new(
            MemberSight.Reflections,
            [
                nameof(Attempt.Noticed), nameof(Attempt.Surprised), nameof(Attempt.QuestionForSession), nameof(Attempt.Instead), nameof(Attempt.Feedback), nameof(Attempt.FromOthers),
                nameof(Attempt.SkillsUsed),
            ],
            static (seen, whole) => seen with
            {
                Noticed = whole.Noticed,
                Surprised = whole.Surprised,
                QuestionForSession = whole.QuestionForSession,
                Instead = whole.Instead,
                Feedback = whole.Feedback,
                FromOthers = whole.FromOthers,
                SkillsUsed = whole.SkillsUsed,
            }),
        new(MemberSight.Attachments, [nameof(Attempt.Attachments)], static (seen, whole) => seen with { Attachments = whole.Attachments }),
        new(MemberSight.WholeAttempt, [nameof(Attempt.KeptPrivate)], static (seen, whole) => seen with { KeptPrivate = whole.KeptPrivate }));

    /// <summary>Gives an attempt without the parts that are hidden.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="hidden">The parts that are hidden.</param>
    /// <param name="seesPlace">Whether the viewer sees where its author was: the clinician needs that to tell the day, and nobody else.</param>
    /// <returns>The attempt without a trace of them.</returns>
    internal static Attempt Seen(Attempt attempt, AttemptPart[] hidden, bool seesPlace)
    {
        if (hidden.Length == 0 && (seesPlace || attempt is { TimeZone: null, ToldBy: null }))
        {
            return attempt;
        }

        var seen = Record.Made(attempt, sight => sight switch
        {
            MemberSight.Conversation => seesPlace,
            _ => PartOf(sight) is { } part ? !hidden.Contains(part) : hidden.Length == 0,
        });
        return attempt.Entry is { } entry ? seen with { Entry = Seen(entry, hidden) } : seen;
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
