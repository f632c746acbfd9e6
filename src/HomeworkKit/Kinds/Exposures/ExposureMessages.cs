namespace HomeworkKit.Kinds;

/// <summary>The texts of this folder's exceptions. None repeats what was entered.</summary>
internal static class ExposureMessages
{
    internal const string DifferentSteps = "The records are of different steps.";
    internal const string StepUnknown = "The hierarchy has no step of that id.";
    internal const string StepTwice = "The hierarchy already has a step of that id.";
    internal const string StepRetired = "The step is already set aside.";
    internal const string SplitIntoNothing = "A step is split into at least two.";
}
