using HomeworkKit.Events;

namespace HomeworkKit.Tests.Cycles;

/// <summary>The cycle once more, written from the design's table by the plainest means, changing in place: what the library is compared with.</summary>
internal sealed class NaiveCycle(HomeworkProposed proposed)
{
    private readonly Dictionary<AttemptId, Actor> _authors = [];
    private readonly HashSet<int> _roundsWithAttempt = [];
    private bool _hasClinician = proposed.Plan.Clinician is not null;
    private bool _pausedFromReview;
    private LocalDate? _returnsOn;
    private readonly Dictionary<(AttemptId, ActorRole, string?), LocalDate> _dates = [];
    private readonly HashSet<(AttemptId, ActorRole, string?)> _takenBack = [];
    private string? _agreed;

    public string State { get; private set; } = "proposed";

    public int Round { get; private set; } = 1;

    public int Attempts { get; private set; }

    public string? Standing { get; private set; } = proposed.Plan.Title;

    public EventId Proposal { get; private set; } = proposed.Id;

    public (EventId Id, string? Title, LocalDate? From)? Waiting { get; private set; }

    public HashSet<EventId> Help { get; } = [];

    public HashSet<EventId> Concerns { get; } = [];

    private readonly Dictionary<EventId, ConcernRaised> _raised = [];

    private bool Tried => _roundsWithAttempt.Contains(Round);

    private bool Ended => State is "completed" or "stopped" or "declined";

    private bool Underway => State is "assigned" or "in-progress" or "ready-for-review" or "paused";

    /// <summary>Does what an event says, if it may be.</summary>
    /// <returns>Whether it may be.</returns>
    public bool Try(CycleEvent cycleEvent)
    {
        var client = cycleEvent.By.Role == ActorRole.Client || cycleEvent.By.IsProxy;
        var clinician = cycleEvent.By.Role == ActorRole.Clinician || (client && !_hasClinician);
        var person = cycleEvent.By.Role != ActorRole.System;
        switch (cycleEvent)
        {
            case PlanRevised e:
                return (client || clinician) && Revise(e, client);
            case PlanAgreed e when State == "proposed":
                return (client || (clinician && e.Agreed == AgreementMode.InSession))
                    && e.Revision == Proposal
                    && Go(Tried ? "in-progress" : "assigned", () => _agreed = Standing);
            case PlanAgreed e when Underway:
                return (client || (clinician && e.Agreed == AgreementMode.InSession))
                    && Waiting is { } w
                    && w.Id == e.Revision
                    && Go(State, () => (Standing, _agreed, Waiting) = (w.Title, w.Title, null));
            case PlanDeclined e when State == "proposed":
                return client && e.Revision == Proposal && (Round == 1 ? Go("declined") : Go("ready-for-review", () => Standing = _agreed));
            case PlanDeclined e when Underway:
                return client && Waiting is { } waiting && waiting.Id == e.Revision && Go(State, () => Waiting = null);
            case AttemptRecorded e:
                return person && MayTell(e.Attempt, cycleEvent.By) && Record(e);
            case AttemptContinued e:
                return IsAuthor(e.Attempt.Id, cycleEvent.By) && MayTell(e.Attempt, cycleEvent.By) && Performed(e.Attempt, cycleEvent.By);
            case AttemptAmended e:
                return IsAuthor(e.Attempt.Id, cycleEvent.By) && MayTell(e.Attempt, cycleEvent.By) && Performed(e.Attempt, cycleEvent.By);
            case AttemptRetracted e:
                return IsAuthor(e.Attempt, cycleEvent.By) && (_takenBack.Add((e.Attempt, cycleEvent.By.Role, cycleEvent.By.Ref)) || true);
            case AttemptErased e:
                return (client || (clinician && e.Agreed == AgreementMode.InSession)) && _authors.ContainsKey(e.Attempt);
            case Submitted:
                return client && State is "assigned" or "in-progress" && Go("ready-for-review");
            case WindowClosed:
                return (clinician || !person) && State is "assigned" or "in-progress" && Go("ready-for-review");
            case Returned:
                return (client || clinician) && State == "ready-for-review" && Go(Tried ? "in-progress" : "assigned");
            case Reviewed e:
                return clinician && State is "assigned" or "in-progress" or "ready-for-review" && Review(e, client);
            case Paused e:
                return (client || clinician)
                    && State is "assigned" or "in-progress" or "ready-for-review"
                    && Go("paused", () => (_pausedFromReview, _returnsOn) = (State == "ready-for-review", e.ReturnsOn));
            case Resumed e:
                return State == "paused" && (client || clinician || (!person && _returnsOn is { } date && (e.On ?? e.At.InUtc().Date) >= date))
                    && Go(_pausedFromReview ? "ready-for-review" : Tried ? "in-progress" : "assigned");
            case Stopped:
                return (client || (clinician && Concerns.Count == 0)) && !Ended && Go("stopped", () => (Waiting, Standing) = (null, _agreed ?? Standing));
            case HandedOver e:
                return (client || (clinician && e.Agreed == AgreementMode.InSession)) && !Ended && Go(State, () => _hasClinician = true);
            case Reopened e:
                return (client || clinician) && State is "completed" or "stopped" && Reopen(e, client);
            case HelpAsked:
                return (client || cycleEvent.By.Role == ActorRole.Supporter) && Help.Add(cycleEvent.Id);
            case HelpAnswered e:
                return clinician && Help.Count > 0 && e.Answers.Count > 0 && e.Answers.All(Help.Contains) && e.Answers.All(Help.Remove);
            case ConcernRaised e:
                return person && _raised.TryAdd(e.Id, e) && Concerns.Add(e.Id);
            case ConcernAcknowledged e:
                return clinician && SeesConcern(e.By) && e.Acknowledges.Count > 0 && e.Acknowledges.All(Concerns.Contains)
                    && (!e.By.IsProxy || e.Acknowledges.All(named => IsMeantFor(_raised[named], e.By))) && e.Acknowledges.All(Concerns.Remove);
            case Commented or Attached:
                return person;
            case ContentShared or ContentUnshared:
                return client;
            default:
                return false;
        }
    }

    private bool Revise(PlanRevised e, bool client)
    {
        var atOnce = client || e.Agreed == AgreementMode.InSession;
        if (State is "proposed" or "declined")
        {
            // A proposal that is put forward once more, unchanged, is the same proposal.
            return (State == "proposed" && e.Plan.Title == Standing) || Go("proposed", () => (Proposal, Standing) = (e.Id, e.Plan.Title));
        }

        var same =
            atOnce ? Waiting is null && e.Plan.Title == Standing
            : Waiting is { } w ? e.Plan.Title == w.Title && e.EffectiveFrom == w.From
            : e.Plan.Title == Standing;
        return Underway
            && (
                same
                || (
                    !_dates.Any(attempt => !_takenBack.Contains(attempt.Key) && e.EffectiveFrom <= attempt.Value)
                    && (
                        atOnce
                            ? Go(State, () => (Standing, _agreed, Waiting) = (e.Plan.Title, e.Plan.Title, null))
                            : Go(State, () => Waiting = (e.Id, e.Plan.Title, e.EffectiveFrom)))));
    }

    private bool Record(AttemptRecorded e)
    {
        Attempts++;
        _authors[e.Attempt.Id] = e.By;
        _roundsWithAttempt.Add(e.Attempt.Round ?? Round);
        Performed(e.Attempt, e.By);
        return Go(State == "assigned" ? "in-progress" : State);
    }

    private bool Performed(Attempt attempt, Actor by)
    {
        _dates[(attempt.Id, by.Role, by.Ref)] = attempt.PerformedAt.InUtc().Date;
        return true;
    }

    // A clinician tells of what was done in the session alone, at first and in any correction.
    private static bool MayTell(Attempt attempt, Actor by) => by.Role != ActorRole.Clinician || attempt.Setting == Setting.InSession;

    // Without a clinician a proxy acts for the client, and knows of no concern that is not meant for them.
    private bool SeesConcern(Actor by) => _hasClinician || !by.IsProxy ? Concerns.Count > 0 : Concerns.Any(concern => IsMeantFor(_raised[concern], by));

    private static bool IsMeantFor(ConcernRaised raised, Actor proxy) =>
        (raised.By.Role == proxy.Role && raised.By.Ref == proxy.Ref) || raised.Concern.ShownTo.Contains(Audience.Proxy);

    private bool IsAuthor(AttemptId attempt, Actor by) => _authors.TryGetValue(attempt, out var author) && author.Role == by.Role && author.Ref == by.Ref;

    private bool Review(Reviewed e, bool client)
    {
        var agreed = client || e.Agreed == AgreementMode.InSession;
        switch (e.Decision)
        {
            case ReviewDecision.Complete or ReviewDecision.Maintain or ReviewDecision.Replace:
                return !SeesConcern(e.By) && (e.Decision != ReviewDecision.Replace || e.Review.Next is not null) && Go("completed", () => Waiting = null);
            case ReviewDecision.Drop:
                return !SeesConcern(e.By) && Go("stopped", () => Waiting = null);
            case ReviewDecision.Continue:
                return Go(Tried ? "in-progress" : "assigned");
            case ReviewDecision.Defer:
                return true;
            case ReviewDecision.Repeat when e.Plan is null:
                return NewRound(e.Id, Standing, agreed);
            case ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt when e.Plan is not null:
                return NewRound(e.Id, e.Plan.Title, agreed);
            default:
                return false;
        }
    }

    private bool Reopen(Reopened e, bool client) => _agreed is null
        ? Go("proposed", () => Proposal = e.Id)
        : NewRound(e.Id, _agreed, client || e.Agreed == AgreementMode.InSession);

    private bool NewRound(EventId id, string? title, bool agreed)
    {
        (Round, Waiting, Standing) = (Round + 1, null, title);
        if (agreed)
        {
            _agreed = title;
        }
        else
        {
            Proposal = id;
        }

        return Go(agreed ? "assigned" : "proposed");
    }

    private bool Go(string state, Action? also = null)
    {
        also?.Invoke();
        State = state;
        return true;
    }
}
