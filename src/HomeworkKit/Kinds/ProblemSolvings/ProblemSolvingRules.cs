using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of problem solving.</summary>
internal static partial class ProblemSolvingRules
{
    /// <summary>The task asks for fewer than two alternatives, which leaves no choice.</summary>
    [Rule(FindingTier.Error, "problem-solving/wanted-leaves-no-choice", "Ask for at least two ideas, so there's a choice.")]
    public static readonly Rule WantedLeavesNoChoice;

    /// <summary>Orientation was asked for and is blank.</summary>
    [Rule(FindingTier.Missing, "problem-solving/orientation-missing", "Still blank: how you see the problem.")]
    public static readonly Rule OrientationMissing;

    /// <summary>The problem is blank.</summary>
    [Rule(FindingTier.Missing, "problem-solving/problem-missing", "The problem is still blank.")]
    public static readonly Rule ProblemMissing;

    /// <summary>No fact is there.</summary>
    [Rule(FindingTier.Missing, "problem-solving/fact-missing", "The facts are still blank.")]
    public static readonly Rule FactMissing;

    /// <summary>A fact has no words.</summary>
    [Rule(FindingTier.Missing, "problem-solving/fact-blank", "A fact is still blank.")]
    public static readonly Rule FactBlank;

    /// <summary>The goal is blank.</summary>
    [Rule(FindingTier.Missing, "problem-solving/goal-missing", "The goal is still blank.")]
    public static readonly Rule GoalMissing;

    /// <summary>Alternatives were gathered before there was a goal.</summary>
    [Rule(FindingTier.Warning, "problem-solving/alternatives-before-goal", "There are ideas but no goal yet. A goal makes ideas easier to find and weigh up.")]
    public static readonly Rule AlternativesBeforeGoal;

    /// <summary>There are fewer alternatives than were asked for, or than two.</summary>
    [Rule(FindingTier.Missing, "problem-solving/alternative-missing", "There's room for more ideas.")]
    public static readonly Rule AlternativeMissing;

    /// <summary>There are only two alternatives.</summary>
    [Rule(FindingTier.Warning, "problem-solving/alternatives-few", "There are only two ideas. A third one may open up another way.")]
    public static readonly Rule AlternativesFew;

    /// <summary>An alternative's key has another form.</summary>
    [Rule(
        FindingTier.Error,
        "problem-solving/alternative-key-form",
        "A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule AlternativeKeyForm;

    /// <summary>Two alternatives have the same key.</summary>
    [Rule(FindingTier.Error, "problem-solving/alternative-twice", "Two ideas have the same key.")]
    public static readonly Rule AlternativeTwice;

    /// <summary>An alternative has no words.</summary>
    [Rule(FindingTier.Missing, "problem-solving/alternative-text-missing", "An idea is still blank.")]
    public static readonly Rule AlternativeTextMissing;

    /// <summary>Nothing speaks for or against an alternative yet.</summary>
    [Rule(FindingTier.Missing, "problem-solving/weighing-missing", "Still blank: what speaks for and against an idea.")]
    public static readonly Rule WeighingMissing;

    /// <summary>Something for or against has no words.</summary>
    [Rule(FindingTier.Missing, "problem-solving/consequence-text-missing", "Something for or against an idea is still blank.")]
    public static readonly Rule ConsequenceTextMissing;

    /// <summary>A consequence shows at a time that does not exist.</summary>
    [Rule(FindingTier.Error, "problem-solving/term-unknown", "We don't know whether this shows soon or later.")]
    public static readonly Rule TermUnknown;

    /// <summary>A consequence matters for somebody who does not exist.</summary>
    [Rule(FindingTier.Error, "problem-solving/bearer-unknown", "We don't know who this matters to.")]
    public static readonly Rule BearerUnknown;

    /// <summary>No alternative is chosen.</summary>
    [Rule(FindingTier.Missing, "problem-solving/choice-missing", "No idea is chosen yet.")]
    public static readonly Rule ChoiceMissing;

    /// <summary>What is chosen is none of the alternatives.</summary>
    [Rule(FindingTier.Error, "problem-solving/chosen-not-listed", "The idea you chose isn't on the list.")]
    public static readonly Rule ChosenNotListed;

    /// <summary>One alternative is chosen twice.</summary>
    [Rule(FindingTier.Error, "problem-solving/chosen-twice", "An idea is chosen twice.")]
    public static readonly Rule ChosenTwice;

    /// <summary>The plan has no step.</summary>
    [Rule(FindingTier.Missing, "problem-solving/plan-missing", "The plan needs at least one step.")]
    public static readonly Rule PlanMissing;

    /// <summary>A step of the plan has no words.</summary>
    [Rule(FindingTier.Missing, "problem-solving/step-text-missing", "A step of the plan is still blank.")]
    public static readonly Rule StepTextMissing;

    /// <summary>A step of the plan does not say when.</summary>
    [Rule(FindingTier.Missing, "problem-solving/step-when-missing", "Still blank: when you'll do a step.")]
    public static readonly Rule StepWhenMissing;

    /// <summary>What happened is blank.</summary>
    [Rule(FindingTier.Missing, "problem-solving/what-happened-missing", "Still blank: what happened.")]
    public static readonly Rule WhatHappenedMissing;

    /// <summary>The outcome is not rated.</summary>
    [Rule(FindingTier.Missing, "problem-solving/outcome-missing", "Not rated yet: how close it brought you to your goal.")]
    public static readonly Rule OutcomeMissing;

    /// <summary>Satisfaction is not rated.</summary>
    [Rule(FindingTier.Missing, "problem-solving/satisfaction-missing", "Not rated yet: how satisfied you are.")]
    public static readonly Rule SatisfactionMissing;

    /// <summary>The outcome is rated, and no step of the plan was carried out.</summary>
    [Rule(FindingTier.Error, "problem-solving/outcome-before-doing", "You can rate the outcome once you've done a step of the plan.")]
    public static readonly Rule OutcomeBeforeDoing;

    /// <summary>A rating is on another scale than the task asks for.</summary>
    [Rule(FindingTier.Error, "problem-solving/scale-differs", "This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers;

    /// <summary>There is a plan, and nothing is chosen.</summary>
    [Rule(FindingTier.Warning, "problem-solving/plan-before-choice", "There's a plan, but no idea is chosen.")]
    public static readonly Rule PlanBeforeChoice;
}
