namespace HomeworkKit;

/// <summary>Codes of refusals that come from no guard of the table, and of warnings.</summary>
public static class CycleCodes
{
    /// <summary>The trigger leads nowhere from this state.</summary>
    public const string NotFromHere = "cycle/not-from-here";

    /// <summary>The actor's role may not pull the trigger here.</summary>
    public const string NotThisRole = "cycle/not-this-role";

    /// <summary>The first event of a cycle is a proposal, and there is only one.</summary>
    public const string NotProposed = "cycle/not-proposed";

    /// <summary>The event belongs to another assignment, or its plan does.</summary>
    public const string OtherAssignment = "cycle/other-assignment";

    /// <summary>The actor or the plan names another client.</summary>
    public const string OtherClient = "cycle/other-client";

    /// <summary>The actor has no reference, or one that its role does not have.</summary>
    public const string ActorIncomplete = "cycle/actor-incomplete";

    /// <summary>The event has no id.</summary>
    public const string IdMissing = "cycle/id-missing";

    /// <summary>The assignment has no client.</summary>
    public const string ClientMissing = "cycle/client-missing";

    /// <summary>A time lies outside the years 1900 to 2199.</summary>
    public const string TimeOutOfRange = "cycle/time-out-of-range";

    /// <summary>The local date that an event names lies more than a day from its moment, which no time zone does.</summary>
    public const string DateOfAnotherDay = "cycle/date-of-another-day";

    /// <summary>The plan has neither a task nor a client's wish.</summary>
    public const string NothingProposed = "cycle/nothing-proposed";

    /// <summary>
    /// A clinician's plan has a reason against it that is not weighed, or a screening that is not recorded. Of a plan that was agreed earlier, a warning: it
    /// goes on.
    /// </summary>
    public const string NotWeighed = "cycle/not-weighed";

    /// <summary>The place for concerns that belong to no homework holds neither task nor schedule, and homework never becomes one.</summary>
    public const string ForConcernsOnly = "cycle/for-concerns-only";

    /// <summary>The task or entry belongs to a kind that the catalogue does not have.</summary>
    public const string UnknownKind = "cycle/unknown-kind";

    /// <summary>
    /// The entry belongs to another kind than any plan of this cycle. A refusal; a warning where a device was offline, since the attempt is kept.
    /// </summary>
    public const string WrongKind = "cycle/wrong-kind";

    /// <summary>The attempt ends before it starts.</summary>
    public const string EndsBeforeStart = "cycle/ends-before-start";

    /// <summary>The attempt's round is below one.</summary>
    public const string RoundOutOfRange = "cycle/round-out-of-range";

    /// <summary>The review brings a plan, and its decision makes none: only stepping up, stepping down and adapting do.</summary>
    public const string PlanNotAskedFor = "cycle/plan-not-asked-for";

    /// <summary>
    /// A warning: a time lies more than five minutes ahead of the event's arrival, or of the clock of whoever asks where the arrival is not known. The event is
    /// kept.
    /// </summary>
    public const string ClockAhead = "cycle/clock-ahead";

    /// <summary>A warning: an attempt was performed after it was recorded. It is kept.</summary>
    public const string PerformedAfterRecorded = "cycle/performed-after-recorded";

    /// <summary>A warning: what was added to an attempt on a device rewrote a prediction that was frozen. It is kept, as a correction.</summary>
    public const string PredictionRewritten = "cycle/prediction-rewritten";

    /// <summary>
    /// A warning, and a reason why nothing changed: what continues, corrects, takes back or answers something waits for it, since it has not arrived.
    /// </summary>
    public const string CorrectionHeld = "cycle/correction-held";

    /// <summary>A warning: on a plan that floats with the client, nobody said where the client was, so the date is told in UTC. It is kept.</summary>
    public const string DateInUtc = "cycle/date-in-utc";

    /// <summary>A warning: the time zone of an attempt is not in the database. It is kept, and its date is told as if no zone were named.</summary>
    public const string ZoneUnknown = "cycle/zone-unknown";

    /// <summary>What is shared is no part of this homework: a half where no plan has halves, or the plan as if it were of an attempt or of some days.</summary>
    public const string UnknownPart = "cycle/unknown-part";

    /// <summary>
    /// A person to whom something is shown is not of that audience, or is nobody: partners are other clients, proxies and supporters are supporters.
    /// </summary>
    public const string PersonNotOfAudience = "cycle/person-not-of-audience";

    /// <summary>The days of attempts that are shown end before they begin.</summary>
    public const string ShareWithoutDays = "cycle/share-without-days";

    /// <summary>The clinician who is to take over is the one who has it already.</summary>
    public const string SameClinician = "cycle/same-clinician";

    /// <summary>Nothing changed: the attempt was taken back by its author, and stays so whatever is added to it. The event is kept.</summary>
    public const string AttemptRetracted = "cycle/attempt-retracted";

    /// <summary>
    /// The attempt's content was erased, and what is said of it is not kept. A new request for help, comment or file that names it is refused, so that no word
    /// is lost without a word: send it without naming the attempt. A version of the attempt, and what comes from a device, is kept without its content.
    /// </summary>
    public const string AttemptErased = "cycle/attempt-erased";

    /// <summary>
    /// Nothing changed: what the event says stands already, as where something was sent twice. The event is kept where there is something to keep.
    /// </summary>
    public const string AlreadySo = "cycle/already-so";

    /// <summary>A warning: an event or its attempt is dated before the homework was proposed, as where a device's clock is wrong. The event is kept.</summary>
    public const string BeforeProposal = "cycle/before-proposal";

    /// <summary>
    /// A warning: the schedule of a plan cannot be used, as one without elements or in a time zone that this machine does not know. The plan is kept, and
    /// counts as one without times.
    /// </summary>
    public const string ScheduleUnusable = "cycle/schedule-unusable";

    /// <summary>An event with the same id and other content is there already.</summary>
    public const string DuplicateId = "cycle/duplicate-id";

    /// <summary>
    /// The cycle has as many events, or bytes, as it may have; the last places are kept for concerns, help, retractions, erasures, stopping and reviews.
    /// </summary>
    public const string HistoryFull = "cycle/history-full";

    /// <summary>The cycle follows a table that this version does not know.</summary>
    public const string UnknownTable = "cycle/unknown-table";
}
