using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of goals.</summary>
internal static class GoalRules
{
    /// <summary>The goal is blank.</summary>
    public static readonly Rule GoalMissing = Rule.Missing("goal/goal-missing", "Say what the goal is.");

    /// <summary>A step is blank.</summary>
    public static readonly Rule StepMissing = Rule.Missing("goal/step-missing", "Say what the step is.");

    /// <summary>It was closed before it was agreed.</summary>
    public static readonly Rule ClosedBeforeAgreed = Rule.Error("goal/closed-before-agreed", "A goal can't be closed before it's agreed.");

    /// <summary>The date of a step is out of range.</summary>
    public static readonly Rule DateOutOfRange = Rule.Error("goal/date-out-of-range", "A date has to be between 1900 and 2199.");
}
