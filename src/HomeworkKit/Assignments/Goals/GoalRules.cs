using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of goals.</summary>
internal static partial class GoalRules
{
    /// <summary>The goal is blank.</summary>
    [Rule(FindingTier.Missing, "goal/goal-missing", "Say what the goal is.")]
    public static readonly Rule GoalMissing;

    /// <summary>A step is blank.</summary>
    [Rule(FindingTier.Missing, "goal/step-missing", "Say what the step is.")]
    public static readonly Rule StepMissing;

    /// <summary>It was closed before it was agreed.</summary>
    [Rule(FindingTier.Error, "goal/closed-before-agreed", "A goal can't be closed before it's agreed.")]
    public static readonly Rule ClosedBeforeAgreed;

    /// <summary>The date of a step is out of range.</summary>
    [Rule(FindingTier.Error, "goal/date-out-of-range", "A date has to be between 1900 and 2199.")]
    public static readonly Rule DateOutOfRange;
}
