using static HomeworkKit.CycleEffects;
using static HomeworkKit.CycleGuards;
using static HomeworkKit.CycleRoles;
using static HomeworkKit.CycleState;
using static HomeworkKit.CycleTrigger;

namespace HomeworkKit;

/// <summary>The standard cycle, as rows and nothing else. Read it from top to bottom: it is the whole behaviour.</summary>
internal static class StandardCycle
{
    internal const string Version = "standard/1";

    private static readonly CycleState[] Agreed = [Assigned, InProgress, ReadyForReview, CycleState.Paused];
    private static readonly CycleState[] Working = [Assigned, InProgress];
    private static readonly CycleState[] NotWorking = [Proposed, ReadyForReview, CycleState.Paused, Completed, CycleState.Declined, CycleState.Stopped];
    private static readonly CycleState[] Reviewable = [Assigned, InProgress, ReadyForReview];
    private static readonly CycleState[] Open = [Proposed, Assigned, InProgress, ReadyForReview, CycleState.Paused];
    private static readonly CycleState[] Ended = [Completed, CycleState.Stopped];
    private static readonly CycleState[] Every =
    [
        Proposed,
        Assigned,
        InProgress,
        ReadyForReview,
        CycleState.Paused,
        Completed,
        CycleState.Declined,
        CycleState.Stopped,
    ];

    internal static CycleTransition[] Rows() =>
        [
            // A plan is put forward and answered.
            Row(null, Propose, Proposed, Client | Clinician),
            Row(Proposed, Revise, Proposed, Client | Clinician, ProposesPlan),
            Row(CycleState.Declined, Revise, Proposed, Client | Clinician, ProposesPlan),
            Row(
                Proposed,
                Agree,
                Assigned,
                Client | Clinician,
                ProposalTakesEffect,
                CycleGuards.NamesRevision,
                CycleGuards.ClientSaysSo,
                CycleGuards.PlanIsSound,
                RoundHasNoAttempt),
            Row(
                Proposed,
                Agree,
                InProgress,
                Client | Clinician,
                ProposalTakesEffect,
                CycleGuards.NamesRevision,
                CycleGuards.ClientSaysSo,
                CycleGuards.PlanIsSound,
                RoundHasAttempt),
            Row(Proposed, Decline, CycleState.Declined, Client, CycleEffects.None, CycleGuards.NamesRevision, FirstRound),
            Row(Proposed, Decline, ReadyForReview, Client, RestoresAgreedPlan, CycleGuards.NamesRevision, LaterRound),
            // A change of an agreed plan takes effect with the client's yes, or waits for it.
            .. Stay(
                Agreed,
                Revise,
                Client | Clinician,
                PlanTakesEffect | DropsWaiting,
                CycleGuards.ClientSaysSo,
                CycleGuards.PlanIsSound,
                CycleGuards.DateIsClear),
            .. Stay(Agreed, Revise, Clinician, PlanWaits, ClientHasNotSaidSo, CycleGuards.DateIsClear),
            .. Stay(
                Agreed,
                Agree,
                Client | Clinician,
                WaitingTakesEffect,
                CycleGuards.RevisionWaits,
                CycleGuards.NamesRevision,
                CycleGuards.ClientSaysSo,
                CycleGuards.PlanIsSound),
            .. Stay(Agreed, Decline, Client, DropsWaiting, CycleGuards.RevisionWaits, CycleGuards.NamesRevision),
            // Attempts are facts: kept in every state.
            .. From(Working, RecordAttempt, InProgress, Persons, CycleEffects.None, CycleGuards.MayRecord),
            .. Stay(NotWorking, RecordAttempt, Persons, CycleEffects.None, CycleGuards.MayRecord),
            // To review and back.
            .. From(Working, Submit, ReadyForReview, Client),
            .. From(Working, CloseWindow, ReadyForReview, CycleRoles.System | Clinician),
            Row(ReadyForReview, Return, InProgress, Client | Clinician, CycleEffects.None, RoundHasAttempt),
            Row(ReadyForReview, Return, Assigned, Client | Clinician, CycleEffects.None, RoundHasNoAttempt),
            // Review.
            .. From(Reviewable, ReviewComplete, Completed, Clinician, DropsWaiting, NoConcernIsOpen),
            .. From(Reviewable, ReviewMaintain, Completed, Clinician, DropsWaiting, NoConcernIsOpen),
            .. From(Reviewable, ReviewReplace, Completed, Clinician, DropsWaiting, NoConcernIsOpen, CycleGuards.NamesNext),
            .. From(Reviewable, ReviewContinue, InProgress, Clinician, CycleEffects.None, RoundHasAttempt),
            .. From(Reviewable, ReviewContinue, Assigned, Clinician, CycleEffects.None, RoundHasNoAttempt),
            .. From(Reviewable, ReviewRepeat, Assigned, Clinician, StartsRound | DropsWaiting, CycleGuards.ClientSaysSo),
            .. From(Reviewable, ReviewRepeat, Proposed, Clinician, StartsRound | DropsWaiting | ProposesPlan, ClientHasNotSaidSo),
            .. NewRound(ReviewStepUp),
            .. NewRound(ReviewStepDown),
            .. NewRound(ReviewAdapt),
            .. Stay(Reviewable, ReviewDefer, Clinician),
            .. From(Reviewable, ReviewDrop, CycleState.Stopped, Clinician, DropsWaiting, NoConcernIsOpen),
            // Pausing, stopping, reopening.
            .. From(Reviewable, Pause, CycleState.Paused, Client | Clinician),
            Row(
                CycleState.Paused,
                Resume,
                ReadyForReview,
                Client | Clinician | CycleRoles.System,
                CycleEffects.None,
                CycleGuards.ReturnDateHasCome,
                CycleGuards.PausedFromReview),
            Row(
                CycleState.Paused,
                Resume,
                InProgress,
                Client | Clinician | CycleRoles.System,
                CycleEffects.None,
                CycleGuards.ReturnDateHasCome,
                NotPausedFromReview,
                RoundHasAttempt),
            Row(
                CycleState.Paused,
                Resume,
                Assigned,
                Client | Clinician | CycleRoles.System,
                CycleEffects.None,
                CycleGuards.ReturnDateHasCome,
                NotPausedFromReview,
                RoundHasNoAttempt),
            .. From(Open, Stop, CycleState.Stopped, Client | Clinician, DropsWaiting | RestoresAgreedPlan, ClientActsOrNoConcern),
            .. From(Ended, Reopen, Assigned, Client | Clinician, StartsRound, CycleGuards.WasAgreed, CycleGuards.ClientSaysSo),
            .. From(Ended, Reopen, Proposed, Client | Clinician, StartsRound | ProposesPlan, CycleGuards.WasAgreed, ClientHasNotSaidSo),
            .. From(Ended, Reopen, Proposed, Client | Clinician, ProposesPlan, WasNeverAgreed),
            // Another clinician takes over; the work goes on as it stands.
            .. Stay(Open, HandOver, Client | Clinician, ChangesClinician, CycleGuards.ClientSaysSo),
            // Facts in every state.
            .. Stay(Every, AskForHelp, Client | Supporter),
            .. Stay(Every, AnswerHelp, Clinician, CycleEffects.None, CycleGuards.HelpIsOpen, CycleGuards.NamesWhatItCloses, CycleGuards.AnswersWhatIsOpen),
            .. Stay(Every, Comment, Persons),
            .. Stay(Every, ContinueAttempt, Persons, CycleEffects.None, CycleGuards.AttemptIsKnown, CycleGuards.MadeTheAttempt),
            .. Stay(Every, AmendAttempt, Persons, CycleEffects.None, CycleGuards.AttemptIsKnown, CycleGuards.MadeTheAttempt),
            .. Stay(Every, RetractAttempt, Persons, CycleEffects.None, CycleGuards.AttemptIsKnown, CycleGuards.MadeTheAttempt),
            .. Stay(Every, EraseAttempt, Client | Clinician, CycleEffects.None, CycleGuards.AttemptIsKnown, CycleGuards.ClientSaysSo),
            .. Stay(Every, Share, Client | Clinician, CycleEffects.None, CycleGuards.MayShare, CycleGuards.NamedAttemptIsKnown),
            .. Stay(Every, Unshare, Client | Clinician, CycleEffects.None, CycleGuards.MayShare, CycleGuards.NamedAttemptIsKnown),
            .. Stay(Every, Attach, Persons),
            .. Stay(Every, RaiseConcern, Persons),
            .. Stay(
                Every,
                AcknowledgeConcern,
                Clinician,
                CycleEffects.None,
                CycleGuards.ConcernIsOpen,
                CycleGuards.NamesWhatItCloses,
                CycleGuards.AnswersWhatIsOpen),
        ];

    private static CycleTransition[] NewRound(CycleTrigger trigger) =>
        [
            .. From(
                Reviewable,
                trigger,
                Assigned,
                Clinician,
                StartsRound | DropsWaiting | PlanTakesEffect,
                CycleGuards.BringsPlan,
                CycleGuards.ClientSaysSo,
                CycleGuards.PlanIsSound),
            .. From(Reviewable, trigger, Proposed, Clinician, StartsRound | DropsWaiting | ProposesPlan, CycleGuards.BringsPlan, ClientHasNotSaidSo),
        ];

    // Loops and no queries: every process that folds a cycle makes the table.
    private static CycleTransition[] From(
        CycleState[] states,
        CycleTrigger trigger,
        CycleState to,
        CycleRoles who,
        CycleEffects effects = CycleEffects.None,
        params CycleGuard[] guards)
    {
        var rows = new CycleTransition[states.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Row(states[i], trigger, to, who, effects, guards);
        }

        return rows;
    }

    private static CycleTransition[] Stay(
        CycleState[] states,
        CycleTrigger trigger,
        CycleRoles who,
        CycleEffects effects = CycleEffects.None,
        params CycleGuard[] guards)
    {
        var rows = new CycleTransition[states.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Row(states[i], trigger, states[i], who, effects, guards);
        }

        return rows;
    }

    private static CycleTransition Row(
        CycleState? from,
        CycleTrigger trigger,
        CycleState to,
        CycleRoles who,
        CycleEffects effects = CycleEffects.None,
        params CycleGuard[] guards) => new(from, trigger, to, who, effects, guards);
}
