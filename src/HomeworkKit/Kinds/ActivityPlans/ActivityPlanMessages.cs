namespace HomeworkKit.Kinds;

/// <summary>The texts of this folder that are no rules.</summary>
internal static class ActivityPlanMessages
{
    internal const string DaysRange = "The last day does not come before the first, nor more than ten years after it.";
}
