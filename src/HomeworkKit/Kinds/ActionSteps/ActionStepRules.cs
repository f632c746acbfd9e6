using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of action steps.</summary>
internal static partial class ActionStepRules
{
    /// <summary>The task names no goal.</summary>
    [Rule(FindingTier.Missing, "action-step/goal-missing", "Choose the goal this step leads to.")]
    public static readonly Rule GoalMissing;

    /// <summary>The goal's id is the empty one, which no goal has.</summary>
    [Rule(FindingTier.Error, "action-step/goal-empty", "This goal can't be found.")]
    public static readonly Rule GoalEmpty;

    /// <summary>The step is blank.</summary>
    [Rule(FindingTier.Missing, "action-step/step-missing", "The step is still blank.")]
    public static readonly Rule StepMissing;

    /// <summary>How the client will know is blank.</summary>
    [Rule(FindingTier.Missing, "action-step/done-when-missing", "Still blank: how you'll know it's done.")]
    public static readonly Rule DoneWhenMissing;

    /// <summary>A piece's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "action-step/part-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PartKeyForm;

    /// <summary>Two pieces have the same key.</summary>
    [Rule(FindingTier.Error, "action-step/part-twice", "Two parts have the same key.")]
    public static readonly Rule PartTwice;

    /// <summary>A piece has no words.</summary>
    [Rule(FindingTier.Missing, "action-step/part-text-missing", "A part of the step is still blank.")]
    public static readonly Rule PartTextMissing;

    /// <summary>What the client did is blank.</summary>
    [Rule(FindingTier.Missing, "action-step/what-i-did-missing", "Still blank: what you did.")]
    public static readonly Rule WhatIDidMissing;

    /// <summary>A piece that was done is none of the task's.</summary>
    [Rule(FindingTier.Error, "action-step/unknown-part", "This part doesn't belong to the step.")]
    public static readonly Rule UnknownPart;

    /// <summary>A piece is done twice.</summary>
    [Rule(FindingTier.Error, "action-step/part-done-twice", "A part is ticked twice.")]
    public static readonly Rule PartDoneTwice;

    /// <summary>How far the client came is not rated.</summary>
    [Rule(FindingTier.Missing, "action-step/progress-missing", "Not rated yet: how far you got.")]
    public static readonly Rule ProgressMissing;

    /// <summary>The step is felt to be complete, and pieces are open.</summary>
    [Rule(FindingTier.Warning, "action-step/parts-open", "The step is rated as complete, but some parts are still open.")]
    public static readonly Rule PartsOpen;

    /// <summary>Every piece is done, and the step is felt not to have begun.</summary>
    [Rule(FindingTier.Warning, "action-step/progress-none", "Every part is done, but progress is rated as none. You could look at this together.")]
    public static readonly Rule ProgressNone;
}
