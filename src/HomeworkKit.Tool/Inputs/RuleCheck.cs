using HomeworkKit.Adherence;
using HomeworkKit.Validation;

namespace HomeworkKit.Tool.Inputs;

/// <summary>Holds what was planned and written to the rules of its kind, by code and path; never by content.</summary>
internal static class RuleCheck
{
    private static readonly AdherenceContext Anywhere = AdherenceContext.In(DateTimeZone.Utc);

    internal static IEnumerable<string> FindProblems(HomeworkCycle cycle)
    {
        var task = cycle.Assignment.Task;
        var reports = cycle
            .Attempts.Where(static attempt => attempt is { IsRetracted: false, Attempt.Entry: not null })
            .Select(attempt => ("entry", cycle.Catalog.Validate(cycle.PlanOf(attempt.Attempt, Anywhere).Plan.Task, attempt.Attempt.Entry)));
        return (task is null ? reports : reports.Prepend(("task", cycle.Catalog.Validate(task))))
            .SelectMany(static pair =>
                pair.Item2.Findings.Where(static finding => finding.Tier == FindingTier.Error).Select(finding => $"{finding.Code} {pair.Item1}.{finding.Path}"))
            .Distinct();
    }
}
