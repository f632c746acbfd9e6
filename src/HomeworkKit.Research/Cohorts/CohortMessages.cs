namespace HomeworkKit.Research;

/// <summary>The messages of this folder.</summary>
internal static class CohortMessages
{
    internal const string Definition = "A cohort is summed under a definition that counts occurrences, whenever their attempts were entered.";
}
