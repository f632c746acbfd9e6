using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds;

/// <summary>Judges tasks and entries through the catalogue, as a host does, and looks for one rule.</summary>
internal static class Judged
{
    /// <summary>The example of a kind: the starting point that a test changes in one place.</summary>
    internal static (TTask Task, TEntry Entry) Example<TTask, TEntry>(HomeworkKind<TTask, TEntry> kind)
        where TTask : HomeworkTask
        where TEntry : HomeworkEntry
    {
        var example = kind.GetExample();
        return ((TTask)example.Task, (TEntry)example.Entry);
    }

    internal static void Finds(Rule rule, HomeworkTask task, string? at = null) => Finds(rule, HomeworkCatalog.BuiltIn.Validate(task), at);

    internal static void Finds(Rule rule, HomeworkTask task, HomeworkEntry entry, string? at = null) =>
        Finds(rule, HomeworkCatalog.BuiltIn.Validate(task, entry), at);

    internal static void FindsNot(Rule rule, HomeworkTask task) =>
        Assert.DoesNotContain(HomeworkCatalog.BuiltIn.Validate(task).Findings, finding => finding.Code == rule.Code);

    internal static void FindsNot(Rule rule, HomeworkTask task, HomeworkEntry entry) =>
        Assert.DoesNotContain(HomeworkCatalog.BuiltIn.Validate(task, entry).Findings, finding => finding.Code == rule.Code);

    private static void Finds(Rule rule, ValidationReport report, string? at)
    {
        var findings = report.Findings.Where(finding => finding.Code == rule.Code).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal((rule.Tier, rule.Message), (finding.Tier, finding.Message)));
        if (at is not null)
        {
            Assert.Contains(findings, finding => finding.Path == at);
        }
    }
}
