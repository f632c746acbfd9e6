namespace HomeworkKit.Kinds;

/// <summary>The texts of exceptions about predictions. None repeats what was entered.</summary>
internal static class PredictionMessages
{
    internal const string NotStarted = "A prediction is amended only after the start; before, it is set anew.";
}
