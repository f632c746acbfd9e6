using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of action steps.</summary>
internal static class ActionStepRules
{
    /// <summary>The task names no goal.</summary>
    [Says("Choose the goal this step leads to.")]
    public static readonly Rule GoalMissing = Rule.Missing("action-step/goal-missing");

    /// <summary>The goal's id is the empty one, which no goal has.</summary>
    [Says("This goal can't be found.")]
    public static readonly Rule GoalEmpty = Rule.Error("action-step/goal-empty");

    /// <summary>The step is blank.</summary>
    [Says("The step is still blank.")]
    public static readonly Rule StepMissing = Rule.Missing("action-step/step-missing");

    /// <summary>How the client will know is blank.</summary>
    [Says("Still blank: how you'll know it's done.")]
    public static readonly Rule DoneWhenMissing = Rule.Missing("action-step/done-when-missing");

    /// <summary>A piece's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule PartKeyForm = Rule.Error("action-step/part-key-form");

    /// <summary>Two pieces have the same key.</summary>
    [Says("Two parts have the same key.")]
    public static readonly Rule PartTwice = Rule.Error("action-step/part-twice");

    /// <summary>A piece has no words.</summary>
    [Says("A part of the step is still blank.")]
    public static readonly Rule PartTextMissing = Rule.Missing("action-step/part-text-missing");

    /// <summary>What the client did is blank.</summary>
    [Says("Still blank: what you did.")]
    public static readonly Rule WhatIDidMissing = Rule.Missing("action-step/what-i-did-missing");

    /// <summary>A piece that was done is none of the task's.</summary>
    [Says("This part doesn't belong to the step.")]
    public static readonly Rule UnknownPart = Rule.Error("action-step/unknown-part");

    /// <summary>A piece is done twice.</summary>
    [Says("A part is ticked twice.")]
    public static readonly Rule PartDoneTwice = Rule.Error("action-step/part-done-twice");

    /// <summary>How far the client came is not rated.</summary>
    [Says("Not rated yet: how far you got.")]
    public static readonly Rule ProgressMissing = Rule.Missing("action-step/progress-missing");

    /// <summary>The step is felt to be complete, and pieces are open.</summary>
    [Says("The step is rated as complete, but some parts are still open.")]
    public static readonly Rule PartsOpen = Rule.Warning("action-step/parts-open");

    /// <summary>Every piece is done, and the step is felt not to have begun.</summary>
    [Says("Every part is done, but progress is rated as none. You could look at this together.")]
    public static readonly Rule ProgressNone = Rule.Warning("action-step/progress-none");
}
