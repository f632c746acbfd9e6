using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of assignments.</summary>
internal static class AssignmentRules
{
    /// <summary>A screening that comes first is not recorded.</summary>
    public static Rule ScreeningNotRecorded { get; } = Rule.Error("assignment/screening-not-recorded", "A screening that has to come first isn't recorded yet.");
}
