using HomeworkKit.Events;
using Stateless;

namespace HomeworkKit;

/// <summary>A live Stateless state machine over one cycle and one actor: for hosts that want hooks, permitted triggers with descriptions, or graphs.</summary>
/// <remarks>
/// <para>The table stays the authority: each row of <see cref="CycleTable.Standard"/> is configured once, and firing applies the event to the cycle.
/// The machine and <see cref="HomeworkCycle.Apply(CycleEvent)"/> always agree.</para>
/// <para>Making a machine costs about a thousand times as much as applying an event, so use one where hooks are worth it and the cycle itself everywhere else.
/// One machine serves one thread. Rows that change no state re-enter it, so their hooks run too.</para>
/// </remarks>
/// <example>
/// <code>
/// var machine = new HomeworkMachine(cycle, Actor.Clinician("k-7"));
/// machine.Machine.Configure(CycleState.ReadyForReview).OnEntry(() => NotifyClinician());
/// CycleOutcome outcome = machine.Fire(happened);
/// await store.AppendAsync(machine.Cycle);
/// </code>
/// </example>
public sealed class HomeworkMachine
{
    private readonly Dictionary<CycleTrigger, StateMachine<CycleState, CycleTrigger>.TriggerWithParameters<CycleEvent>> _triggers = [];
    private CycleState _state;
    private (CycleEvent Happened, HomeworkCycle On, CycleOutcome Outcome)? _judged;

    /// <summary>Makes a machine for a cycle.</summary>
    /// <param name="cycle">The cycle to start from.</param>
    /// <param name="actor">Who acts. Events of somebody else are refused with <c>cycle/not-this-role</c>.</param>
    public HomeworkMachine(HomeworkCycle cycle, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(cycle);
        ArgumentNullException.ThrowIfNull(actor);
        (Cycle, Actor, _state) = (cycle, actor, cycle.State);
        Machine = new StateMachine<CycleState, CycleTrigger>(() => _state, state => _state = state);

        // The first hook, so that every hook of the host's finds the cycle with the event in it.
        Machine.OnTransitioned(transition => Cycle = Judge((CycleEvent)transition.Parameters[0]).OrThrow());
        Machine.OnUnhandledTrigger(Refuse);
        foreach (var trigger in Enum.GetValues<CycleTrigger>())
        {
            _triggers.Add(trigger, Machine.SetTriggerParameters<CycleEvent>(trigger));
        }

        foreach (var row in CycleTable.Standard.Rows)
        {
            Configure(row);
        }
    }

    /// <summary>Gets the cycle with everything that was fired.</summary>
    public HomeworkCycle Cycle { get; private set; }

    /// <summary>Gets who acts.</summary>
    public Actor Actor { get; }

    /// <summary>Gets the machine itself: add hooks to it, ask what is permitted and why not, draw it.</summary>
    /// <remarks>
    /// Firing on it directly takes the event as its argument (<see cref="TriggerFor"/>) and throws <see cref="CycleRefusedException"/> where the move is
    /// refused. Asked without an event, guards that depend on it count as met; of several rows that an event could meet, the first answers.
    /// </remarks>
    public StateMachine<CycleState, CycleTrigger> Machine { get; }

    /// <summary>Gives the trigger with the event as its argument, for calls on <see cref="Machine"/>.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The trigger with its argument.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such trigger.</exception>
    public StateMachine<CycleState, CycleTrigger>.TriggerWithParameters<CycleEvent> TriggerFor(CycleTrigger trigger) =>
        _triggers.TryGetValue(trigger, out var found) ? found : throw new ArgumentOutOfRangeException(nameof(trigger));

    /// <summary>Applies an event and runs the hooks of its transition.</summary>
    /// <param name="cycleEvent">The event, by <see cref="Actor"/>.</param>
    /// <returns>What <see cref="HomeworkCycle.Apply(CycleEvent)"/> returns. A refusal, or an event that changes nothing, runs no hooks.</returns>
    public CycleOutcome Fire(CycleEvent cycleEvent)
    {
        ArgumentNullException.ThrowIfNull(cycleEvent);
        var outcome = Judge(cycleEvent);
        if (outcome is Accepted { Cycle: var moved } && !ReferenceEquals(moved, Cycle))
        {
            Machine.Fire(_triggers[cycleEvent.Trigger], cycleEvent);
        }

        return outcome;
    }

    private void Configure(CycleTransition row)
    {
        if (row.From is not { } from)
        {
            return;
        }

        // Stateless declares the argument as never null, and gives null where it is asked without one.
        Tuple<Func<CycleEvent, bool>, string>[] guards =
        [
            Tuple.Create<Func<CycleEvent, bool>, string>(
                cycleEvent => Fits(row, cycleEvent),
                $"the event fits, and its actor is one of: {string.Join(", ", row.Who.Select(KebabCase.Of))}"),
            .. row.Guards.Select(guard => Tuple.Create<Func<CycleEvent, bool>, string>(cycleEvent => Cycle.Meets(guard, cycleEvent, Actor), guard.Description)),
        ];
        var state = Machine.Configure(from);
        _ = row.To == from
            ? state.PermitReentryIf(_triggers[row.Trigger], guards)
            : state.PermitIf(_triggers[row.Trigger], row.To, guards);
    }

    // Of several rows that an event could meet, Stateless wants one named before there is an event: the first.
    private bool Fits(CycleTransition row, CycleEvent? cycleEvent) => cycleEvent is null
        ? Cycle.RowAhead(row.Trigger, Actor) == row
        : Cycle.MayPull(row, Actor) && Pulls(cycleEvent, row.Trigger) && Judge(cycleEvent) is not Refused { Unmet.Count: 0 };

    // A review without a known decision fires no trigger.
    private static bool Pulls(CycleEvent cycleEvent, CycleTrigger trigger) =>
        cycleEvent is not Reviewed { Decision: < ReviewDecision.Complete or > ReviewDecision.Drop } && cycleEvent.Trigger == trigger;

    // Guards are evaluated once per row and event: the outcome is cached with its cycle.
    private CycleOutcome Judge(CycleEvent cycleEvent)
    {
        if (_judged is { } known && ReferenceEquals(known.Happened, cycleEvent) && ReferenceEquals(known.On, Cycle))
        {
            return known.Outcome;
        }

        var outcome = cycleEvent.By == Actor ? Cycle.Apply(cycleEvent) : new Refused(CycleCodes.NotThisRole, Cycle.PermittedTriggers(Actor));
        _judged = (cycleEvent, Cycle, outcome);
        return outcome;
    }

    // No row accepted the event; one that changes nothing needs no row.
    private void Refuse(CycleState state, CycleTrigger trigger, ICollection<string> unmet)
    {
        if (_judged is { } judged && ReferenceEquals(judged.On, Cycle) && Pulls(judged.Happened, trigger))
        {
            _ = judged.Outcome.OrThrow();
            return;
        }

        throw Cycle.RowAhead(trigger, Actor) is not null
            ? new ArgumentException("The event is of another trigger.")
            : new CycleRefusedException(Cycle.WhyNot(trigger, Actor) ?? new Refused(CycleCodes.NotFromHere, Cycle.PermittedTriggers(Actor)));
    }
}
