namespace HomeworkKit.Research;

/// <summary>The messages of this folder.</summary>
internal static class ComplianceMessages
{
    internal const string DayParts = "Parts of the day start at one time or more, each later than the one before.";
}
