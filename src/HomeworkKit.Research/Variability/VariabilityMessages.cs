namespace HomeworkKit.Research;

/// <summary>The texts of this folder's exceptions. None repeats a value.</summary>
internal static class VariabilityMessages
{
    internal const string DaysNeeded = "Pairs of one day need the day of every prompt.";
    internal const string UnknownRule = "The rule for pairs is none of those named.";
}
