using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of problem solving.</summary>
internal static class ProblemSolvingRules
{
    /// <summary>The task asks for fewer than two alternatives, which leaves no choice.</summary>
    public static Rule WantedLeavesNoChoice { get; } = Rule.Error("problem-solving/wanted-leaves-no-choice", "At least two alternatives have to be asked for, or there is no choice.");

    /// <summary>Orientation was asked for and is blank.</summary>
    public static Rule OrientationMissing { get; } = Rule.Missing("problem-solving/orientation-missing", "How you see the problem is still blank.");

    /// <summary>The problem is blank.</summary>
    public static Rule ProblemMissing { get; } = Rule.Missing("problem-solving/problem-missing", "The problem is still blank.");

    /// <summary>No fact is there.</summary>
    public static Rule FactMissing { get; } = Rule.Missing("problem-solving/fact-missing", "The facts are still blank.");

    /// <summary>A fact has no words.</summary>
    public static Rule FactBlank { get; } = Rule.Missing("problem-solving/fact-blank", "A fact is still blank.");

    /// <summary>The goal is blank.</summary>
    public static Rule GoalMissing { get; } = Rule.Missing("problem-solving/goal-missing", "The goal is still blank.");

    /// <summary>Alternatives were gathered before there was a goal.</summary>
    public static Rule AlternativesBeforeGoal { get; } = Rule.Warning("problem-solving/alternatives-before-goal", "Alternatives are there before the goal: a goal first makes them easier to find and weigh.");

    /// <summary>There are fewer alternatives than were asked for, or than two.</summary>
    public static Rule AlternativeMissing { get; } = Rule.Missing("problem-solving/alternative-missing", "There are fewer alternatives than were asked for.");

    /// <summary>There are only two alternatives.</summary>
    public static Rule AlternativesFew { get; } = Rule.Warning("problem-solving/alternatives-few", "There are only two alternatives: a third may show another way.");

    /// <summary>An alternative's key has another form.</summary>
    public static Rule AlternativeKeyForm { get; } = Rule.Error("problem-solving/alternative-key-form", "An alternative's key has up to 64 characters: words of a to z, with digits after a letter, joined by single hyphens, as in low-mood2.");

    /// <summary>Two alternatives have the same key.</summary>
    public static Rule AlternativeTwice { get; } = Rule.Error("problem-solving/alternative-twice", "Two alternatives have the same key.");

    /// <summary>An alternative has no words.</summary>
    public static Rule AlternativeTextMissing { get; } = Rule.Missing("problem-solving/alternative-text-missing", "An alternative is still blank.");

    /// <summary>Nothing speaks for or against an alternative yet.</summary>
    public static Rule WeighingMissing { get; } = Rule.Missing("problem-solving/weighing-missing", "What speaks for and against an alternative is still blank.");

    /// <summary>Something for or against has no words.</summary>
    public static Rule ConsequenceTextMissing { get; } = Rule.Missing("problem-solving/consequence-text-missing", "Something for or against an alternative is still blank.");

    /// <summary>A consequence shows at a time that does not exist.</summary>
    public static Rule TermUnknown { get; } = Rule.Error("problem-solving/term-unknown", "When a consequence shows is not known.");

    /// <summary>A consequence matters for somebody who does not exist.</summary>
    public static Rule BearerUnknown { get; } = Rule.Error("problem-solving/bearer-unknown", "For whom a consequence matters is not known.");

    /// <summary>No alternative is chosen.</summary>
    public static Rule ChoiceMissing { get; } = Rule.Missing("problem-solving/choice-missing", "No alternative is chosen yet.");

    /// <summary>What is chosen is none of the alternatives.</summary>
    public static Rule ChosenNotListed { get; } = Rule.Error("problem-solving/chosen-not-listed", "What is chosen is none of the alternatives.");

    /// <summary>One alternative is chosen twice.</summary>
    public static Rule ChosenTwice { get; } = Rule.Error("problem-solving/chosen-twice", "An alternative is chosen twice.");

    /// <summary>The plan has no step.</summary>
    public static Rule PlanMissing { get; } = Rule.Missing("problem-solving/plan-missing", "The plan needs at least one step.");

    /// <summary>A step of the plan has no words.</summary>
    public static Rule StepTextMissing { get; } = Rule.Missing("problem-solving/step-text-missing", "A step of the plan is still blank.");

    /// <summary>A step of the plan does not say when.</summary>
    public static Rule StepWhenMissing { get; } = Rule.Missing("problem-solving/step-when-missing", "When a step is to be done is still blank.");

    /// <summary>What happened is blank.</summary>
    public static Rule WhatHappenedMissing { get; } = Rule.Missing("problem-solving/what-happened-missing", "What happened is still blank.");

    /// <summary>The outcome is not rated.</summary>
    public static Rule OutcomeMissing { get; } = Rule.Missing("problem-solving/outcome-missing", "The outcome is not compared with the goal yet.");

    /// <summary>Satisfaction is not rated.</summary>
    public static Rule SatisfactionMissing { get; } = Rule.Missing("problem-solving/satisfaction-missing", "How content you are is not rated yet.");

    /// <summary>The outcome is rated, and no step of the plan was carried out.</summary>
    public static Rule OutcomeBeforeDoing { get; } = Rule.Error("problem-solving/outcome-before-doing", "An outcome cannot be rated before a step of the plan is carried out.");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    public static Rule ScaleDiffers { get; } = Rule.Error("problem-solving/scale-differs", "A rating is on another scale than was asked for.");

    /// <summary>There is a plan, and nothing is chosen.</summary>
    public static Rule PlanBeforeChoice { get; } = Rule.Warning("problem-solving/plan-before-choice", "There is a plan, and no alternative is chosen.");
}
