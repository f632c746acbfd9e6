using System.Text.Json.Nodes;
using HomeworkKit.Conformance.Steps;
using HomeworkKit.Events;

namespace HomeworkKit.Conformance.Operations;

/// <summary>What becomes of homework, step by step.</summary>
public sealed class CycleOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "cycle";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        HomeworkCycle? cycle = null;
        var (states, refused) = (new List<string?>(), new List<JsonNode?>());
        foreach (var (number, step) in request.Objects("steps").Index())
        {
            var happened = StepEvents.Make(step, StepIds.Of(number), cycle);
            switch (cycle is null ? HomeworkCycle.Begin(happened, HomeworkCatalog.BuiltIn) : cycle.Apply(happened))
            {
                case Accepted moved:
                    cycle = moved.Cycle;
                    break;
                case Refused refusal:
                    refused.Add(new JsonObject { ["step"] = number, ["code"] = refusal.Code });
                    break;
            }

            states.Add(cycle is null ? null : KebabCase.Of(cycle.State));
        }

        var result = new JsonObject { ["states"] = Result.List(states), ["refused"] = Result.List(refused) };
        result.Number("round", (decimal?)cycle?.Round, "nothing-proposed");
        result["attempts"] = cycle?.AttemptCount ?? 0;
        result["openHelp"] = cycle?.HelpIsOpen ?? false;
        result["openConcern"] = cycle?.ConcernIsOpen ?? false;
        result["revisionWaits"] = cycle?.WaitingRevision is not null;
        return result;
    }
}
