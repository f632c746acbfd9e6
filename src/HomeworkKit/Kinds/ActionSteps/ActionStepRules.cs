using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of action steps.</summary>
internal static class ActionStepRules
{
    /// <summary>The task names no goal.</summary>
    public static readonly Rule GoalMissing = Rule.Missing("action-step/goal-missing", "Choose the goal this step leads to.");

    /// <summary>The goal's id is the empty one, which no goal has.</summary>
    public static readonly Rule GoalEmpty = Rule.Error("action-step/goal-empty", "This goal can't be found.");

    /// <summary>The step is blank.</summary>
    public static readonly Rule StepMissing = Rule.Missing("action-step/step-missing", "The step is still blank.");

    /// <summary>How the client will know is blank.</summary>
    public static readonly Rule DoneWhenMissing = Rule.Missing("action-step/done-when-missing", "Still blank: how you'll know it's done.");

    /// <summary>A piece's key has another form.</summary>
    public static readonly Rule PartKeyForm = Rule.Error("action-step/part-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two pieces have the same key.</summary>
    public static readonly Rule PartTwice = Rule.Error("action-step/part-twice", "Two parts have the same key.");

    /// <summary>A piece has no words.</summary>
    public static readonly Rule PartTextMissing = Rule.Missing("action-step/part-text-missing", "A part of the step is still blank.");

    /// <summary>What the client did is blank.</summary>
    public static readonly Rule WhatIDidMissing = Rule.Missing("action-step/what-i-did-missing", "Still blank: what you did.");

    /// <summary>A piece that was done is none of the task's.</summary>
    public static readonly Rule UnknownPart = Rule.Error("action-step/unknown-part", "This part doesn't belong to the step.");

    /// <summary>A piece is done twice.</summary>
    public static readonly Rule PartDoneTwice = Rule.Error("action-step/part-done-twice", "A part is ticked twice.");

    /// <summary>How far the client came is not rated.</summary>
    public static readonly Rule ProgressMissing = Rule.Missing("action-step/progress-missing", "Not rated yet: how far you got.");

    /// <summary>The step is felt to be complete, and pieces are open.</summary>
    public static readonly Rule PartsOpen = Rule.Warning("action-step/parts-open", "The step is rated as complete, but some parts are still open.");

    /// <summary>Every piece is done, and the step is felt not to have begun.</summary>
    public static readonly Rule ProgressNone = Rule.Warning("action-step/progress-none", "Every part is done, but progress is rated as none. You could look at this together.");
}
