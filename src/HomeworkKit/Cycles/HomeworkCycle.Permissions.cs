using HomeworkKit.Events;

namespace HomeworkKit;

/// <content>Who may do what now, by the rows of the table, and why not.</content>
public sealed partial class HomeworkCycle
{
    /// <summary>Returns the triggers that an actor may fire now, for a user interface to offer.</summary>
    /// <param name="actor">The actor.</param>
    /// <returns>The triggers.</returns>
    public CycleTriggerSet PermittedTriggers(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Permitted(RolesOf(actor));
    }

    /// <summary>Returns the reason why an actor may not fire a trigger now.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="actor">The actor.</param>
    /// <returns>The refusal that holds for every such event; null if it depends on the event, or if the trigger is permitted.</returns>
    public Refused? WhyNot(CycleTrigger trigger, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var roles = RolesOf(actor);
        var ahead = GuardEvaluator.Ahead(_fold, roles);
        return Array.Exists(CycleTable.Standard.RowsAt(State, trigger), row => row.MayHold(roles, ahead))
            ? null
            : Refuse(trigger, roles, ahead, GuardConditions.KnownAhead);
    }

    /// <summary>Says whether a guard holds for an event, or, without one, could still hold.</summary>
    internal bool Meets(CycleGuard guard, CycleEvent? cycleEvent, Actor actor)
    {
        var roles = RolesOf(actor);
        return cycleEvent is null || Catalog.Content.ProblemOfShape(cycleEvent) is not null
            ? ((GuardEvaluator.Ahead(_fold, roles) ^ guard.Value) & guard.Fact & GuardConditions.KnownAhead) == 0
            : guard.Holds(GuardEvaluator.Known(_fold, roles) | GuardEvaluator.Of(this, _fold, cycleEvent, roles, ValidationMode.New));
    }

    /// <summary>Says whether an actor may pull a row, whatever its guards say.</summary>
    internal bool MayPull(CycleTransition row, Actor actor) => (row.WhoMask & RolesOf(actor)) != 0;

    /// <summary>Gives the first row that an event could still meet.</summary>
    internal CycleTransition? RowAhead(CycleTrigger trigger, Actor actor)
    {
        var roles = RolesOf(actor);
        var ahead = GuardEvaluator.Ahead(_fold, roles);
        return Array.Find(CycleTable.Standard.RowsAt(State, trigger), row => row.MayHold(roles, ahead));
    }

    private CycleTriggerSet Permitted(CycleRoles roles) => CycleTable.Standard.Permitted(State, roles, GuardEvaluator.Ahead(_fold, roles));

    private Refused Refuse(CycleTrigger trigger, CycleRoles roles, GuardConditions facts, GuardConditions looksAt = ~GuardConditions.None)
    {
        var rows = CycleTable.Standard.RowsAt(State, trigger);
        if (rows.Length == 0)
        {
            return new Refused(CycleCodes.NotFromHere, Permitted(roles));
        }

        // Of the rows that the role may fire, the closest match gives the reason.
        CycleTransition? nearest = null;
        var fewest = int.MaxValue;
        foreach (var row in rows)
        {
            var unmet = System.Numerics.BitOperations.PopCount((uint)((facts ^ row.Value) & row.Mask & looksAt));
            if ((row.WhoMask & roles) != 0 && unmet < fewest)
            {
                (nearest, fewest) = (row, unmet);
            }
        }

        if (nearest is null)
        {
            return new Refused(CycleCodes.NotThisRole, Permitted(roles));
        }

        var guards = nearest.GuardsOf((facts ^ nearest.Value) & nearest.Mask & looksAt);
        return new Refused(guards[0].Code, Permitted(roles)) { Unmet = guards };
    }
}
