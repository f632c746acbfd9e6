using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of action steps.</summary>
internal static class ActionStepRules
{
    /// <summary>The task names no goal.</summary>
    public static Rule GoalMissing { get; } = Rule.Missing("action-step/goal-missing", "Say which goal the step leads towards.");

    /// <summary>The goal's id is the empty one, which no goal has.</summary>
    public static Rule GoalEmpty { get; } = Rule.Error("action-step/goal-empty", "The goal's id is empty: no goal has it.");

    /// <summary>The step is blank.</summary>
    public static Rule StepMissing { get; } = Rule.Missing("action-step/step-missing", "The step is still blank.");

    /// <summary>How the client will know is blank.</summary>
    public static Rule DoneWhenMissing { get; } = Rule.Missing("action-step/done-when-missing", "How you will know that the step is taken is still blank.");

    /// <summary>A piece's key has another form.</summary>
    public static Rule PartKeyForm { get; } = Rule.Error("action-step/part-key-form", "A piece's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two pieces have the same key.</summary>
    public static Rule PartTwice { get; } = Rule.Error("action-step/part-twice", "Two pieces have the same key.");

    /// <summary>A piece has no words.</summary>
    public static Rule PartTextMissing { get; } = Rule.Missing("action-step/part-text-missing", "A piece of the step is still blank.");

    /// <summary>What the client did is blank.</summary>
    public static Rule WhatIDidMissing { get; } = Rule.Missing("action-step/what-i-did-missing", "What you did is still blank.");

    /// <summary>A piece that was done is none of the task's.</summary>
    public static Rule UnknownPart { get; } = Rule.Error("action-step/unknown-part", "A piece was not part of the step.");

    /// <summary>A piece is done twice.</summary>
    public static Rule PartDoneTwice { get; } = Rule.Error("action-step/part-done-twice", "A piece is marked as done twice.");

    /// <summary>How far the client came is not rated.</summary>
    public static Rule ProgressMissing { get; } = Rule.Missing("action-step/progress-missing", "How far you came is not rated yet.");

    /// <summary>The step is felt to be complete, and pieces are open.</summary>
    public static Rule PartsOpen { get; } = Rule.Warning("action-step/parts-open", "The step is rated as complete, and some pieces are open.");

    /// <summary>Every piece is done, and the step is felt not to have begun.</summary>
    public static Rule ProgressNone { get; } = Rule.Warning("action-step/progress-none", "Every piece is done, and no progress is rated: worth looking at together.");
}
