using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of action steps.</summary>
internal static class ActionStepRules
{
    /// <summary>The task names no goal.</summary>
    public static Rule GoalMissing { get; } = Rule.Missing("action-step/goal-missing", "Choose the goal this step leads to.");

    /// <summary>The goal's id is the empty one, which no goal has.</summary>
    public static Rule GoalEmpty { get; } = Rule.Error("action-step/goal-empty", "This goal can't be found.");

    /// <summary>The step is blank.</summary>
    public static Rule StepMissing { get; } = Rule.Missing("action-step/step-missing", "The step is still blank.");

    /// <summary>How the client will know is blank.</summary>
    public static Rule DoneWhenMissing { get; } = Rule.Missing("action-step/done-when-missing", "Still blank: how you'll know it's done.");

    /// <summary>A piece's key has another form.</summary>
    public static Rule PartKeyForm { get; } = Rule.Error("action-step/part-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two pieces have the same key.</summary>
    public static Rule PartTwice { get; } = Rule.Error("action-step/part-twice", "Two parts have the same key.");

    /// <summary>A piece has no words.</summary>
    public static Rule PartTextMissing { get; } = Rule.Missing("action-step/part-text-missing", "A part of the step is still blank.");

    /// <summary>What the client did is blank.</summary>
    public static Rule WhatIDidMissing { get; } = Rule.Missing("action-step/what-i-did-missing", "Still blank: what you did.");

    /// <summary>A piece that was done is none of the task's.</summary>
    public static Rule UnknownPart { get; } = Rule.Error("action-step/unknown-part", "This part doesn't belong to the step.");

    /// <summary>A piece is done twice.</summary>
    public static Rule PartDoneTwice { get; } = Rule.Error("action-step/part-done-twice", "A part is ticked twice.");

    /// <summary>How far the client came is not rated.</summary>
    public static Rule ProgressMissing { get; } = Rule.Missing("action-step/progress-missing", "Not rated yet: how far you got.");

    /// <summary>The step is felt to be complete, and pieces are open.</summary>
    public static Rule PartsOpen { get; } = Rule.Warning("action-step/parts-open", "The step is rated as complete, but some parts are still open.");

    /// <summary>Every piece is done, and the step is felt not to have begun.</summary>
    public static Rule ProgressNone { get; } = Rule.Warning("action-step/progress-none", "Every part is done, but progress is rated as none. You could look at this together.");
}
