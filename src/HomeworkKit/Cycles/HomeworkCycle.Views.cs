using HomeworkKit.Events;
using HomeworkKit.Scheduling;

namespace HomeworkKit;

/// <content>What is computed from the events on demand.</content>
public sealed partial class HomeworkCycle
{
    // Worked out on first use and kept with this cycle; two threads may both do so and get equal lists.
    private IReadOnlyList<RecordedAttempt>? _attempts;

    /// <summary>Gets the attempts in their latest version, in the order in which they were recorded; retracted ones are included and marked.</summary>
    public IReadOnlyList<RecordedAttempt> Attempts => _attempts ??= Marked(AttemptProjection.Of(this));

    /// <summary>Determines whether a viewer takes part in the homework, so that a list may show it to them. It does not authorise.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <returns>
    /// False for another client, somebody who acts for another client, an unknown role, and for whom it is not meant that there is a concern.
    /// </returns>
    public bool IsVisibleTo(Actor viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return new Visibility(this, viewer).IsParty;
    }

    /// <summary>Returns what a viewer may see. It filters and does not authorise: the host has to check that the viewer may ask.</summary>
    /// <remarks>
    /// The client sees everything except what is only for the clinician. A clinician sees all but what the client keeps private: its existence and outcome
    /// stay, so
    /// that private work never looks undone. A proxy sees the plan, their own entries and what is shared with proxies; a supporter the kind of homework, their
    /// own entries and what is shared with supporters. Of a withdrawn attempt nobody but its author sees more than that there was one. Another client is no
    /// party and sees nothing: the partner of a joint exercise looks through <see cref="JointView"/>.
    /// </remarks>
    /// <param name="viewer">Who looks.</param>
    /// <returns>A view without a trace of what is hidden.</returns>
    public CycleView VisibleTo(Actor viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return new Visibility(this, viewer).View();
    }

    /// <summary>Returns the events with only what <see cref="VisibleTo"/> shows, for reading and for exports.</summary>
    /// <remarks>They are not a history: some are missing and others lack content. Never rebase on them, replay them or store them.</remarks>
    /// <param name="viewer">Who looks.</param>
    /// <returns>The events that the viewer may see, in order.</returns>
    public IReadOnlyList<CycleEvent> EventsVisibleTo(Actor viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return ValueList.From(new Visibility(this, viewer).Events()) ?? [];
    }

    /// <summary>
    /// Gives the cycle as the client's own devices may keep it: with every event, and without what is the clinician's alone and what others withdrew.
    /// </summary>
    /// <remarks>
    /// A device goes on from it while it is offline, and <see cref="Rebase"/> takes its events for those that are committed. Of a cycle without a clinician
    /// nothing is the clinician's.
    /// </remarks>
    /// <returns>A cycle in the same state.</returns>
    public HomeworkCycle CopyForClient() => ReplayWhole([.. Events.Select(OwnersVisibility().ForDevice)], Catalog).OrThrow();

    internal Visibility OwnersVisibility() => new(this, Actor.Client(Client.Value));

    // Whether any plan was of a kind whose entries have a private and a shared half.
    internal bool KeepsHalves
    {
        get
        {
            foreach (var happened in Log)
            {
                if (happened switch
                {
                    HomeworkProposed proposed => HasHalves(proposed.Plan),
                    PlanRevised revised => HasHalves(revised.Plan),
                    Reviewed { Plan: { } plan } => HasHalves(plan),
                    _ => false,
                })
                {
                    return true;
                }
            }

            return false;
        }
    }

    internal bool HasClinician => (_fold.Facts & GuardConditions.HasClinician) != 0;

    private bool HasHalves(Assignment plan) => plan.Task is { } task && Catalog.KindOf(task) is { } kind && kind.EntryType.IsAssignableTo(typeof(IHasHalves));

    /// <summary>Returns the occurrences of this assignment under all its plans.</summary>
    /// <param name="clientZone">The client's time zone.</param>
    /// <returns>The timeline: plans that took effect, each from its date. Empty while nothing was agreed.</returns>
    public OccurrenceTimeline OccurrencesIn(DateTimeZone clientZone) => OccurrencesIn(ScheduleContext.In(clientZone));

    /// <summary>Returns the occurrences of this assignment under all its plans.</summary>
    /// <param name="context">The client's zone, moves and sessions; pauses and the end of the cycle are added from its events.</param>
    /// <returns>The timeline: plans that took effect, each from its date. Empty while nothing was agreed.</returns>
    public OccurrenceTimeline OccurrencesIn(ScheduleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return CycleTimeline.Of(this, context);
    }

    /// <summary>
    /// Finds what looks doubtful in the history: clocks that run ahead or behind, and corrections whose attempt has not arrived.
    /// </summary>
    /// <param name="asOf">Now, by a clock that the host trusts. Up to five minutes ahead of it is no finding.</param>
    /// <param name="arrivals">When events arrived, by the store's clock: each is then compared with its own arrival. Null where nobody knows.</param>
    /// <returns>The warnings, in the order of the events. What they are about was kept.</returns>
    public IReadOnlyList<CycleWarning> Warnings(Instant asOf, EventArrivals? arrivals = null) => CycleWarnings.Of(this, asOf, arrivals);

    private IReadOnlyList<RecordedAttempt> Marked(IReadOnlyList<RecordedAttempt> attempts) =>
        Erased.IsEmpty
            ? attempts
            : ValueList.From(
                attempts.Select(attempt =>
                    Erased.Find(attempt.Id) is { } erased ? attempt with { Erasure = erased, Versions = [attempt.Versions[0]] } : attempt)) ?? [];

    internal static void Replay(ref CycleFold fold, CycleEvent cycleEvent, PastEvents before)
    {
        var roles = CycleRoleRules.RolesOf(cycleEvent.By, (fold.Facts & GuardConditions.HasClinician) != 0);
        var facts = GuardEvaluator.Known(fold, roles) | GuardEvaluator.Of(null, fold, cycleEvent, roles, ValidationMode.Replayed);
        fold.Add(cycleEvent, CycleTable.Standard.Find(fold.State, cycleEvent.Trigger, roles, facts)!, before);
    }
}
