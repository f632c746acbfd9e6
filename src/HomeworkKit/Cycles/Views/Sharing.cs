using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What was said about showing a cycle to one audience.</summary>
/// <remarks>
/// Something is shown if somebody who may say so showed it, and every word that hides it came before and was no narrower. A word is narrower that names an
/// attempt where the other names none, or a part where the other names none or a larger one. So keeping one part of one attempt private stands against any
/// wider share, whichever came first, and is lifted only by sharing just that. Of equally narrow words the last alone matters: a part is looked up, not
/// searched for. A word that names people counts for them alone and is narrower than one that names nobody. A share of the attempts of some days counts for
/// those, wherever on earth they were made.
/// </remarks>
internal sealed class Sharing
{
    private readonly HomeworkCycle _cycle;
    private readonly Audience _audience;
    private readonly SharingHistory _ofAll = new();
    private readonly SharingHistory _ofAllByName = new();
    private readonly Dictionary<(AttemptId Attempt, bool ByName), SharingHistory> _ofOne = [];
    private readonly SharedDays _ofDays = new();
    private readonly Dictionary<EventId, int> _versions = [];
    private readonly bool _isSilent = true;
    private Visibility? _clinician;

    /// <summary>Gathers what was said.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="audience">To whom it was said.</param>
    /// <param name="person">The person of the audience who looks; null for what was said to everybody of it.</param>
    /// <param name="byName">Whether only what was shown to the person by name counts.</param>
    internal Sharing(HomeworkCycle cycle, Audience audience, Actor? person = null, bool byName = false)
    {
        (_cycle, _audience) = (cycle, audience);
        bool Concerns(IReadOnlyList<Actor> to) => to.Count == 0 || (person is not null && to.Any(named => CycleRoleRules.IsSamePerson(named, person)));
        var log = cycle.Log;
        for (var i = 1; i < log.Length; i++)
        {
            switch (log[i])
            {
                case ContentShared shared when shared.With == audience && Concerns(shared.To) && (!byName || shared.To.Count > 0):
                    if (shared is { MadeFrom: null, MadeUntil: null })
                    {
                        Of(shared.Attempt, shared.To.Count > 0).Show(i, shared.By, part => PrecisionOfShowing(shared.Parts, part));
                    }
                    else
                    {
                        _ofDays.Add(shared, i, PrecisionOfShowing);
                    }

                    _isSilent = false;
                    break;
                case ContentUnshared unshared when unshared.With == audience && Concerns(unshared.To):
                    Of(unshared.Attempt, unshared.To.Count > 0).Hide(i, unshared.By, part => PrecisionOfHiding(unshared.Attempt, unshared.Parts, part));
                    _isSilent = false;
                    break;
                case AttemptRecorded or AttemptContinued or AttemptAmended:
                    _versions.TryAdd(log[i].Id, i);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Gets the attempts that were named, and null for those that were not.</summary>
    internal IEnumerable<AttemptId?> Named => _ofOne.Keys.Select(static key => (AttemptId?)key.Attempt).Concat(_ofDays.Named).Append(null);

    /// <summary>Says whether the plan is shown beyond its outline.</summary>
    internal bool ShowsPlan() => Shows(null, AttemptPart.Plan, usual: false, null);

    /// <summary>Says whether a part of an attempt is shown.</summary>
    /// <param name="recorded">The attempt.</param>
    /// <param name="part">The part.</param>
    /// <param name="usual">Whether it is shown where nothing was said.</param>
    /// <returns>Whether it is.</returns>
    internal bool Shows(RecordedAttempt recorded, AttemptPart part, bool usual) => Shows(recorded.Id, part, usual, recorded);

    /// <summary>Says whether a part is shown of an attempt of which nothing else is known, or of those that nobody named.</summary>
    internal bool Shows(AttemptId? attempt, AttemptPart part, bool usual) => Shows(attempt, part, usual, null);

    private bool Shows(AttemptId? attempt, AttemptPart part, bool usual, RecordedAttempt? recorded)
    {
        var kept = recorded is null ? null : KeptFrom(recorded, part);
        if (_isSilent)
        {
            return usual && kept is null;
        }

        List<SharingClaim> hides = [];
        List<(SharingClaim Claim, Actor By)> shows = [];
        Add(_ofAll, namesAttempt: false, namesPerson: false);
        Add(_ofAllByName, namesAttempt: false, namesPerson: true);
        if (attempt is { } id)
        {
            Add(_ofOne.GetValueOrDefault((id, false)), namesAttempt: true, namesPerson: false);
            Add(_ofOne.GetValueOrDefault((id, true)), namesAttempt: true, namesPerson: true);
        }

        if (kept is { } keeps)
        {
            hides.Add(keeps);
        }

        void Add(SharingHistory? said, bool namesAttempt, bool namesPerson)
        {
            said?.AddHides(hides, part, namesAttempt, namesPerson, recorded?.By);
            said?.AddShows(shows, part, namesAttempt, namesPerson);
        }

        bool Stands((SharingClaim Claim, Actor By) show)
        {
            foreach (var hide in hides)
            {
                if (!show.Claim.Outweighs(hide))
                {
                    return false;
                }
            }

            return MayShow(show.By, recorded, part);
        }

        return (usual && hides.Count == 0) || shows.Exists(Stands) || (!_ofDays.IsEmpty && ShowsOfDays(attempt, part, recorded, Stands));
    }

    // How old somebody was when they made an attempt is told by the attempt's own date. Where nobody knows it, it has to be shown on each that it can be.
    private bool ShowsOfDays(AttemptId? attempt, AttemptPart part, RecordedAttempt? recorded, Predicate<(SharingClaim Claim, Actor By)> stands)
    {
        if (recorded is null)
        {
            return _ofDays.Claims(attempt, part, null).Any(claim => stands(claim));
        }

        var (first, last) = PersonZone.DatesOf(recorded.Attempt, _cycle.Assignment);
        for (var day = 0; day <= Period.DaysBetween(first, last); day++)
        {
            if (!_ofDays.Claims(attempt, part, first.PlusDaysWithin(day)).Any(claim => stands(claim)))
            {
                return false;
            }
        }

        return true;
    }

    private SharingHistory Of(AttemptId? attempt, bool byName)
    {
        if (attempt is not { } id)
        {
            return byName ? _ofAllByName : _ofAll;
        }

        if (!_ofOne.TryGetValue((id, byName), out var said))
        {
            _ofOne.Add((id, byName), said = new SharingHistory());
        }

        return said;
    }

    // Nobody is shown a private half, or a plan, who was not named it: both are shared by name alone, and a partner is shown the shared half unless more is
    // named.
    private int PrecisionOfShowing(IReadOnlyList<AttemptPart> parts, AttemptPart part)
    {
        if (parts.Count == 0)
        {
            return part is AttemptPart.PrivateHalf or AttemptPart.Plan || (_audience == Audience.Partner && part != AttemptPart.SharedHalf) ? -1 : 0;
        }

        return parts.Contains(part) ? 2 : part == AttemptPart.SharedHalf && parts.Contains(AttemptPart.Entry) ? 1 : -1;
    }

    private static int PrecisionOfHiding(AttemptId? attempt, IReadOnlyList<AttemptPart> parts, AttemptPart part) =>
        parts.Count > 0 ? PrecisionOfHiding(parts, part) : part == AttemptPart.Plan && attempt is not null ? -1 : 0;

    // Hiding an entry hides both its halves.
    private static int PrecisionOfHiding(IReadOnlyList<AttemptPart> parts, AttemptPart part) =>
        parts.Contains(part) ? 2 : part is AttemptPart.SharedHalf or AttemptPart.PrivateHalf && parts.Contains(AttemptPart.Entry) ? 1 : -1;

    // A part is private if any version keeps it private: a correction never lifts privacy by accident.
    private SharingClaim? KeptFrom(RecordedAttempt recorded, AttemptPart part)
    {
        foreach (var version in recorded.Versions)
        {
            if (version.Attempt.KeptPrivate.Count > 0 && PrecisionOfHiding(version.Attempt.KeptPrivate, part) is >= 0 and var precision)
            {
                return new SharingClaim(_versions.GetValueOrDefault(version.Event), true, false, precision);
            }
        }

        return null;
    }

    // The client shows what is theirs. A clinician shows a proxy what any clinician may see, and a proxy nobody more than the plan and their own entries.
    private bool MayShow(Actor by, RecordedAttempt? recorded, AttemptPart part) =>
        by switch
        {
            { Role: ActorRole.Client } => by.Ref == _cycle.Client.Value,
            { Role: ActorRole.Clinician } => _audience == Audience.Proxy
                && recorded is not null
                && (_clinician ??= new Visibility(_cycle, Visibility.AnyClinician)).MaySee(recorded, part),
            { IsProxy: true } => part == AttemptPart.Plan || (recorded is not null && CycleRoleRules.IsSamePerson(recorded.By, by)),
            _ => false,
        };
}
