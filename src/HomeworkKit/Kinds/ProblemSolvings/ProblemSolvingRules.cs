using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of problem solving.</summary>
internal static class ProblemSolvingRules
{
    /// <summary>The task asks for fewer than two alternatives, which leaves no choice.</summary>
    public static readonly Rule WantedLeavesNoChoice = Rule.Error("problem-solving/wanted-leaves-no-choice", "Ask for at least two ideas, so there's a choice.");

    /// <summary>Orientation was asked for and is blank.</summary>
    public static readonly Rule OrientationMissing = Rule.Missing("problem-solving/orientation-missing", "Still blank: how you see the problem.");

    /// <summary>The problem is blank.</summary>
    public static readonly Rule ProblemMissing = Rule.Missing("problem-solving/problem-missing", "The problem is still blank.");

    /// <summary>No fact is there.</summary>
    public static readonly Rule FactMissing = Rule.Missing("problem-solving/fact-missing", "The facts are still blank.");

    /// <summary>A fact has no words.</summary>
    public static readonly Rule FactBlank = Rule.Missing("problem-solving/fact-blank", "A fact is still blank.");

    /// <summary>The goal is blank.</summary>
    public static readonly Rule GoalMissing = Rule.Missing("problem-solving/goal-missing", "The goal is still blank.");

    /// <summary>Alternatives were gathered before there was a goal.</summary>
    public static readonly Rule AlternativesBeforeGoal = Rule.Warning("problem-solving/alternatives-before-goal", "There are ideas but no goal yet. A goal makes ideas easier to find and weigh up.");

    /// <summary>There are fewer alternatives than were asked for, or than two.</summary>
    public static readonly Rule AlternativeMissing = Rule.Missing("problem-solving/alternative-missing", "There's room for more ideas.");

    /// <summary>There are only two alternatives.</summary>
    public static readonly Rule AlternativesFew = Rule.Warning("problem-solving/alternatives-few", "There are only two ideas. A third one may open up another way.");

    /// <summary>An alternative's key has another form.</summary>
    public static readonly Rule AlternativeKeyForm = Rule.Error("problem-solving/alternative-key-form", "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.");

    /// <summary>Two alternatives have the same key.</summary>
    public static readonly Rule AlternativeTwice = Rule.Error("problem-solving/alternative-twice", "Two ideas have the same key.");

    /// <summary>An alternative has no words.</summary>
    public static readonly Rule AlternativeTextMissing = Rule.Missing("problem-solving/alternative-text-missing", "An idea is still blank.");

    /// <summary>Nothing speaks for or against an alternative yet.</summary>
    public static readonly Rule WeighingMissing = Rule.Missing("problem-solving/weighing-missing", "Still blank: what speaks for and against an idea.");

    /// <summary>Something for or against has no words.</summary>
    public static readonly Rule ConsequenceTextMissing = Rule.Missing("problem-solving/consequence-text-missing", "Something for or against an idea is still blank.");

    /// <summary>A consequence shows at a time that does not exist.</summary>
    public static readonly Rule TermUnknown = Rule.Error("problem-solving/term-unknown", "We don't know whether this shows soon or later.");

    /// <summary>A consequence matters for somebody who does not exist.</summary>
    public static readonly Rule BearerUnknown = Rule.Error("problem-solving/bearer-unknown", "We don't know who this matters to.");

    /// <summary>No alternative is chosen.</summary>
    public static readonly Rule ChoiceMissing = Rule.Missing("problem-solving/choice-missing", "No idea is chosen yet.");

    /// <summary>What is chosen is none of the alternatives.</summary>
    public static readonly Rule ChosenNotListed = Rule.Error("problem-solving/chosen-not-listed", "The idea you chose isn't on the list.");

    /// <summary>One alternative is chosen twice.</summary>
    public static readonly Rule ChosenTwice = Rule.Error("problem-solving/chosen-twice", "An idea is chosen twice.");

    /// <summary>The plan has no step.</summary>
    public static readonly Rule PlanMissing = Rule.Missing("problem-solving/plan-missing", "The plan needs at least one step.");

    /// <summary>A step of the plan has no words.</summary>
    public static readonly Rule StepTextMissing = Rule.Missing("problem-solving/step-text-missing", "A step of the plan is still blank.");

    /// <summary>A step of the plan does not say when.</summary>
    public static readonly Rule StepWhenMissing = Rule.Missing("problem-solving/step-when-missing", "Still blank: when you'll do a step.");

    /// <summary>What happened is blank.</summary>
    public static readonly Rule WhatHappenedMissing = Rule.Missing("problem-solving/what-happened-missing", "Still blank: what happened.");

    /// <summary>The outcome is not rated.</summary>
    public static readonly Rule OutcomeMissing = Rule.Missing("problem-solving/outcome-missing", "Not rated yet: how close it brought you to your goal.");

    /// <summary>Satisfaction is not rated.</summary>
    public static readonly Rule SatisfactionMissing = Rule.Missing("problem-solving/satisfaction-missing", "Not rated yet: how satisfied you are.");

    /// <summary>The outcome is rated, and no step of the plan was carried out.</summary>
    public static readonly Rule OutcomeBeforeDoing = Rule.Error("problem-solving/outcome-before-doing", "You can rate the outcome once you've done a step of the plan.");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    public static readonly Rule ScaleDiffers = Rule.Error("problem-solving/scale-differs", "This is rated on a different scale than was asked for.");

    /// <summary>There is a plan, and nothing is chosen.</summary>
    public static readonly Rule PlanBeforeChoice = Rule.Warning("problem-solving/plan-before-choice", "There's a plan, but no idea is chosen.");
}
