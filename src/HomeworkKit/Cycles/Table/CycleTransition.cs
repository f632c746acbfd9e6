namespace HomeworkKit;

/// <summary>One row of the table: from a state, by a trigger, to a state; who may fire it, and what has to hold.</summary>
/// <remarks>A complete description. <see cref="HomeworkMachine"/> makes a live state machine of all rows.</remarks>
public sealed class CycleTransition
{
    private readonly CycleGuard[] _guards;
    private readonly IReadOnlyList<CycleGuard>?[] _unmet;

    internal CycleTransition(CycleState? from, CycleTrigger trigger, CycleState to, CycleRoles who, CycleEffects effects, CycleGuard[] guards)
    {
        (From, Trigger, To, WhoMask, Effects) = (from, trigger, to, who, effects);
        _guards = guards;
        _unmet = new IReadOnlyList<CycleGuard>?[1 << guards.Length];
        Guards = ValueList.From(guards) ?? [];
        foreach (var guard in guards)
        {
            Mask |= guard.Fact;
            Value |= guard.Value;
        }
    }

    /// <summary>Gets the state that it leads from.</summary>
    /// <value>Null for the row that makes a cycle.</value>
    public CycleState? From { get; }

    /// <summary>Gets the trigger.</summary>
    public CycleTrigger Trigger { get; }

    /// <summary>Gets the state that it leads to; equal to <see cref="From"/> for a row that changes no state.</summary>
    public CycleState To { get; }

    /// <summary>Gets in which roles an actor may pull it.</summary>
    public IReadOnlyList<ActorRole> Who => [.. CycleRoleRules.All.Where(role => (WhoMask & CycleRoleRules.MaskOf(role)) != 0)];

    /// <summary>Gets what has to hold, all of it.</summary>
    public IReadOnlyList<CycleGuard> Guards { get; }

    /// <summary>Gets a value indicating whether a new round begins.</summary>
    public bool StartsRound => (Effects & CycleEffects.StartsRound) != 0;

    internal CycleRoles WhoMask { get; }

    internal CycleEffects Effects { get; }

    internal GuardConditions Mask { get; }

    internal GuardConditions Value { get; }

    /// <summary>Returns the row as text.</summary>
    /// <returns>For example <c>assigned --submit--&gt; ready-for-review</c>.</returns>
    public override string ToString() => $"{(From is { } from ? KebabCase.Of(from) : "(new)")} --{KebabCase.Of(Trigger)}--> {KebabCase.Of(To)}";

    /// <summary>Gives the guards that look at given facts, in the order of the row. Refusals are as frequent as moves: each list is made once.</summary>
    internal IReadOnlyList<CycleGuard> GuardsOf(GuardConditions facts)
    {
        var which = 0;
        for (var i = 0; i < _guards.Length; i++)
        {
            which |= (_guards[i].Fact & facts) != 0 ? 1 << i : 0;
        }

        // Two threads may both make one: the lists are equal.
        return _unmet[which] ??= GuardsAt(which);
    }

    // A row may hold if nothing that is known ahead speaks against it; what an event would bring is left open.
    internal bool MayHold(CycleRoles roles, GuardConditions ahead) => (WhoMask & roles) != 0 && ((ahead ^ Value) & Mask & GuardConditions.KnownAhead) == 0;

    private IReadOnlyList<CycleGuard> GuardsAt(int which) => ValueList.From(_guards.Where((_, i) => (which & (1 << i)) != 0)) ?? [];
}
