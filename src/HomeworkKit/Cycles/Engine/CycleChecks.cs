using System.Runtime.CompilerServices;
using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>What has to be true of a new event whatever the state: that it could have happened to this assignment at all.</summary>
internal static class CycleChecks
{
    private static readonly Instant Earliest = Instant.FromUtc(1900, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>Gives the code of what is wrong with a proposal, or null.</summary>
    internal static string? ProblemOfProposal(HomeworkProposed proposed, HomeworkCatalog catalog) =>
        proposed.Plan.Client.IsEmpty ? CycleCodes.ClientMissing
        : proposed.Plan.Id != proposed.Assignment || proposed.Plan.Id == default ? CycleCodes.OtherAssignment
        : ProblemOfActor(proposed, proposed.Plan.Client)
            ?? ProblemOfContent(proposed.Plan, catalog)
            ?? ProblemOfPlace(proposed.Plan)
            ?? PlanChecks.ProblemOf(proposed, catalog)
            ?? (
                proposed.Plan is { Task: null, IsForConcerns: false }
                && (proposed.By is { Role: ActorRole.Clinician } || string.IsNullOrWhiteSpace(proposed.Plan.Wish))
                    ? CycleCodes.NothingProposed
                    : null);

    /// <summary>Gives the code of what is wrong with an event, or null.</summary>
    internal static string? ProblemOf(HomeworkCycle cycle, CycleEvent cycleEvent, ValidationMode judging) =>
        ProblemOfEvent(cycle, cycleEvent)
        ?? (cycleEvent is AttemptRecorded recorded ? ProblemOfAttempt(cycle, recorded.Attempt, judging) : ProblemOfRarer(cycle, cycleEvent, judging));

    private static string? ProblemOfRarer(HomeworkCycle cycle, CycleEvent cycleEvent, ValidationMode judging) =>
        (cycleEvent is CycleDecision { On: { } on } ? ProblemOfOwnDate(cycleEvent, on) : null) ?? cycleEvent switch
        {
            AttemptContinued continued => ProblemOfAttempt(cycle, continued.Attempt, judging)
                ?? ProblemOfClinicians(cycle, continued.Attempt, continued.By, judging)
                ?? ProblemOfGoingOn(cycle, continued, judging),
            AttemptAmended amended => ProblemOfAttempt(cycle, amended.Attempt, judging) ?? ProblemOfClinicians(cycle, amended.Attempt, amended.By, judging),
            PlanRevised revised => ProblemOfDate(revised.EffectiveFrom)
                ?? ProblemOfPlan(cycle, revised.Plan)
                ?? PlanChecks.ProblemOf(cycle, revised.Plan, revised.By),
            Reviewed { Plan: { } revision } reviewed => reviewed.Decision is ReviewDecision.StepUp or ReviewDecision.StepDown or ReviewDecision.Adapt
                ? ProblemOfPlan(cycle, revision) ?? PlanChecks.ProblemOf(cycle, revision, reviewed.By)
                : CycleCodes.PlanNotAskedFor,
            ContentShared shared => ProblemOfParts(cycle, shared.Attempt, shared.Parts, judging) ?? ShareChecks.ProblemOf(shared, cycle.Client),
            ContentUnshared unshared => ProblemOfParts(cycle, unshared.Attempt, unshared.Parts, judging)
                ?? ShareChecks.ProblemOfPersons(unshared.With, unshared.To, cycle.Client),
            HandedOver handed => handed.To.IsEmpty ? CycleCodes.ActorIncomplete
            : handed.To == cycle.Assignment.Clinician ? CycleCodes.SameClinician
            : ProblemOfDate(handed.From),
            Paused paused => ProblemOfDate(paused.ReturnsOn),
            AttemptErased { By.IsProxy: true } erased => ProblemOfProxy(cycle, erased),
            _ => null,
        };

    /// <summary>
    /// Gives the code of what a new event would lose, or null: words that cannot be kept are not taken. From elsewhere they may be what was erased.
    /// </summary>
    internal static string? ProblemOfLoss(CycleEvent kept, bool isEmptied, ValidationMode judging) =>
        isEmptied && judging == ValidationMode.New && kept is (HelpAsked or Commented or Attached) ? CycleCodes.AttemptErased : null;

    // A proxy acts in the client's place, and never against what the client keeps private.
    private static string? ProblemOfProxy(HomeworkCycle cycle, AttemptErased erased)
    {
        foreach (var happened in cycle.Log)
        {
            if (
                AttemptIndex.AttemptOf(happened) == erased.Attempt
                && !CycleRoleRules.IsSamePerson(happened.By, erased.By)
                && ShareWords.KeptPrivate(happened).Count > 0)
            {
                return CycleCodes.NotThisRole;
            }
        }

        return null;
    }

    private static string? ProblemOfEvent(HomeworkCycle cycle, CycleEvent cycleEvent) =>
        cycleEvent.Assignment != cycle.FirstPlan.Id ? CycleCodes.OtherAssignment : ProblemOfActor(cycleEvent, cycle.FirstPlan.Client);

    private static string? ProblemOfAttempt(HomeworkCycle cycle, Attempt attempt, ValidationMode judging) =>
        attempt.Id == default ? CycleCodes.IdMissing
        : attempt.Round < 1 ? CycleCodes.RoundOutOfRange
        : IsOutOfRange(attempt.PerformedAt) || (attempt.RecordedAt is not null && IsOutOfRange(attempt.RecordedAt.Value)) ? CycleCodes.TimeOutOfRange
        : attempt.EndedAt is not null && ProblemOfEnd(attempt.PerformedAt, attempt.EndedAt.Value) is { } problem ? problem
        : attempt.ToldBy is { } teller && ProblemOfTeller(cycle, teller) is { } untold ? untold
        : attempt.Entry is { } entry ? ProblemOfEntry(cycle, entry, judging, DidSomethingElse(attempt))
        : null;

    // What a clinician may not record is no clinician's by way of a correction either. From elsewhere the attempt may still be on its way.
    private static string? ProblemOfClinicians(HomeworkCycle cycle, Attempt attempt, Actor by, ValidationMode judging) =>
        by.Role == ActorRole.Clinician && GuardEvaluator.OfAttempt(attempt, CycleRoles.Clinician) == GuardConditions.None
            && (judging == ValidationMode.FromElsewhere || cycle.Find(attempt.Id, by).IsTheirs) ? CycleGuards.MayRecord.Code : null;

    private static string? ProblemOfTeller(HomeworkCycle cycle, Actor teller) =>
        teller.Problem() is not null || teller.Role is not (ActorRole.Client or ActorRole.Supporter) ? CycleCodes.ActorIncomplete
        : (teller.Role == ActorRole.Client && teller.Ref != cycle.Client.Value) || teller.ActsForAnother(cycle.Client) ? CycleCodes.OtherClient
        : null;

    // Something done instead may be of another kind; that is not an error.
    private static bool DidSomethingElse(Attempt attempt) => attempt.Outcome == AttemptOutcome.NotDone && !string.IsNullOrWhiteSpace(attempt.Instead);

    // The plan belongs to no attempt, and halves only to kinds that have them; from elsewhere the plan that has them may still be on its way.
    private static string? ProblemOfParts(HomeworkCycle cycle, AttemptId? attempt, IReadOnlyList<AttemptPart> parts, ValidationMode judging) =>
        attempt is not null && parts.Contains(AttemptPart.Plan) ? CycleCodes.UnknownPart
        : judging == ValidationMode.New && parts.Any(static part => part is AttemptPart.SharedHalf or AttemptPart.PrivateHalf) && !cycle.KeepsHalves
            ? CycleCodes.UnknownPart
        : null;

    private static string? ProblemOfActor(CycleEvent cycleEvent, ClientRef client) =>
        cycleEvent.Id == default ? CycleCodes.IdMissing
        : IsOutOfRange(cycleEvent.At) ? CycleCodes.TimeOutOfRange
        : cycleEvent.By is { Role: ActorRole.Client, IsProxy: false, ActsFor: null, Ref: { Length: > 0 } reference } && reference == client.Value ? null // A reference that a plan bears is a valid one.
        : cycleEvent.By.Problem() is not null ? CycleCodes.ActorIncomplete
        : cycleEvent.By.Role == ActorRole.Client || cycleEvent.By.ActsForAnother(client) ? CycleCodes.OtherClient
        : null;

    private static string? ProblemOfPlan(HomeworkCycle cycle, Assignment plan) =>
        plan.Id != cycle.FirstPlan.Id ? CycleCodes.OtherAssignment
        : plan.Client != cycle.FirstPlan.Client ? CycleCodes.OtherClient
        : plan.IsForConcerns != cycle.FirstPlan.IsForConcerns ? CycleCodes.ForConcernsOnly
        : ProblemOfContent(plan, cycle.Catalog) ?? ProblemOfPlace(plan);

    private static string? ProblemOfPlace(Assignment plan) =>
        plan is { IsForConcerns: true } and not { Task: null, Schedule: null } ? CycleCodes.ForConcernsOnly : null;

    private static string? ProblemOfContent(Assignment plan, HomeworkCatalog catalog) =>
        plan.Task is { } task && catalog.KindOf(task) is null ? CycleCodes.UnknownKind : null;

    private static string? ProblemOfEnd(Instant performed, Instant ended) =>
        ended < performed ? CycleCodes.EndsBeforeStart
        : IsOutOfRange(ended) ? CycleCodes.TimeOutOfRange
        : null;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsOutOfRange(Instant time) => time < Earliest || time >= End;

    // A person's local date is at most one day from the date in UTC. Resuming may carry another date, since somebody may catch up on it later.
    private static string? ProblemOfOwnDate(CycleEvent cycleEvent, LocalDate on) =>
        ProblemOfDate(on)
        ?? (cycleEvent is not Resumed && Math.Abs(Period.DaysBetween(cycleEvent.At.InUtc().Date, on)) > 1 ? CycleCodes.DateOfAnotherDay : null);

    internal static string? ProblemOfDate(LocalDate? date) => date is { Year: < 1900 or >= 2200 } ? CycleCodes.TimeOutOfRange : null;

    // A device may have worked offline by a plan that was refused meanwhile; its attempts are still facts.
    private static string? ProblemOfEntry(HomeworkCycle cycle, HomeworkEntry entry, ValidationMode judging, bool isInstead) =>
        cycle.Catalog.KindOf(entry) is not { } kind ? CycleCodes.UnknownKind
        : isInstead || judging == ValidationMode.FromElsewhere || cycle.HasPlanOf(kind) ? null
        : CycleCodes.WrongKind;

    private static string? ProblemOfGoingOn(HomeworkCycle cycle, AttemptContinued continued, ValidationMode judging)
    {
        if (judging == ValidationMode.FromElsewhere)
        {
            return null;
        }

        return cycle.Find(continued.Attempt.Id, continued.By).Latest is { } latest ? FrozenAttempts.ProblemOf(latest, continued.Attempt) : null;
    }
}
