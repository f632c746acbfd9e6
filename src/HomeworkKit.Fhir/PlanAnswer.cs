using Hl7.Fhir.Model;
using HomeworkKit.Events;
using Instant = NodaTime.Instant;
using Task = Hl7.Fhir.Model.Task;

namespace HomeworkKit.Fhir;

/// <summary>Which plan a yes or no is to. An answer is to the plan that a person saw, and to none that came after it.</summary>
internal static class PlanAnswer
{
    private static readonly NodaTime.Duration Skew = NodaTime.Duration.FromMinutes(5);

    /// <summary>Names the plan that waits for an answer.</summary>
    internal static Extension Waiting(EventId plan, FhirOptions options) => new(WaitingUri(options), new Id(FhirIds.Of(plan)));

    /// <summary>Gets the plan that waits for an answer; null if none does.</summary>
    internal static EventId? WaitingIn(HomeworkCycle cycle) => cycle.State == CycleState.Proposed ? cycle.Plan.Id : cycle.WaitingRevision?.Id;

    internal static bool IsOwn(Extension extension, FhirOptions options) => extension.Url == WaitingUri(options) || extension.Url == AnsweredUri(options);

    /// <summary>Says why an answer is none to the plan that waits; null where it is one.</summary>
    internal static (string Code, string Path)? WhyNot(Task update, HomeworkCycle cycle, CycleTrigger? answer, Instant now, FhirOptions options)
    {
        if (WaitingIn(cycle) is not { } waiting)
        {
            return null;
        }

        if (update.Extension.Find(extension => extension.Url == AnsweredUri(options)) is { } named)
        {
            return named.Value is IValue<string> { Value: { } id } && id == FhirIds.Of(waiting) ? null : (InteropCodes.OlderUpdate, "Task.extension");
        }

        if (IsEcho(cycle, answer))
        {
            return (InteropCodes.PlanNotNamed, "Task.extension");
        }

        var putForward = FindIn(cycle, waiting);
        if (putForward is null || putForward.Value.IsFirst)
        {
            return FhirTimes.Parse(update.LastModified) is { } early && putForward is { } first && IsBefore(early, first.At)
                ? (InteropCodes.OlderUpdate, "Task.lastModified")
                : null;
        }

        return FhirTimes.Parse(update.LastModified) is not { } modified || modified - now > Skew ? (InteropCodes.PlanNotNamed, "Task.lastModified")
            : IsBefore(modified, putForward.Value.At) ? (InteropCodes.OlderUpdate, "Task.lastModified") : null;
    }

    // The status that a task keeps from an earlier answer says nothing of a plan that came later.
    private static bool IsEcho(HomeworkCycle cycle, CycleTrigger? answer) => answer == CycleTrigger.Agree
        ? cycle.Round > 1 || cycle.State is not (CycleState.Proposed or CycleState.Declined) || cycle.Events.Any(static happened => happened is PlanAgreed)
        : cycle.Events.Any(static happened => happened is PlanDeclined);

    // Written times have no fractions.
    private static bool IsBefore(Instant modified, Instant putForward) => putForward - modified >= NodaTime.Duration.FromSeconds(1);

    private static (Instant At, bool IsFirst)? FindIn(HomeworkCycle cycle, EventId plan)
    {
        for (var i = 0; i < cycle.Events.Count; i++)
        {
            if (cycle.Events[i].Id == plan)
            {
                return (cycle.Events[i].At, i == 0);
            }
        }

        return null;
    }

    private static string WaitingUri(FhirOptions options) => $"{options.Base}/homework-plan-waiting";

    private static string AnsweredUri(FhirOptions options) => $"{options.Base}/homework-plan-answered";
}
