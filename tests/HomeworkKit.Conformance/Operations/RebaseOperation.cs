using System.Text.Json.Nodes;
using HomeworkKit.Conformance.Steps;
using HomeworkKit.Events;

namespace HomeworkKit.Conformance.Operations;

/// <summary>What becomes of the work of a device that was offline.</summary>
public sealed class RebaseOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "rebase";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var kit = HomeworkCatalog.BuiltIn;
        var log = new NamedSteps();
        List<CycleEvent> committed = [];
        HomeworkCycle? cycle = null;
        foreach (var step in request.Objects("committed"))
        {
            committed.Add(log.Event(step, cycle));
            cycle = HomeworkCycle.Replay(committed, kit).OrThrow();
        }

        // A step such as "agree" means what waits when its turn comes: so events are made one by one against what came of those before.
        List<CycleEvent> pending = [];
        foreach (var step in request.Objects("pending"))
        {
            pending.Add(log.Event(step, cycle));
            cycle = HomeworkCycle.Rebase(committed, pending, kit).Cycle;
        }

        var merged = HomeworkCycle.Rebase(committed, pending, kit);
        return new JsonObject
        {
            ["state"] = KebabCase.Of(merged.Cycle.State),
            ["attempts"] = Result.List(merged.Cycle.Attempts.Select(attempt => log.NameOf(attempt.Id)).Order(StringComparer.Ordinal)),
            ["applied"] = Result.List(merged.Applied.Select(cycleEvent => log.NameOf(cycleEvent.Id))),
            ["alreadyPresent"] = Result.List(merged.AlreadyPresent.Select(cycleEvent => log.NameOf(cycleEvent.Id))),
            ["refused"] = Result.List(merged.Refused.Select(refusal => log.NameOf(refusal.Event.Id))),
        };
    }
}
