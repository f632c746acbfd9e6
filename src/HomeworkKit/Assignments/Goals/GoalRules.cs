using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of goals.</summary>
internal static class GoalRules
{
    /// <summary>The goal is blank.</summary>
    [Says("Say what the goal is.")]
    public static readonly Rule GoalMissing = Rule.Missing("goal/goal-missing");

    /// <summary>A step is blank.</summary>
    [Says("Say what the step is.")]
    public static readonly Rule StepMissing = Rule.Missing("goal/step-missing");

    /// <summary>It was closed before it was agreed.</summary>
    [Says("A goal can't be closed before it's agreed.")]
    public static readonly Rule ClosedBeforeAgreed = Rule.Error("goal/closed-before-agreed");

    /// <summary>The date of a step is out of range.</summary>
    [Says("A date has to be between 1900 and 2199.")]
    public static readonly Rule DateOutOfRange = Rule.Error("goal/date-out-of-range");
}
