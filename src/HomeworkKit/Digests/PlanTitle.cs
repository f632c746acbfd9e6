using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>What a piece of homework is called where it stands in a list.</summary>
internal static class PlanTitle
{
    internal static string Of(HomeworkCycle cycle, Assignment plan) =>
        plan.Title
        ?? (cycle.Assignment.Task is { } task ? cycle.Catalog.KindOf(task)?.Name : null)
        ?? plan.Wish
        ?? (cycle.IsForConcerns ? HomeworkWords.English.Of("digest/safety-concerns") : null)
        ?? cycle.Id.ToString();
}
