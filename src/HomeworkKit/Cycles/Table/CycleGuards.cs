namespace HomeworkKit;

/// <summary>The guards of the standard table.</summary>
public static class CycleGuards
{
    /// <summary>This round has an attempt.</summary>
    public static CycleGuard RoundHasAttempt { get; } = new("cycle/round-has-no-attempt", "this round has an attempt", GuardConditions.RoundHasAttempt);

    /// <summary>This round has no attempt.</summary>
    public static CycleGuard RoundHasNoAttempt { get; } =
        new("cycle/round-has-attempt", "this round has no attempt", GuardConditions.RoundHasAttempt, holds: false);

    /// <summary>It is the first round.</summary>
    public static CycleGuard FirstRound { get; } = new("cycle/not-first-round", "it is the first round", GuardConditions.LaterRound, holds: false);

    /// <summary>It is a later round.</summary>
    public static CycleGuard LaterRound { get; } = new("cycle/first-round", "it is a later round", GuardConditions.LaterRound);

    /// <summary>A plan was agreed at some time.</summary>
    public static CycleGuard WasAgreed { get; } = new("cycle/never-agreed", "a plan was agreed before", GuardConditions.WasAgreed);

    /// <summary>No plan was ever agreed.</summary>
    public static CycleGuard WasNeverAgreed { get; } = new("cycle/was-agreed", "no plan was agreed before", GuardConditions.WasAgreed, holds: false);

    /// <summary>A revision waits for the client's yes.</summary>
    public static CycleGuard RevisionWaits { get; } = new("cycle/no-revision-waits", "a revision waits for the client's yes", GuardConditions.RevisionWaits);

    /// <summary>It was paused while it was ready for review.</summary>
    public static CycleGuard PausedFromReview { get; } = new("cycle/not-paused-from-review", "it was paused from review", GuardConditions.PausedFromReview);

    /// <summary>It was paused while it was being worked on.</summary>
    public static CycleGuard NotPausedFromReview { get; } =
        new("cycle/paused-from-review", "it was not paused from review", GuardConditions.PausedFromReview, holds: false);

    /// <summary>No safety concern is open.</summary>
    public static CycleGuard NoConcernIsOpen { get; } =
        new("cycle/concern-open", "no safety concern is unacknowledged", GuardConditions.ConcernIsOpen, holds: false);

    /// <summary>The client acts, or no safety concern is open.</summary>
    public static CycleGuard ClientActsOrNoConcern { get; } =
        new("cycle/concern-open", "the client acts, or no safety concern is unacknowledged", GuardConditions.MayEndDespiteConcern);

    /// <summary>The client says yes: themselves, or in the session on their word.</summary>
    public static CycleGuard ClientSaysSo { get; } =
        new("cycle/client-has-not-agreed", "the client says yes, themselves or in the session", GuardConditions.ClientSaysSo);

    /// <summary>The client has not said yes yet.</summary>
    public static CycleGuard ClientHasNotSaidSo { get; } =
        new("cycle/client-has-agreed", "the client has not said yes yet", GuardConditions.ClientSaysSo, holds: false);

    /// <summary>The yes or no names the revision that was put forward.</summary>
    public static CycleGuard NamesRevision { get; } =
        new("cycle/another-revision", "the revision named is the one that was put forward", GuardConditions.NamesRevision);

    /// <summary>The plan's task and schedule are free of errors.</summary>
    public static CycleGuard PlanIsSound { get; } =
        new("cycle/plan-has-errors", "the plan has a task, and task and schedule have no errors", GuardConditions.PlanIsSound);

    /// <summary>The review brings the plan of the new round.</summary>
    public static CycleGuard BringsPlan { get; } = new("cycle/plan-missing", "the review brings the plan of the new round", GuardConditions.BringsPlan);

    /// <summary>The plan starts after every attempt, and after every occurrence that one answers ahead.</summary>
    public static CycleGuard DateIsClear { get; } =
        new("cycle/revision-shadows-attempt", "the plan starts on a date after every recorded attempt", GuardConditions.DateIsClear);

    /// <summary>A clinician records attempts made in the session, and those that somebody told by telephone or on paper.</summary>
    public static CycleGuard MayRecord { get; } =
        new(
            "cycle/clinician-records-in-session",
            "a clinician records attempts made in the session, or told by telephone or on paper by whoever is named",
            GuardConditions.MayRecord);

    /// <summary>A person acts, or the return date has come.</summary>
    public static CycleGuard ReturnDateHasCome { get; } =
        new("cycle/return-date-not-come", "a person acts, or the return date has come", GuardConditions.ReturnDateHasCome);

    /// <summary>The attempt is known.</summary>
    public static CycleGuard AttemptIsKnown { get; } = new("cycle/attempt-unknown", "the attempt is recorded", GuardConditions.AttemptIsKnown);

    /// <summary>The attempt that is shown or hidden, where it is one in particular, is known.</summary>
    public static CycleGuard NamedAttemptIsKnown { get; } =
        new("cycle/attempt-unknown", "the attempt, where one is named, is recorded", GuardConditions.NamedAttemptIsKnown);

    /// <summary>The actor made the attempt.</summary>
    public static CycleGuard MadeTheAttempt { get; } = new("cycle/not-the-author", "the actor made the attempt", GuardConditions.MadeTheAttempt);

    /// <summary>Help was asked for and not answered yet.</summary>
    public static CycleGuard HelpIsOpen { get; } = new("cycle/no-help-open", "help is open", GuardConditions.HelpIsOpen);

    /// <summary>A safety concern is not acknowledged yet.</summary>
    public static CycleGuard ConcernIsOpen { get; } = new("cycle/no-concern-open", "a safety concern is unacknowledged", GuardConditions.ConcernIsOpen);

    /// <summary>What is named as answered or acknowledged is open.</summary>
    public static CycleGuard AnswersWhatIsOpen { get; } = new("cycle/not-open", "what is named is open", GuardConditions.AnswersWhatIsOpen);

    /// <summary>What is answered or acknowledged is named: nobody closes what they have not seen.</summary>
    public static CycleGuard NamesWhatItCloses { get; } =
        new("cycle/names-nothing", "what is answered or acknowledged is named", GuardConditions.NamesWhatItCloses);

    /// <summary>The client shows or hides something, or a clinician does so for the audience of proxies; nobody shows anything to themselves.</summary>
    public static CycleGuard MayShare { get; } =
        new("cycle/may-not-share", "the client shows or hides it, or a clinician does for a proxy, and nobody for themselves", GuardConditions.MayShare);

    /// <summary>The review names the assignment that comes next.</summary>
    public static CycleGuard NamesNext { get; } = new("cycle/next-missing", "the review names the next assignment", GuardConditions.NamesNext);
}
