using System.Runtime.CompilerServices;
using HomeworkKit.Events;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <content>How events become cycles.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Proposes homework: the start of a cycle.</summary>
    /// <param name="assignment">The plan. Without a task it is a wish of the client's.</param>
    /// <param name="by">The clinician or the client.</param>
    /// <param name="now">When it happens.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="session">The session in which it happens.</param>
    /// <returns>The cycle, or a refusal.</returns>
    public static CycleOutcome Propose(Assignment assignment, Actor by, Instant now, HomeworkCatalog catalog, SessionRef? session = null)
    {
        ArgumentNullException.ThrowIfNull(assignment);
        return Begin(
            new HomeworkProposed
            {
                Id = EventId.New(now),
                Assignment = assignment.Id,
                By = by,
                At = now,
                Session = session,
                Plan = assignment,
                Table = CycleTable.Standard.Version,
            },
            catalog);
    }

    /// <summary>Begins a cycle with its first event.</summary>
    /// <param name="cycleEvent">The event.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <returns>The cycle, or a refusal.</returns>
    public static CycleOutcome Begin(CycleEvent cycleEvent, HomeworkCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(cycleEvent);
        ArgumentNullException.ThrowIfNull(catalog);
        if (cycleEvent is not HomeworkProposed proposed)
        {
            return new Refused(CycleCodes.NotProposed, default);
        }

        var content = catalog.Content.ProblemOf(proposed, out var bytes);
        if (content is not null && catalog.Content.ProblemOfShape(proposed) is { } misshapen)
        {
            return new Refused(CodeOf(misshapen), default) { Path = misshapen.Path };
        }

        if ((proposed.Table == CycleTable.Standard.Version ? CycleChecks.ProblemOfProposal(proposed, catalog) : CycleCodes.UnknownTable) is { } problem)
        {
            return new Refused(problem, default);
        }

        var roles = CycleRoleRules.RolesOf(proposed.By, proposed.Plan.Clinician is not null);

        // Anybody who may raise a concern may start the cycle that holds it.
        var mayPropose = proposed.Plan.IsForConcerns
            ? (roles & CycleRoles.Persons) != 0
            : CycleTable.Standard.Find(null, CycleTrigger.Propose, roles, GuardConditions.None) is not null;
        return !mayPropose ? new Refused(CycleCodes.NotThisRole, default)
            : content is not null ? new Refused(content.Code, default) { Path = content.Path }
            : new Accepted(new HomeworkCycle(EventLog.Of(cycleEvent, bytes), 1, CycleFold.Start(proposed, catalog)));
    }

    /// <summary>Folds a history into a cycle, by the table and without judging content again.</summary>
    /// <remarks>
    /// What events say of an attempt that the history erases is taken out of them. Limits play no part, so that what was stored once can always be read; an
    /// event that lacks a member, as none does that was read, is refused as <see cref="Apply(CycleEvent)"/> refuses it.
    /// </remarks>
    /// <param name="events">All events of one assignment, in order.</param>
    /// <param name="catalog">The kinds of homework that the app knows.</param>
    /// <param name="stored">How many of the first events were read or accepted before, as from a store: they lack nothing and are not gone through
    /// again.</param>
    /// <returns>The cycle, or the refusal of the first event that lacks something or that the table forbids.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many events, or the number is negative.</exception>
    public static CycleOutcome Replay(IReadOnlyList<CycleEvent> events, HomeworkCatalog catalog, int stored = 0)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfNegative(stored);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stored, events.Count);
        return RefusalOfShapes(events, stored, catalog) ?? ReplayWhole(events, catalog);
    }

    private static CycleOutcome ReplayWhole(IReadOnlyList<CycleEvent> events, HomeworkCatalog catalog)
    {
        if (events.Count == 0 || events[0] is not HomeworkProposed proposed)
        {
            return new Refused(CycleCodes.NotProposed, default);
        }

        if (proposed.Table != CycleTable.Standard.Version)
        {
            return new Refused(CycleCodes.UnknownTable, default);
        }

        if (proposed.Plan.Id != proposed.Assignment)
        {
            return new Refused(CycleCodes.OtherAssignment, default);
        }

        var all = ErasedAttempts.Of(events).Without(events);
        if (Array.Exists(all, static cycleEvent => cycleEvent.By.Problem() is not null))
        {
            return new Refused(CycleCodes.ActorIncomplete, default);
        }

        if (Array.Exists(all, cycleEvent => cycleEvent.By.ActsForAnother(proposed.Plan.Client)))
        {
            return new Refused(CycleCodes.OtherClient, default);
        }

        var (fold, reach) = (CycleFold.Start(proposed, catalog), new AttemptReachIndex());
        for (var i = 1; i < all.Length; i++)
        {
            var happened = all[i];
            if (happened.Assignment != proposed.Assignment)
            {
                return new Refused(CycleCodes.OtherAssignment, default);
            }

            var roles = CycleRoleRules.RolesOf(happened.By, (fold.Facts & GuardConditions.HasClinician) != 0);
            var facts = GuardEvaluator.Known(fold, roles) | GuardEvaluator.Of(null, fold, happened, roles, ValidationMode.Replayed);
            if (CycleTable.Standard.Find(fold.State, happened.Trigger, roles, facts) is not { } row)
            {
                return At(all.AsSpan(0, i), fold).Refuse(happened.Trigger, roles, facts);
            }

            fold.Add(happened, row, new PastEvents(all.AsSpan(0, i), reach));
        }

        return new Accepted(new HomeworkCycle(EventLog.Of(all), all.Length, fold));
    }

    /// <summary>Applies an event.</summary>
    /// <param name="cycleEvent">The event, with an id that no other event has.</param>
    /// <returns>A new cycle, or a refusal; this cycle is unchanged.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)] // Within a host's method it would take in more than the runtime does at once, and the rest would be calls.
    public CycleOutcome Apply(CycleEvent cycleEvent)
    {
        ArgumentNullException.ThrowIfNull(cycleEvent);
        return Apply(cycleEvent, ValidationMode.New);
    }

    // An event is judged by itself first, since all questions after that rely on it being whole; that it cannot be kept for another reason is said last, when
    // the table has let it pass.
    internal CycleOutcome Apply(CycleEvent cycleEvent, ValidationMode judging)
    {
        var kept = (_fold.Facts & GuardConditions.SomeAreErased) == 0 ? cycleEvent : Erased.Without(cycleEvent);
        var judge = _fold.Standing.Content;
        var content = judge.ProblemOf(kept, out var bytes);
        if (content is not null && judge.ProblemOfShape(kept) is { } misshapen)
        {
            return RefuseShape(kept, misshapen);
        }

        var roles = RolesOf(kept.By);
        var isEmptied = !ReferenceEquals(kept, cycleEvent) && kept != cycleEvent;
        if ((CycleChecks.ProblemOf(this, kept, judging) ?? CycleChecks.ProblemOfLoss(kept, isEmptied, judging)) is { } problem)
        {
            return NamingDate(new Refused(problem, Permitted(roles)), kept);
        }

        if (kept is PlanRevised revised && ChangesNothing(revised, roles) && Permitted(roles).Contains(CycleTrigger.Revise))
        {
            return new Accepted(this, this);
        }

        var facts = GuardEvaluator.Known(_fold, roles) | GuardEvaluator.Of(this, _fold, kept, roles, judging);
        return CycleTable.Standard.Find(State, kept.Trigger, roles, facts) is not { } row ? NamingDate(Refuse(kept.Trigger, roles, facts), kept)
            : RefusalOfContent(kept, roles, content, ref bytes) is { } refused ? refused
            : kept is AttemptErased erased ? Erase(erased, bytes, row)
            : isEmptied ? new Accepted(new HomeworkCycle(this, kept, bytes, row), CycleCodes.AttemptErased)
            : new Accepted(new HomeworkCycle(this, kept, bytes, row), this);
    }

    // All that the attempt's events say goes with the move itself: the new cycle has none of it, and neither has what is written or stored from it.
    private Accepted Erase(AttemptErased erased, long bytes, CycleTransition row) =>
        Erased.Find(erased.Attempt) is not null ? new Accepted(this, this) : new Accepted(new HomeworkCycle(this, erased, bytes, row));

    // A refusal because of a date names the first date that would be accepted.
    private Refused NamingDate(Refused refused, CycleEvent cycleEvent) =>
        CycleChecks.IsOutOfRange(cycleEvent.At)
            ? refused
            : cycleEvent switch
            {
                PlanRevised { EffectiveFrom: not null } revised
                    when refused.Code == CycleGuards.DateIsClear.Code || IsOutOfRange(refused, revised.EffectiveFrom) => refused with
                {
                    FirstDate = PlanEffects.FirstDate(_fold, revised.Plan, revised, Past),
                },
                Paused { ReturnsOn: not null } paused when IsOutOfRange(refused, paused.ReturnsOn) => refused with
                {
                    FirstDate = PersonZone.DateOf(paused, Assignment).PlusDaysWithin(1),
                },
                Resumed when refused.Code == CycleGuards.ReturnDateHasCome.Code => refused with { FirstDate = ReturnsOn },
                CycleDecision { On: not null } decision when refused.Code == CycleCodes.DateOfAnotherDay || IsOutOfRange(refused, decision.On) => refused with
                {
                    FirstDate = decision.At.InUtc().Date.PlusDaysWithin(-1),
                },
                _ => refused,
            };

    private static bool IsOutOfRange(Refused refused, LocalDate? date) =>
        refused.Code == CycleCodes.TimeOutOfRange && CycleChecks.ProblemOfDate(date) is not null;

    // A revision equal to the current or waiting plan is no change: an app may save a form that nobody edited.
    private bool ChangesNothing(PlanRevised revised, CycleRoles roles)
    {
        var atOnce = (roles & CycleRoles.Client) != 0 || revised.Agreed == AgreementMode.InSession;
        var (stands, waiting, plan) = (_fold.Plans.Current.Plan, _fold.Plans.Waiting?.Plan, PlanOf(revised.Plan, revised.By));
        return State switch
        {
            CycleState.Proposed => plan == stands,
            CycleState.Assigned or CycleState.InProgress or CycleState.ReadyForReview or CycleState.Paused => atOnce
                ? waiting is null && plan == stands
                : plan == (waiting ?? stands) && (waiting is null || revised.EffectiveFrom == _fold.Plans.Waiting!.EffectiveFrom),
            _ => false,
        };
    }
}
