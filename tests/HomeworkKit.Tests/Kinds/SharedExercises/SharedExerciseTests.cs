using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.SharedExercises;

public sealed class SharedExerciseTests
{
    private static readonly (SharedExerciseTask Task, SharedExercise Entry) Example = Judged.Example(SharedExerciseKind.Instance);
    private static readonly SharedExerciseTask Task = Example.Task;
    private static readonly SharedExercise Entry = Example.Entry;

    [Fact]
    public void A_task_without_prompts_parts_and_turns_is_missing_its_content()
    {
        Judged.Finds(SharedExerciseRules.ContentMissing, new SharedExerciseTask());
        Judged.FindsNot(SharedExerciseRules.ContentMissing, new SharedExerciseTask { TurnsEach = 1 });
        Judged.FindsNot(SharedExerciseRules.ContentMissing, new SharedExerciseTask { Parts = Task.Parts });
    }

    [Fact]
    public void A_prompt_is_private_unless_said_otherwise() => Assert.Equal(PromptHalf.Private, new SharedPrompt { Key = "a" }.Half);

    [Fact]
    public void A_prompt_key_in_another_form_is_an_error() =>
        Judged.Finds(SharedExerciseRules.PromptKeyForm, With(new SharedPrompt { Key = "a b", Text = "a" }), "prompts[0].key");

    [Fact]
    public void Two_prompts_with_one_key_are_an_error() => Judged.Finds(SharedExerciseRules.PromptTwice, With(Task.Prompts[0], Task.Prompts[0]), "prompts");

    [Fact]
    public void A_prompt_without_words_is_missing() =>
        Judged.Finds(SharedExerciseRules.PromptTextMissing, With(new SharedPrompt { Key = "a" }), "prompts[0].text");

    [Fact]
    public void A_prompt_in_no_half_is_an_error() =>
        Judged.Finds(SharedExerciseRules.HalfUnknown, With(Task.Prompts[0] with { Half = (PromptHalf)99 }), "prompts[0].half");

    [Fact]
    public void A_part_key_in_another_form_is_an_error() =>
        Judged.Finds(SharedExerciseRules.PartKeyForm, With(Task.Parts[0] with { Key = "-" }), "parts[0].key");

    [Fact]
    public void Two_parts_with_one_key_are_an_error() => Judged.Finds(SharedExerciseRules.PartTwice, With(Task.Parts[0], Task.Parts[0]), "parts");

    [Fact]
    public void A_part_needs_what_to_do_and_for_how_long()
    {
        Judged.Finds(SharedExerciseRules.InstructionMissing, With(Task.Parts[0] with { Instruction = null }), "parts[0].instruction");
        Judged.Finds(SharedExerciseRules.PartMinutesMissing, With(Task.Parts[0] with { PlannedMinutes = null }), "parts[0].plannedMinutes");
    }

    [Fact]
    public void Turns_with_a_length_that_nobody_takes_are_an_error()
    {
        Judged.Finds(SharedExerciseRules.TurnsNone, Task with { TurnsEach = 0 });
        Judged.FindsNot(SharedExerciseRules.TurnsNone, Task with { TurnsEach = null });
    }

    [Fact]
    public void A_prompt_without_an_answer_is_missing_in_its_half()
    {
        Judged.Finds(SharedExerciseRules.AnswerMissing, Task, Entry with { PrivateAnswers = [] }, "privateAnswers[prompt=what-i-fear]");
        Judged.Finds(SharedExerciseRules.AnswerMissing, Task, Entry with { SharedAnswers = [] }, "sharedAnswers[prompt=what-i-noticed]");
    }

    [Fact]
    public void A_blank_answer_is_missing()
    {
        Judged.Finds(SharedExerciseRules.AnswerTextMissing, Task, Entry with { PrivateAnswers = [new() { Prompt = "what-i-fear" }] }, "privateAnswers[0].text");
        Judged.Finds(
            SharedExerciseRules.AnswerTextMissing,
            Task,
            Entry with
            {
                SharedAnswers = [new() { Prompt = "what-i-noticed" }],
            },
            "sharedAnswers[0].text");
    }

    [Fact]
    public void An_answer_to_an_unknown_prompt_is_an_error()
    {
        Judged.Finds(SharedExerciseRules.UnknownPrompt, Task, Entry with { PrivateAnswers = [new() { Prompt = "another", Text = "a" }] }, "privateAnswers[0]");
        Judged.Finds(SharedExerciseRules.UnknownPrompt, Task, Entry with { SharedAnswers = [new() { Prompt = "another", Text = "a" }] }, "sharedAnswers[0]");
    }

    [Fact]
    public void A_private_answer_never_stands_in_the_shared_half_unnoticed()
    {
        Judged.Finds(SharedExerciseRules.WrongHalf, Task, Entry with { SharedAnswers = Entry.PrivateAnswers }, "sharedAnswers[0]");
        Judged.Finds(SharedExerciseRules.WrongHalf, Task, Entry with { PrivateAnswers = Entry.SharedAnswers }, "privateAnswers[0]");
    }

    [Fact]
    public void Two_answers_to_one_prompt_are_an_error()
    {
        Judged.Finds(
            SharedExerciseRules.AnsweredTwice,
            Task,
            Entry with
            {
                PrivateAnswers = [Entry.PrivateAnswers[0], Entry.PrivateAnswers[0]],
            },
            "privateAnswers");
        Judged.Finds(SharedExerciseRules.AnsweredTwice, Task, Entry with { SharedAnswers = [Entry.SharedAnswers[0], Entry.SharedAnswers[0]] }, "sharedAnswers");
    }

    [Fact]
    public void Mirroring_validating_and_empathising_are_missing_turn_by_turn_where_they_were_asked_for()
    {
        var blank = Entry with { Turns = [Entry.Turns[0], Entry.Turns[1] with { Validated = null }] };
        Judged.Finds(SharedExerciseRules.DialogueStepMissing, Task, blank, "turns[1].validated");
        Judged.FindsNot(SharedExerciseRules.DialogueStepMissing, Task with { AskDialogue = null }, blank);
    }

    [Fact]
    public void What_it_may_cost_and_what_it_is_for_stays_in_the_private_half()
    {
        Assert.Null(((SharedExercise)Entry.WithoutPrivateHalf()).Courage);
        Assert.Equal(Entry.Courage, ((SharedExercise)Entry.WithoutSharedHalf()).Courage);
    }

    [Fact]
    public void A_part_that_was_not_asked_for_is_an_error() =>
        Judged.Finds(SharedExerciseRules.UnknownPart, Task, Entry with { PartsDone = [new() { Part = "hug", MinutesSpent = 1 }] }, "partsDone[0]");

    [Fact]
    public void A_part_that_is_not_written_down_is_missing() => Judged.Finds(SharedExerciseRules.PartMissing, Task, Entry with { PartsDone = [] });

    [Fact]
    public void How_long_a_part_lasted_is_missing() =>
        Judged.Finds(SharedExerciseRules.PartDurationMissing, Task, Entry with { PartsDone = [new() { Part = "eye-contact" }] }, "partsDone[0].minutesSpent");

    [Fact]
    public void Fewer_turns_of_ones_own_than_asked_for_are_missing() =>
        Judged.Finds(SharedExerciseRules.TurnMissing, Task, Entry with { Turns = [Entry.Turns[1]] });

    [Fact]
    public void A_turn_of_nobody_is_an_error() =>
        Judged.Finds(SharedExerciseRules.SpeakerUnknown, Task, Entry with { Turns = [new() { Speaker = (ExerciseSpeaker)99 }] }, "turns[0].speaker");

    [Fact]
    public void Only_one_side_speaking_is_odd()
    {
        Judged.Finds(SharedExerciseRules.OneSideSpoke, Task, Entry with { Turns = [Entry.Turns[0], Entry.Turns[0]] });
        Judged.FindsNot(SharedExerciseRules.OneSideSpoke, Task, Entry with { Turns = [] });
    }

    [Fact]
    public void Anxiety_is_missing_only_where_it_was_asked_for()
    {
        var blank = Entry with { AnxietyBefore = null, AnxietyAfter = null };
        Judged.Finds(SharedExerciseRules.AnxietyBeforeMissing, Task, blank);
        Judged.Finds(SharedExerciseRules.AnxietyAfterMissing, Task, blank);
        Judged.FindsNot(SharedExerciseRules.AnxietyBeforeMissing, Task with { AskAnxiety = null }, blank);
        Judged.FindsNot(SharedExerciseRules.AnxietyAfterMissing, Task with { AskAnxiety = null }, blank);
    }

    [Fact]
    public void Derived_values_are_null_where_they_do_not_exist()
    {
        Assert.Equal(-35, Entry.AnxietyChange);
        Assert.Null((Entry with { AnxietyAfter = null }).AnxietyChange);
        Assert.Equal(3.5m, Entry.MinutesTogether);
        Assert.Equal(1, (Entry with { PartsDone = [Entry.PartsDone[0], new() { Part = "eye-contact" }] }).MinutesTogether);
        Assert.Null((Entry with { PartsDone = [new() { Part = "eye-contact" }] }).MinutesTogether);
    }

    private static SharedExerciseTask With(params SharedPrompt[] prompts) => Task with { Prompts = prompts };

    private static SharedExerciseTask With(params ExercisePart[] parts) => Task with { Parts = parts };
}
