namespace HomeworkKit.Kinds;

/// <summary>The texts of this folder that are no rules.</summary>
internal static class SleepDiaryMessages
{
    internal const string UnknownMeasure = "The measure is none of those named.";
}
