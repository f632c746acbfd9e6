using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.ActionSteps;

public sealed class ActionStepTests
{
    private static readonly (ActionStepTask Task, ActionStep Entry) Example = Judged.Example(ActionStepKind.Instance);
    private static readonly ActionStepTask Task = Example.Task;
    private static readonly ActionStep Entry = Example.Entry;

    [Fact]
    public void No_goal_is_missing_and_an_empty_id_is_an_error()
    {
        Judged.Finds(ActionStepRules.GoalMissing, Task with { Goal = null });
        Judged.FindsNot(ActionStepRules.GoalEmpty, Task with { Goal = null });
        Judged.Finds(ActionStepRules.GoalEmpty, Task with { Goal = default(HomeworkKit.GoalId) }, "goal");
    }

    [Fact]
    public void A_step_needs_words_and_how_one_will_know()
    {
        Judged.Finds(ActionStepRules.StepMissing, Task with { Step = " " });
        Judged.Finds(ActionStepRules.DoneWhenMissing, Task with { DoneWhen = null });
    }

    [Fact]
    public void A_piece_key_in_another_form_is_an_error() =>
        Judged.Finds(ActionStepRules.PartKeyForm, Task with { Parts = [new() { Key = "A", Text = "a" }] }, "parts[0].key");

    [Fact]
    public void Two_pieces_with_one_key_are_an_error() =>
        Judged.Finds(ActionStepRules.PartTwice, Task with { Parts = [Task.Parts[0], Task.Parts[0]] }, "parts");

    [Fact]
    public void A_piece_without_words_is_missing() =>
        Judged.Finds(ActionStepRules.PartTextMissing, Task with { Parts = [new() { Key = "a" }] }, "parts[0].text");

    [Fact]
    public void What_was_done_is_missing() => Judged.Finds(ActionStepRules.WhatIDidMissing, Task, Entry with { WhatIDid = "" });

    [Fact]
    public void A_piece_that_was_not_part_of_the_step_is_an_error() =>
        Judged.Finds(ActionStepRules.UnknownPart, Task, Entry with { PartsDone = ["call", "another"] }, "partsDone[1]");

    [Fact]
    public void One_piece_done_twice_is_an_error() => Judged.Finds(ActionStepRules.PartDoneTwice, Task, Entry with { PartsDone = ["call", "call"] });

    [Fact]
    public void Progress_that_is_not_rated_is_missing() => Judged.Finds(ActionStepRules.ProgressMissing, Task, Entry with { Progress = null });

    [Fact]
    public void A_step_rated_as_complete_with_open_pieces_is_odd()
    {
        Judged.Finds(ActionStepRules.PartsOpen, Task, Entry with { Progress = 100 });
        Judged.FindsNot(ActionStepRules.PartsOpen, Task, Entry with { Progress = 100, PartsDone = [.. Task.Parts.Select(static part => part.Key)] });
        Judged.FindsNot(ActionStepRules.PartsOpen, Task with { Parts = [] }, Entry with { Progress = 100, PartsDone = [] });
    }

    [Fact]
    public void Every_piece_done_without_progress_is_odd()
    {
        Judged.Finds(ActionStepRules.ProgressNone, Task, Entry with { Progress = 0, PartsDone = [.. Task.Parts.Select(static part => part.Key)] });
        Judged.FindsNot(ActionStepRules.ProgressNone, Task, Entry with { Progress = 0 });
        Judged.FindsNot(ActionStepRules.ProgressNone, Task with { Parts = [] }, Entry with { Progress = 0, PartsDone = [] });
    }
}
