using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.ProblemSolvings;

public sealed class ProblemSolvingTests
{
    private static readonly (ProblemSolvingTask Task, ProblemSolving Entry) Example = Judged.Example(ProblemSolvingKind.Instance);
    private static readonly ProblemSolvingTask Task = Example.Task;
    private static readonly ProblemSolving Entry = Example.Entry;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Asking_for_fewer_than_two_alternatives_is_an_error(int wanted) =>
        Judged.Finds(ProblemSolvingRules.WantedLeavesNoChoice, Task with { AlternativesWanted = wanted });

    [Fact]
    public void Two_alternatives_or_nothing_said_is_enough_to_ask_for()
    {
        Judged.FindsNot(ProblemSolvingRules.WantedLeavesNoChoice, Task with { AlternativesWanted = 2 });
        Judged.FindsNot(ProblemSolvingRules.WantedLeavesNoChoice, Task with { AlternativesWanted = null });
    }

    [Fact]
    public void Orientation_is_missing_only_where_it_was_asked_for()
    {
        Judged.Finds(ProblemSolvingRules.OrientationMissing, Task, Entry with { Orientation = " " });
        Judged.FindsNot(ProblemSolvingRules.OrientationMissing, Task with { AskOrientation = null }, Entry with { Orientation = null });
    }

    [Fact]
    public void A_blank_problem_is_missing() => Judged.Finds(ProblemSolvingRules.ProblemMissing, Task, Entry with { Problem = null });

    [Fact]
    public void No_facts_are_missing() => Judged.Finds(ProblemSolvingRules.FactMissing, Task, Entry with { Facts = [] });

    [Fact]
    public void A_blank_fact_is_missing() => Judged.Finds(ProblemSolvingRules.FactBlank, Task, Entry with { Facts = ["a", " "] }, "facts[1]");

    [Fact]
    public void A_blank_goal_is_missing_and_alternatives_before_it_are_odd()
    {
        Judged.Finds(ProblemSolvingRules.GoalMissing, Task, Entry with { Goal = " " });
        Judged.Finds(ProblemSolvingRules.AlternativesBeforeGoal, Task, Entry with { Goal = " " });
        Judged.FindsNot(ProblemSolvingRules.AlternativesBeforeGoal, Task, new ProblemSolving());
    }

    [Fact]
    public void Fewer_alternatives_than_asked_for_or_than_two_are_missing()
    {
        var two = Entry with { Alternatives = [.. Entry.Alternatives.Take(2)] };
        var one = Entry with { Alternatives = [.. Entry.Alternatives.Take(1)] };
        Judged.Finds(ProblemSolvingRules.AlternativeMissing, Task, two);
        Judged.FindsNot(ProblemSolvingRules.AlternativeMissing, Task with { AlternativesWanted = null }, two);
        Judged.Finds(ProblemSolvingRules.AlternativeMissing, Task with { AlternativesWanted = null }, one);
    }

    [Fact]
    public void Only_two_alternatives_are_odd()
    {
        Judged.Finds(ProblemSolvingRules.AlternativesFew, Task with { AlternativesWanted = 2 }, Entry with { Alternatives = [.. Entry.Alternatives.Take(2)] });
        Judged.FindsNot(ProblemSolvingRules.AlternativesFew, Task, Entry);
    }

    [Fact]
    public void An_alternative_key_in_another_form_is_an_error() =>
        Judged.Finds(ProblemSolvingRules.AlternativeKeyForm, Task, With(new AlternativeSolution { Key = "No. 1" }), "alternatives[0].key");

    [Fact]
    public void Two_alternatives_with_one_key_are_an_error() =>
        Judged.Finds(ProblemSolvingRules.AlternativeTwice, Task, With(Entry.Alternatives[0], Entry.Alternatives[0]), "alternatives");

    [Fact]
    public void An_alternative_needs_words_and_weighing()
    {
        Judged.Finds(ProblemSolvingRules.AlternativeTextMissing, Task, With(new AlternativeSolution { Key = "a" }), "alternatives[0].text");
        Judged.Finds(ProblemSolvingRules.WeighingMissing, Task, With(new AlternativeSolution { Key = "a" }), "alternatives[0].pros");
        Judged.FindsNot(ProblemSolvingRules.WeighingMissing, Task, With(new AlternativeSolution { Key = "a", Cons = [new() { Text = "a" }] }));
    }

    [Fact]
    public void A_consequence_needs_words_on_either_side()
    {
        Judged.Finds(
            ProblemSolvingRules.ConsequenceTextMissing,
            Task,
            With(new AlternativeSolution { Key = "a", Pros = [new()] }),
            "alternatives[0].pros[0].text");
        Judged.Finds(
            ProblemSolvingRules.ConsequenceTextMissing,
            Task,
            With(new AlternativeSolution { Key = "a", Cons = [new()] }),
            "alternatives[0].cons[0].text");
    }

    [Fact]
    public void A_consequence_at_an_unknown_time_or_for_nobody_is_an_error()
    {
        var entry = With(new AlternativeSolution { Key = "a", Pros = [new() { Text = "a", Term = (ConsequenceTerm)99, For = (ConsequenceBearer)99 }] });
        Judged.Finds(ProblemSolvingRules.TermUnknown, Task, entry, "alternatives[0].pros[0].term");
        Judged.Finds(ProblemSolvingRules.BearerUnknown, Task, entry, "alternatives[0].pros[0].for");
    }

    [Fact]
    public void No_choice_is_missing_and_a_plan_before_it_is_odd()
    {
        Judged.Finds(ProblemSolvingRules.ChoiceMissing, Task, Entry with { Chosen = [] });
        Judged.Finds(ProblemSolvingRules.PlanBeforeChoice, Task, Entry with { Chosen = [] });
        Judged.FindsNot(ProblemSolvingRules.PlanBeforeChoice, Task, Entry with { Chosen = [], Plan = [] });
    }

    [Fact]
    public void A_choice_that_is_none_of_the_alternatives_is_an_error() =>
        Judged.Finds(ProblemSolvingRules.ChosenNotListed, Task, Entry with { Chosen = ["call", "another"] }, "chosen[1]");

    [Fact]
    public void One_alternative_chosen_twice_is_an_error() => Judged.Finds(ProblemSolvingRules.ChosenTwice, Task, Entry with { Chosen = ["call", "call"] });

    [Fact]
    public void A_plan_without_a_step_is_missing() => Judged.Finds(ProblemSolvingRules.PlanMissing, Task, Entry with { Plan = [] });

    [Fact]
    public void A_step_needs_words_and_a_time()
    {
        Judged.Finds(ProblemSolvingRules.StepTextMissing, Task, Entry with { Plan = [new()] }, "plan[0].text");
        Judged.Finds(ProblemSolvingRules.StepWhenMissing, Task, Entry with { Plan = [new()] }, "plan[0].when");
    }

    [Fact]
    public void Looking_back_needs_what_happened_the_outcome_and_satisfaction()
    {
        var open = Entry with { WhatHappened = null, OutcomeAgainstGoal = null, Satisfaction = null };
        Judged.Finds(ProblemSolvingRules.WhatHappenedMissing, Task, open);
        Judged.Finds(ProblemSolvingRules.OutcomeMissing, Task, open);
        Judged.Finds(ProblemSolvingRules.SatisfactionMissing, Task, open);
    }

    [Fact]
    public void An_outcome_before_any_step_was_carried_out_is_an_error()
    {
        var untried = Entry with { Plan = [Entry.Plan[0] with { IsDone = false }] };
        Judged.Finds(ProblemSolvingRules.OutcomeBeforeDoing, Task, untried, "outcomeAgainstGoal");
        Judged.FindsNot(ProblemSolvingRules.OutcomeBeforeDoing, Task, untried with { OutcomeAgainstGoal = null });
    }

    [Fact]
    public void A_rating_on_another_scale_is_an_error()
    {
        var seven = Rating.Of(3, RatingScale.OneToSeven);
        Judged.Finds(ProblemSolvingRules.ScaleDiffers, Task, Entry with { OutcomeAgainstGoal = seven }, "outcomeAgainstGoal");
        Judged.Finds(ProblemSolvingRules.ScaleDiffers, Task with { Scale = null }, Entry with { Satisfaction = seven }, "satisfaction");
        Judged.FindsNot(
            ProblemSolvingRules.ScaleDiffers,
            Task with
            {
                Scale = RatingScale.OneToSeven,
            },
            Entry with
            {
                OutcomeAgainstGoal = seven,
                Satisfaction = seven,
            });
    }

    private static ProblemSolving With(params AlternativeSolution[] alternatives) => Entry with { Alternatives = alternatives };
}
