using HomeworkKit.Validation;

namespace HomeworkKit.TrimTest;

/// <summary>Every built-in kind: whoever adds one to the catalogue has it checked here.</summary>
internal static class CatalogChecks
{
    internal static IEnumerable<Check> All => HomeworkCatalog.BuiltIn.Kinds.SelectMany(static kind => new[]
    {
        new Check(kind.Name + ": the example is judged", () => Judge(kind)),
        new Check(kind.Name + ": task and entry are described", () => HasMetadata(kind)),
    });

    private static void Judge(HomeworkKind kind)
    {
        var example = kind.GetExample();
        var report = HomeworkCatalog.BuiltIn.Validate(example.Task, example.Entry);
        Check.Equal(0, report.Errors.Count + report.Missing.Count);
        Check.True(HomeworkCatalog.BuiltIn.Validate(example.Task).Errors.Count == 0);
    }

    private static void HasMetadata(HomeworkKind kind)
    {
        Check.True(HomeworkCatalog.BuiltIn.Describe(kind.TaskType) is { Members.Count: > 0, Description: not null });
        Check.True(HomeworkCatalog.BuiltIn.Describe(kind.EntryType) is { Members.Count: > 0, Description: not null });
    }
}
