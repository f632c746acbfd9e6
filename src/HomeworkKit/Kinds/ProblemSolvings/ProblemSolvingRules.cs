using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>The rules of problem solving.</summary>
internal static class ProblemSolvingRules
{
    /// <summary>The task asks for fewer than two alternatives, which leaves no choice.</summary>
    [Says("Ask for at least two ideas, so there's a choice.")]
    public static readonly Rule WantedLeavesNoChoice = Rule.Error("problem-solving/wanted-leaves-no-choice");

    /// <summary>Orientation was asked for and is blank.</summary>
    [Says("Still blank: how you see the problem.")]
    public static readonly Rule OrientationMissing = Rule.Missing("problem-solving/orientation-missing");

    /// <summary>The problem is blank.</summary>
    [Says("The problem is still blank.")]
    public static readonly Rule ProblemMissing = Rule.Missing("problem-solving/problem-missing");

    /// <summary>No fact is there.</summary>
    [Says("The facts are still blank.")]
    public static readonly Rule FactMissing = Rule.Missing("problem-solving/fact-missing");

    /// <summary>A fact has no words.</summary>
    [Says("A fact is still blank.")]
    public static readonly Rule FactBlank = Rule.Missing("problem-solving/fact-blank");

    /// <summary>The goal is blank.</summary>
    [Says("The goal is still blank.")]
    public static readonly Rule GoalMissing = Rule.Missing("problem-solving/goal-missing");

    /// <summary>Alternatives were gathered before there was a goal.</summary>
    [Says("There are ideas but no goal yet. A goal makes ideas easier to find and weigh up.")]
    public static readonly Rule AlternativesBeforeGoal = Rule.Warning("problem-solving/alternatives-before-goal");

    /// <summary>There are fewer alternatives than were asked for, or than two.</summary>
    [Says("There's room for more ideas.")]
    public static readonly Rule AlternativeMissing = Rule.Missing("problem-solving/alternative-missing");

    /// <summary>There are only two alternatives.</summary>
    [Says("There are only two ideas. A third one may open up another way.")]
    public static readonly Rule AlternativesFew = Rule.Warning("problem-solving/alternatives-few");

    /// <summary>An alternative's key has another form.</summary>
    [Says("A key is made of lowercase words joined by single hyphens, such as low-mood2, with 64 characters at most.")]
    public static readonly Rule AlternativeKeyForm = Rule.Error("problem-solving/alternative-key-form");

    /// <summary>Two alternatives have the same key.</summary>
    [Says("Two ideas have the same key.")]
    public static readonly Rule AlternativeTwice = Rule.Error("problem-solving/alternative-twice");

    /// <summary>An alternative has no words.</summary>
    [Says("An idea is still blank.")]
    public static readonly Rule AlternativeTextMissing = Rule.Missing("problem-solving/alternative-text-missing");

    /// <summary>Nothing speaks for or against an alternative yet.</summary>
    [Says("Still blank: what speaks for and against an idea.")]
    public static readonly Rule WeighingMissing = Rule.Missing("problem-solving/weighing-missing");

    /// <summary>Something for or against has no words.</summary>
    [Says("Something for or against an idea is still blank.")]
    public static readonly Rule ConsequenceTextMissing = Rule.Missing("problem-solving/consequence-text-missing");

    /// <summary>A consequence shows at a time that does not exist.</summary>
    [Says("We don't know whether this shows soon or later.")]
    public static readonly Rule TermUnknown = Rule.Error("problem-solving/term-unknown");

    /// <summary>A consequence matters for somebody who does not exist.</summary>
    [Says("We don't know who this matters to.")]
    public static readonly Rule BearerUnknown = Rule.Error("problem-solving/bearer-unknown");

    /// <summary>No alternative is chosen.</summary>
    [Says("No idea is chosen yet.")]
    public static readonly Rule ChoiceMissing = Rule.Missing("problem-solving/choice-missing");

    /// <summary>What is chosen is none of the alternatives.</summary>
    [Says("The idea you chose isn't on the list.")]
    public static readonly Rule ChosenNotListed = Rule.Error("problem-solving/chosen-not-listed");

    /// <summary>One alternative is chosen twice.</summary>
    [Says("An idea is chosen twice.")]
    public static readonly Rule ChosenTwice = Rule.Error("problem-solving/chosen-twice");

    /// <summary>The plan has no step.</summary>
    [Says("The plan needs at least one step.")]
    public static readonly Rule PlanMissing = Rule.Missing("problem-solving/plan-missing");

    /// <summary>A step of the plan has no words.</summary>
    [Says("A step of the plan is still blank.")]
    public static readonly Rule StepTextMissing = Rule.Missing("problem-solving/step-text-missing");

    /// <summary>A step of the plan does not say when.</summary>
    [Says("Still blank: when you'll do a step.")]
    public static readonly Rule StepWhenMissing = Rule.Missing("problem-solving/step-when-missing");

    /// <summary>What happened is blank.</summary>
    [Says("Still blank: what happened.")]
    public static readonly Rule WhatHappenedMissing = Rule.Missing("problem-solving/what-happened-missing");

    /// <summary>The outcome is not rated.</summary>
    [Says("Not rated yet: how close it brought you to your goal.")]
    public static readonly Rule OutcomeMissing = Rule.Missing("problem-solving/outcome-missing");

    /// <summary>Satisfaction is not rated.</summary>
    [Says("Not rated yet: how satisfied you are.")]
    public static readonly Rule SatisfactionMissing = Rule.Missing("problem-solving/satisfaction-missing");

    /// <summary>The outcome is rated, and no step of the plan was carried out.</summary>
    [Says("You can rate the outcome once you've done a step of the plan.")]
    public static readonly Rule OutcomeBeforeDoing = Rule.Error("problem-solving/outcome-before-doing");

    /// <summary>A rating is on another scale than the task asks for.</summary>
    [Says("This is rated on a different scale than was asked for.")]
    public static readonly Rule ScaleDiffers = Rule.Error("problem-solving/scale-differs");

    /// <summary>There is a plan, and nothing is chosen.</summary>
    [Says("There's a plan, but no idea is chosen.")]
    public static readonly Rule PlanBeforeChoice = Rule.Warning("problem-solving/plan-before-choice");
}
