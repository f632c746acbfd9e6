namespace HomeworkKit.Kinds;

/// <summary>The texts of this folder that are no rules.</summary>
internal static class SleepWindowMessages
{
    internal const string InputsHaveErrors = "The inputs have errors: judge them first.";
    internal const string ThresholdsCross = "A rule cannot make windows longer below the threshold at which it makes them shorter.";
    internal const string PercentRange = "A threshold is a percentage from 0 to 100.";
    internal const string MinutesRange = "A number of minutes lies between 0 and 1440.";
    internal const string StepsRange = "A number of steps lies between 1 and 52.";
    internal const string NightsAboveZero = "At least one night is needed.";
}
