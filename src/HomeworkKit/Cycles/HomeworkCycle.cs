using HomeworkKit.Events;

namespace HomeworkKit;

/// <summary>A piece of homework and everything that happened to it: an assignment with its append-only events.</summary>
/// <remarks>
/// Immutable and thread-safe: a move returns a new cycle or a refusal with a code. The state is a pure fold over the events by the rows of
/// <see cref="CycleTable.Standard"/>. Events are facts (an attempt happened: kept in every state) or decisions (agree, revise, review: subject to the table).
/// Equality is by value over the events.
/// </remarks>
/// <example>
/// <code>
/// var cycle = HomeworkCycle.Propose(assignment, clinician, now, kit).OrThrow();
/// cycle = cycle.Agree(client, now).OrThrow();
/// var text = cycle.RecordAttempt(attempt, client, now).Match(
///     accepted: moved =&gt; $"saved: {moved.Cycle.AttemptCount} so far",
///     refused: no =&gt; $"not saved: {no.Code}, permitted instead: {no.Permitted}");
/// </code>
/// </example>
public sealed partial class HomeworkCycle : IEquatable<HomeworkCycle>
{
    private readonly EventLog _log;
    private readonly int _count;
    private readonly CycleFold _fold;

    private HomeworkCycle(EventLog log, int count, in CycleFold fold)
    {
        _log = log;
        _count = count;
        _fold = fold;
    }

    private HomeworkCycle(HomeworkCycle before, CycleEvent cycleEvent, long bytes, CycleTransition row)
    {
        _log = before._log.Append(before._count, cycleEvent, bytes);
        _count = before._count + 1;
        if (!_fold.TryRecord(before._fold, cycleEvent, row))
        {
            _fold.CopyFrom(before._fold);
            _fold.Add(cycleEvent, row, before.Past);
        }
    }

    private HomeworkCycle(HomeworkCycle before, AttemptErased erased, long bytes, CycleTransition row)
    {
        _log = before._log.Erase(before._count, erased, bytes, before.Catalog.Content);
        _count = before._count + 1;
        _fold.CopyFrom(before._fold);
        _fold.Erase(erased, row, before.Past);
    }

    /// <summary>Gets the kinds of homework that the cycle was made with.</summary>
    public HomeworkCatalog Catalog => _fold.Standing.Catalog;

    /// <summary>Gets the assignment's id, which is also the cycle's.</summary>
    public AssignmentId Id => FirstPlan.Id;

    /// <summary>Gets whose homework it is.</summary>
    public ClientRef Client => FirstPlan.Client;

    /// <summary>Gets a value indicating whether it holds safety concerns that belong to no homework.</summary>
    public bool IsForConcerns => FirstPlan.IsForConcerns;

    /// <summary>Gets the state.</summary>
    public CycleState State => _fold.State;

    /// <summary>Gets the round.</summary>
    /// <value>1 or more. A review can start another.</value>
    public int Round => _fold.Round;

    /// <summary>Gets how many events there are.</summary>
    /// <value>1 or more; stores append with it as the expected version.</value>
    public int Version => _count;

    /// <summary>Gets everything that happened, in order.</summary>
    public IReadOnlyList<CycleEvent> Events => new EventList(_log, _count);

    /// <summary>Gets the current plan: the proposed one while the cycle is proposed, otherwise the one agreed last.</summary>
    public Assignment Assignment => _fold.Plans.Current.Plan;

    /// <summary>Gets the revision that <see cref="Assignment"/> came with.</summary>
    public PlanRevision Plan => _fold.Plans.Current;

    /// <summary>Gets the revision that awaits the client's agreement.</summary>
    /// <value>Null if none does.</value>
    public PlanRevision? WaitingRevision => _fold.Plans.Waiting;

    /// <summary>Gets every plan that took effect, in order.</summary>
    public IReadOnlyList<PlanRevision> PlansInEffect => _fold.Plans.InEffect;

    /// <summary>Gets how many times an attempt was recorded, retracted ones included.</summary>
    public int AttemptCount => _fold.AttemptCount;

    /// <summary>Gets a value indicating whether a request for help is open.</summary>
    public bool HelpIsOpen => (_fold.Facts & GuardConditions.HelpIsOpen) != 0;

    /// <summary>Gets a value indicating whether a safety concern is unacknowledged.</summary>
    public bool ConcernIsOpen => (_fold.Facts & GuardConditions.ConcernIsOpen) != 0;

    /// <summary>Gets the events that asked for help and are not answered yet.</summary>
    public IReadOnlyList<EventId> OpenHelp => OpenItems.InOrder(_fold.Open.Help);

    /// <summary>Gets the events that raised concerns that are not acknowledged yet.</summary>
    public IReadOnlyList<EventId> OpenConcerns => OpenItems.InOrder(_fold.Open.Concerns);

    /// <summary>Gets the first day back after a pause.</summary>
    /// <value>Null if it is not paused, or open-ended.</value>
    public LocalDate? ReturnsOn => _fold.Pause?.ReturnsOn;

    /// <summary>Gets the attempts whose content was erased.</summary>
    public ErasedAttempts Erased => _fold.Standing.Erased;

    internal Assignment FirstPlan => _fold.Standing.FirstPlan;

    internal ForceChange? Force => _fold.Standing.Force;

    internal ReadOnlySpan<CycleEvent> Log => _log.Take(_count);

    /// <summary>Gets all that happened as the past of the next event.</summary>
    internal PastEvents Past => new(_log, _count);

    internal UnknownFields? BesideEvents => _fold.Standing.BesideEvents;

    /// <summary>Compares two cycles by value.</summary>
    public static bool operator ==(HomeworkCycle? left, HomeworkCycle? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two cycles by value.</summary>
    public static bool operator !=(HomeworkCycle? left, HomeworkCycle? right) => !(left == right);

    /// <summary>Gives the cycle as it stands after events that were folded already.</summary>
    internal static HomeworkCycle At(ReadOnlySpan<CycleEvent> events, in CycleFold fold) => new(EventLog.Of(events), events.Length, fold);

    internal HomeworkCycle WithUnknownMembers(UnknownFields besideEvents)
    {
        var fold = _fold;
        fold.Keep(besideEvents);
        return new HomeworkCycle(_log, _count, fold);
    }

    /// <inheritdoc/>
    public bool Equals(HomeworkCycle? other) =>
        ReferenceEquals(this, other) || (other is not null && Log.SequenceEqual(other.Log));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HomeworkCycle);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_count, _log[_count - 1].Id);

    /// <summary>Returns the id and the state, and nothing of the content.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"cycle {Id}, {KebabCase.Of(State)}, round {Round}";

    // What was recorded under an earlier plan, or under one that nobody agreed to, can still be added to and corrected.
    internal bool HasPlanOf(HomeworkKind kind) => _fold.Standing.Kinds.Contains(kind);

    /// <summary>Gives the plan that held on a date; the first one before any date had come, and null if none took effect.</summary>
    internal PlanRevision? PlanOn(LocalDate date) => _fold.Plans.On(date);

    /// <summary>Gives a changed plan as it would stand, with what its author could not see.</summary>
    internal Assignment PlanOf(Assignment plan, Actor by) => PlanEffects.PlanOf(_fold, plan, by);

    internal bool IsSound(Assignment plan) =>
        plan.Task is { } task && Catalog.Validate(task).CanBeSaved && (plan.Schedule is null || plan.Schedule.FindProblems().Count == 0)
        && (_fold.Plans.Agreed?.Plan.Task == task || !PlanSafety.HasOpenStop(plan, Catalog)); // What was agreed before goes on.

    /// <summary>Says how an attempt stands for a person.</summary>
    internal AttemptStanding Find(AttemptId attempt, Actor? by, EventId? version = null) => _log.Attempts.Find(_log, Log, attempt, by, version);

    /// <summary>Says whether a share, or the taking back of one, says what was said and stands.</summary>
    internal bool HasSaid(CycleEvent cycleEvent) => _log.Attempts.HasSaid(_log, Log, cycleEvent);

    /// <summary>Gets how many calls for help and concerns are open.</summary>
    internal int OpenCount => _fold.Open.Help.Count + _fold.Open.Concerns.Count;

    /// <summary>Gets how many calls for help and concerns were ever named by an answer.</summary>
    internal int AnsweredCount => _fold.Open.AnsweredCount;

    /// <summary>Says whether an event asked for help that is not answered yet.</summary>
    internal bool IsOpenHelp(EventId happened) => _fold.Open.Help.ContainsKey(happened);

    /// <summary>Says whether an event raised a concern that is not acknowledged yet.</summary>
    internal bool IsOpenConcern(EventId happened) => _fold.Open.Concerns.ContainsKey(happened);
}
