using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What a move does to the plans.</summary>
internal static class PlanEffects
{
    internal static PlanState Apply(in CycleFold fold, CycleEvent cycleEvent, CycleEffects effects, PastEvents before)
    {
        var plans = fold.Plans;
        if (cycleEvent is HandedOver handed)
        {
            return plans.HandedTo(handed.To);
        }

        if ((effects & CycleEffects.DropsWaiting) != 0)
        {
            plans = plans.DroppingWaiting();
        }

        if ((effects & CycleEffects.ProposesPlan) != 0)
        {
            return plans.Proposing(Revision(fold, cycleEvent, plans));
        }

        if ((effects & CycleEffects.PlanWaits) != 0)
        {
            return plans.LettingWait(Revision(fold, cycleEvent, plans));
        }

        if ((effects & CycleEffects.RestoresAgreedPlan) != 0)
        {
            return plans.Restoring();
        }

        var taken = (effects & CycleEffects.PlanTakesEffect) != 0 ? Revision(fold, cycleEvent, plans)
            : (effects & CycleEffects.ProposalTakesEffect) != 0 ? plans.Current
            : (effects & CycleEffects.WaitingTakesEffect) != 0 ? plans.Waiting
            : null;
        return taken is null ? plans : plans.TakingEffect(taken with
        {
            AgreedBy = cycleEvent.By,
            Agreed = ModeOf(cycleEvent),
            AgreedAt = cycleEvent.At,
            YesIn = cycleEvent.Id,
            EffectiveFrom = !plans.HasTakenEffect ? null : FirstDate(fold, taken, cycleEvent, before),
        });
    }

    private static PlanRevision Revision(in CycleFold fold, CycleEvent cycleEvent, PlanState plans) => cycleEvent switch
    {
        PlanRevised revised => new PlanRevision(revised.Id, PlanOf(fold, revised.Plan, revised.By), revised.By, revised.EffectiveFrom),
        Reviewed { Plan: { } plan, Decision: ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt } reviewed =>
            new PlanRevision(reviewed.Id, PlanOf(fold, plan, reviewed.By), reviewed.By),

        // A repeated or reopened plan is proposed again: the agreement refers to this event, not to an earlier round's.
        _ => new PlanRevision(cycleEvent.Id, (plans.Agreed ?? plans.Current).Plan, cycleEvent.By),
    };

    /// <summary>Gives a changed plan as it will stand: what is the clinician's alone is changed by nobody else, whichever way the change comes.</summary>
    internal static Assignment PlanOf(in CycleFold fold, Assignment plan, Actor by)
    {
        // A device may still know the clinician from before a hand-over.
        if (fold.Plans.Successor is { } successor && plan.Clinician != successor)
        {
            plan = plan with { Clinician = successor };
        }

        if (by.Role == ActorRole.Clinician)
        {
            return plan;
        }

        // A change may go on from the plan that waits, or from the one that stands beside it.
        var (standing, waiting) = (fold.Plans.Current.Plan, fold.Plans.Waiting?.Plan);
        var before = waiting is not null && (PlanSafety.IsSameTask(waiting, plan) || !PlanSafety.IsSameTask(standing, plan)) ? waiting : standing;
        return PlanSafety.WithCliniciansPart(plan, before, by.Role == ActorRole.Client && (fold.Facts & GuardConditions.HasClinician) == 0);
    }

    private static AgreementMode ModeOf(CycleEvent cycleEvent) => cycleEvent switch
    {
        PlanAgreed agreed => agreed.Agreed,
        PlanRevised { Agreed: { } mode } => mode,
        Reviewed { Agreed: { } mode } => mode,
        Reopened { Agreed: { } mode } => mode,
        _ => AgreementMode.ByClient,
    };

    // As soon as possible is the day of the agreement, or the day after the last that an attempt reaches: a plan never shadows or orphans what was recorded.
    private static LocalDate FirstDate(in CycleFold fold, PlanRevision taken, CycleEvent cycleEvent, PastEvents before) =>
        FirstDate(fold, taken.Plan, cycleEvent, taken.EffectiveFrom, before);

    /// <summary>Gives the first date from which a plan may hold.</summary>
    internal static LocalDate FirstDate(in CycleFold fold, Assignment plan, CycleEvent cycleEvent, PastEvents before) =>
        FirstDate(fold, plan, cycleEvent, null, before);

    // A plan dated before the proposal would rewrite days that were already over.
    private static LocalDate FirstDate(in CycleFold fold, Assignment plan, CycleEvent cycleEvent, LocalDate? asked, PastEvents before)
    {
        var at = EventClock.Of(cycleEvent, before);
        var date = PersonZone.DateOf(EventClock.Dated(cycleEvent, at), plan);
        var first = asked is { } from ? LocalDate.Max(date, from) : date;
        return AttemptReach.Of(fold, plan, at, before, first.PlusDaysWithin(-1)) is { } reach ? LocalDate.Max(first, reach.PlusDaysWithin(1)) : first;
    }
}
