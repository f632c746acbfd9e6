using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>Works out what a viewer may see of a cycle. What is not allowed by a rule here is not shown.</summary>
internal sealed partial class Visibility
{
    /// <summary>Every part of an attempt. The plan is none.</summary>
    internal static readonly AttemptPart[] AllParts = [.. Enum.GetValues<AttemptPart>().Where(static part => part != AttemptPart.Plan)];

    /// <summary>Somebody who made none of the attempts: what the client keeps private is private from the clinician.</summary>
    internal static readonly Actor AnyClinician = Actor.Clinician("viewer");

    private static readonly AttemptPart[] Halves = [AttemptPart.SharedHalf, AttemptPart.PrivateHalf];
    private static readonly AttemptPart[] WithoutHalves = [.. AllParts.Except(Halves)];

    private readonly HomeworkCycle _cycle;
    private readonly Actor _viewer;
    private readonly bool _isOwner;
    private readonly Audience? _audience;
    private readonly Sharing? _sharing;
    private readonly AttemptPart[] _parts;
    private readonly bool _isCaregiver;
    private readonly Dictionary<RecordedAttempt, AttemptPart[]> _hidden = new(ReferenceEqualityComparer.Instance);
    private ILookup<AttemptId, RecordedAttempt>? _attempts;
    private HashSet<EventId>? _ownQuestions;
    private HashSet<EventId>? _concernsSeen;
    private HashSet<EventId>? _acknowledgementsSeen;

    /// <summary>Initializes what a viewer may see.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="isPartner">Whether the viewer is another client, known to take part in the same joint exercise.</param>
    /// <param name="byName">Whether a partner sees only what was shown to them by name.</param>
    internal Visibility(HomeworkCycle cycle, Actor viewer, bool isPartner = false, bool byName = false)
    {
        (_cycle, _viewer) = (cycle, viewer);
        _isOwner = viewer.Role == ActorRole.Client && viewer.Ref == cycle.Client.Value;
        IsParty =
            viewer.Problem() is null
            && !viewer.ActsForAnother(cycle.Client)
            && (viewer.Role != ActorRole.Client || _isOwner || isPartner)
            && MayKnowOf(cycle, viewer);
        _audience =
            !IsParty || _isOwner
                ? null
                : viewer.Role switch
                {
                    ActorRole.Clinician => Audience.Clinician,
                    ActorRole.Supporter => viewer.IsProxy ? Audience.Proxy : Audience.Supporter,
                    ActorRole.Client => Audience.Partner,
                    _ => null,
                };
        _sharing = _audience is { } audience ? new Sharing(cycle, audience, viewer, byName) : null;
        _isCaregiver = IsParty && viewer.Role == ActorRole.Supporter && cycle.PlansInEffect.Any(agreed => agreed.Plan.Caregiver?.Value == viewer.Ref);
        _parts = cycle.KeepsHalves ? AllParts : WithoutHalves;
    }

    /// <summary>Gets a value indicating whether the viewer is anybody to whom something of the cycle may be shown.</summary>
    internal bool IsParty { get; }

    internal bool SeesWholePlan => IsParty && (_isOwner || _audience is Audience.Clinician or Audience.Proxy || _sharing?.ShowsPlan() == true);

    private bool SeesClinicianOnly => IsParty && (_audience == Audience.Clinician || (_isOwner && !_cycle.HasClinician));

    // That there are attempts, and how they went, is no secret between client and clinician, and the host's own automation works by it.
    internal bool SeesEveryAttempt => IsParty && (_isOwner || _audience == Audience.Clinician || _viewer.Role == ActorRole.System);

    // That there is a concern is told to nobody whom it was not meant for: it can be about them.
    private static bool MayKnowOf(HomeworkCycle cycle, Actor viewer) =>
        !cycle.IsForConcerns
        || viewer.Role != ActorRole.Supporter
        || cycle
            .Events.OfType<ConcernRaised>()
            .Any(raised =>
                CycleRoleRules.IsSamePerson(raised.By, viewer) || raised.Concern.ShownTo.Contains(viewer.IsProxy ? Audience.Proxy : Audience.Supporter));

    internal CycleView View() => !IsParty ? CycleView.Nothing(_cycle.Id) : new()
    {
        Id = _cycle.Id,
        State = _cycle.State,
        Round = _cycle.Round,
        Kind = _cycle.Assignment.Task is { } task ? _cycle.Catalog.KindOf(task)?.Name : null,
        Plan = Seen(_cycle.Assignment),
        PlanBy = SeesPlan(_cycle.Assignment) ? _cycle.Plan.ProposedBy : null,
        Attempts = [.. _cycle.Attempts.Where(SeesAttempt).Select(View)],
        Notes = [.. Notes()],
        Concerns = [.. CycleConcern.Of(_cycle).Where(concern => MaySee(concern.Concern, concern.RaisedBy)).Select(Seen)],
        Reviews = [.. _cycle.Events.OfType<Reviewed>().Where(TakesPart).Select(CycleReview.Of)],
        Attachments = [.. _cycle.Events.OfType<Attached>().Where(attached => !IsErased(attached.About) && MaySee(attached)).Select(CycleAttachment.Of)],
    };

    /// <summary>Says whether the viewer sees that there is an attempt.</summary>
    internal bool SeesAttempt(RecordedAttempt recorded) =>
        SeesEveryAttempt || (IsParty && (IsAuthor(recorded.By) || Array.Exists(_parts, part => MaySee(recorded, part))));

    internal AttemptView View(RecordedAttempt recorded) => new()
    {
        Attempt = AttemptSight.Seen(recorded.Attempt, HiddenIn(recorded, recorded.Attempt), SeesPlace(recorded.By)),
        Round = recorded.Round,
        By = recorded.By,
        Hidden = Array.FindAll(_parts, part => !MaySee(recorded, part)),
        IsRetracted = recorded.IsRetracted,
        IsErased = recorded.Erasure is not null,
        ClockMark = recorded.ClockMark,
    };

    /// <summary>Says whether the viewer sees a part of an attempt.</summary>
    internal bool MaySee(RecordedAttempt recorded, AttemptPart part) => recorded.IsRetracted ? IsAuthor(recorded.By) : MaySeeOfStanding(recorded, part);

    // What was withdrawn is left out of account: who read it before may read why it was withdrawn.
    private bool MaySeeOfStanding(RecordedAttempt recorded, AttemptPart part) =>
        IsParty && (_isOwner || IsAuthor(recorded.By)
        || (_sharing is { } sharing && sharing.Shows(recorded, part, usual: _audience == Audience.Clinician && part != AttemptPart.PrivateHalf)));

    // An entry with halves under a plan without, as from another device, keeps them apart all the same.
    private AttemptPart[] HiddenIn(RecordedAttempt recorded, Attempt attempt)
    {
        if (!_hidden.TryGetValue(recorded, out var hidden))
        {
            _hidden.Add(recorded, hidden = Array.FindAll(AllParts, part => !MaySee(recorded, part)));
        }

        return attempt.Entry is IHasHalves || _parts.Length == AllParts.Length ? hidden : Array.FindAll(hidden, static part => !Halves.Contains(part));
    }

    private Assignment Seen(Assignment plan) => PlanSight.Seen(plan, SeesPlan(plan), SeesClinicianOnly);

    /// <summary>Says whether the viewer sees a plan beyond its outline: a caregiver who is to do it has to, once the client has said yes to them.</summary>
    internal bool SeesPlan(Assignment plan) => SeesWholePlan || (_isCaregiver && plan.Caregiver?.Value == _viewer.Ref);

    private bool SeesPlace(Actor by) => _isOwner || _audience == Audience.Clinician || IsAuthor(by);

    private bool IsAuthor(Actor by) => IsParty && CycleRoleRules.IsSamePerson(by, _viewer);

    private bool MaySee(SafetyConcern concern, Actor raisedBy) => IsParty && (_isOwner || _audience == Audience.Clinician
        || (_audience is { } audience and not Audience.Partner && (IsAuthor(raisedBy) || concern.ShownTo.Contains(audience))));

    private bool IsErased(AttemptId? about) => about is { } attempt && _cycle.Erased.Find(attempt) is not null;

    private bool MaySee(Attached attached)
    {
        if (attached.About is not { } about)
        {
            return TakesPart(attached);
        }

        // An attempt that has not arrived yet may turn out to be private.
        var meant = AttemptsOf(about);
        return meant.Any()
            ? meant.All(attempt => !HiddenIn(attempt, attempt.Attempt).Contains(AttemptPart.Attachments))
            : IsParty && (_isOwner || IsAuthor(attached.By));
    }

    private IEnumerable<RecordedAttempt> AttemptsOf(AttemptId id) => (_attempts ??= _cycle.Attempts.ToLookup(static attempt => attempt.Id))[id];

    private IEnumerable<CycleNote> Notes()
    {
        foreach (var happened in _cycle.Events)
        {
            if (
                EventWords.TryGet(happened, out var text)
                && !(happened is Commented commented && IsErased(commented.About))
                && TakesPart(happened)
                && MaySeeReason(happened))
            {
                yield return new CycleNote
                {
                    Event = happened.Id,
                    Trigger = happened.Trigger,
                    By = happened.By,
                    At = happened.At,
                    Text = text,
                    Help = (happened as HelpAsked)?.Reason,
                    Feedback = (happened as Submitted)?.Feedback,
                    HandedTo = (happened as HandedOver)?.To,
                    ReferredTo = (happened as Stopped)?.ReferredTo,
                };
            }
        }
    }

    // Why an attempt was changed or taken back may say what stood in it: only those who may see all of it, or could, read the reason.
    private bool MaySeeReason(CycleEvent cycleEvent)
    {
        var (about, withdrawn) = cycleEvent switch
        {
            AttemptAmended amended => (amended.Attempt.Id, false),
            AttemptRetracted retracted => (retracted.Attempt, true),
            _ => ((AttemptId?)null, false),
        };
        if (about is not { } id || IsAuthor(cycleEvent.By))
        {
            return true;
        }

        var meant = AttemptsOf(id);
        return meant.Any()
            ? meant.All(attempt =>
                withdrawn ? Array.TrueForAll(_parts, part => MaySeeOfStanding(attempt, part)) : HiddenIn(attempt, attempt.Attempt).Length == 0)
            : _isOwner;
    }

    // Client and clinician talk openly; supporters see what they said themselves and what was answered to them alone; a partner sees none of it.
    private bool TakesPart(CycleEvent cycleEvent) =>
        IsParty
        && (
            _isOwner
            || _audience == Audience.Clinician
            || (
                _audience is Audience.Supporter or Audience.Proxy
                && (IsAuthor(cycleEvent.By) || (cycleEvent is HelpAnswered answered && IsAnswerToViewer(answered)))));

    private bool IsAnswerToViewer(HelpAnswered answered) =>
        answered.Answers.Count > 0
        && answered.Answers.All(
            (_ownQuestions ??= [.. _cycle.Events.OfType<HelpAsked>().Where(asked => IsAuthor(asked.By)).Select(static asked => asked.Id)]).Contains);

    // That a concern was acknowledged is told with it. What was said may be about another one that the acknowledgement names.
    private CycleConcern Seen(CycleConcern concern) =>
        _isOwner || _audience == Audience.Clinician
            ? concern
            : concern with
            {
                Acknowledgements =
                [
                    .. concern.Acknowledgements.Select(acknowledgement =>
                        (_acknowledgementsSeen ??= [.. _cycle.Events.OfType<ConcernAcknowledged>().Where(MaySee).Select(static seen => seen.Id)]).Contains(
                            acknowledgement.Event)
                            ? acknowledgement
                            : acknowledgement with
                            {
                                Note = null,
                            }),
                ],
            };
}
