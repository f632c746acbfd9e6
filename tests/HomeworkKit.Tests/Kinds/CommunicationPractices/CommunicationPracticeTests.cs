using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.CommunicationPractices;

public sealed class CommunicationPracticeTests
{
    private static readonly (CommunicationPracticeTask Task, CommunicationPractice Entry) Example = Judged.Example(CommunicationPracticeKind.Instance);
    private static readonly CommunicationPracticeTask Task = Example.Task;
    private static readonly CommunicationPractice Entry = Example.Entry;
    private static readonly CommunicationPracticeTask Bare = new() { Skills = Task.Skills };

    [Fact]
    public void An_aim_that_does_not_exist_is_an_error() =>
        Judged.Finds(CommunicationPracticeRules.AimUnknown, Task with { Aim = (CommunicationAim)99 }, "aim");

    [Fact]
    public void No_skill_is_missing() => Judged.Finds(CommunicationPracticeRules.SkillMissing, Task with { Skills = [] });

    [Fact]
    public void A_skill_key_in_another_form_is_an_error() =>
        Judged.Finds(CommunicationPracticeRules.SkillKeyForm, With(CommunicationSkill.Give with { Key = "GIVE" }), "skills[0].key");

    [Fact]
    public void One_skill_twice_is_an_error() =>
        Judged.Finds(CommunicationPracticeRules.SkillTwice, With(CommunicationSkill.Give, CommunicationSkill.Give), "skills");

    [Fact]
    public void A_skill_without_a_name_is_missing() =>
        Judged.Finds(CommunicationPracticeRules.SkillNameMissing, With(CommunicationSkill.Give with { Name = "" }), "skills[0].name");

    [Fact]
    public void A_skill_without_steps_is_missing() =>
        Judged.Finds(CommunicationPracticeRules.StepsMissing, With(CommunicationSkill.Give with { Steps = [] }), "skills[0].steps");

    [Fact]
    public void A_step_key_in_another_form_is_an_error() =>
        Judged.Finds(CommunicationPracticeRules.StepKeyForm, With(CommunicationSkill.Give with { Steps = ["gentle", "Not so"] }), "skills[0].steps[1]");

    [Fact]
    public void One_step_twice_is_an_error() =>
        Judged.Finds(CommunicationPracticeRules.StepTwice, With(CommunicationSkill.Give with { Steps = ["gentle", "gentle"] }), "skills[0].steps");

    [Fact]
    public void Every_skill_of_the_library_can_be_asked_for_as_it_is() =>
        Assert.Empty(HomeworkCatalog.BuiltIn.Validate(new CommunicationPracticeTask { Skills = CommunicationSkill.Known }).Findings);

    [Fact]
    public void How_it_was_said_is_missing_only_where_it_was_asked_for_and_one_of_three()
    {
        Judged.Finds(CommunicationPracticeRules.StyleMissing, Task, Entry with { Style = null }, "style");
        Judged.FindsNot(CommunicationPracticeRules.StyleMissing, Bare, Entry with { Style = null });
        Judged.Finds(CommunicationPracticeRules.StyleUnknown, Task, Entry with { Style = (CommunicationStyle)99 }, "style");
    }

    [Fact]
    public void A_blank_situation_is_missing() => Judged.Finds(CommunicationPracticeRules.SituationMissing, Task, Entry with { Situation = " " });

    [Fact]
    public void With_whom_is_missing() => Judged.Finds(CommunicationPracticeRules.WithMissing, Task, Entry with { With = null });

    [Fact]
    public void Goals_are_missing_only_where_they_were_asked_for()
    {
        Judged.Finds(CommunicationPracticeRules.GoalMissing, Task, Entry with { Goals = [] });
        Judged.FindsNot(CommunicationPracticeRules.GoalMissing, Bare, Entry with { Goals = [] });
    }

    [Fact]
    public void A_goal_without_words_is_missing() =>
        Judged.Finds(
            CommunicationPracticeRules.GoalTextMissing,
            Task,
            Entry with
            {
                Goals = [new() { Type = CommunicationGoalType.Objective }],
            },
            "goals[0].text");

    [Fact]
    public void A_goal_of_an_unknown_type_is_an_error() =>
        Judged.Finds(
            CommunicationPracticeRules.GoalTypeUnknown,
            Task,
            Entry with
            {
                Goals = [new() { Type = (CommunicationGoalType)99, Text = "a" }],
            },
            "goals[0].type");

    [Fact]
    public void Two_goals_of_one_type_are_an_error() =>
        Judged.Finds(CommunicationPracticeRules.GoalTwice, Task, Entry with { Goals = [Entry.Goals[0], Entry.Goals[0]] });

    [Fact]
    public void A_line_for_an_unknown_step_is_an_error()
    {
        Judged.Finds(
            CommunicationPracticeRules.UnknownStep,
            Task,
            Entry with
            {
                Script =
                [
                    new()
                    {
                        Skill = "fast",
                        Step = "gentle",
                        Words = "a",
                    },
                ],
            },
            "script[0]");
        Judged.Finds(
            CommunicationPracticeRules.UnknownStep,
            Task,
            Entry with
            {
                Script =
                [
                    new()
                    {
                        Skill = "give",
                        Step = "fair",
                        Words = "a",
                    },
                ],
            },
            "script[0]");
    }

    [Fact]
    public void Two_lines_for_one_step_are_an_error() =>
        Judged.Finds(CommunicationPracticeRules.LineTwice, Task, Entry with { Script = [.. Entry.Script, Entry.Script[0]] });

    [Fact]
    public void A_step_without_a_line_is_missing_where_a_script_was_asked_for()
    {
        Judged.Finds(CommunicationPracticeRules.LineMissing, Task, Entry with { Script = [Entry.Script[0]] });
        Judged.FindsNot(CommunicationPracticeRules.LineMissing, Bare, Entry with { Script = [] });
    }

    [Fact]
    public void A_line_without_words_is_missing() =>
        Judged.Finds(CommunicationPracticeRules.LineWordsMissing, Task, Entry with { Script = [new() { Skill = "fast", Step = "fair" }] }, "script[0].words");

    [Fact]
    public void An_i_statement_is_missing_only_where_it_was_asked_for()
    {
        Judged.Finds(CommunicationPracticeRules.StatementMissing, Task, Entry with { Statement = null });
        Judged.FindsNot(CommunicationPracticeRules.StatementMissing, Bare, Entry with { Statement = null });
    }

    [Fact]
    public void Each_blank_part_of_an_i_statement_is_missing()
    {
        var blank = Entry with { Statement = new() };
        foreach (var part in new[] { "situation", "behaviour", "feeling", "request" })
        {
            Judged.Finds(CommunicationPracticeRules.StatementPartMissing, Task, blank, "statement." + part);
        }
    }

    [Fact]
    public void Fear_that_is_not_rated_is_missing()
    {
        Judged.Finds(CommunicationPracticeRules.FearBeforeMissing, Task, Entry with { FearBefore = null });
        Judged.Finds(CommunicationPracticeRules.FearAfterMissing, Task, Entry with { FearAfter = null });
    }

    [Fact]
    public void What_was_said_is_missing() => Judged.Finds(CommunicationPracticeRules.SaidMissing, Task, Entry with { WhatISaid = null });

    [Fact]
    public void Outcome_and_self_respect_that_are_not_rated_are_missing()
    {
        Judged.Finds(CommunicationPracticeRules.OutcomeMissing, Task, Entry with { OutcomeAgainstGoal = null });
        Judged.Finds(CommunicationPracticeRules.SelfRespectMissing, Task, Entry with { SelfRespectAfter = null });
    }

    [Fact]
    public void A_rating_on_another_scale_is_an_error()
    {
        var seven = Rating.Of(3, RatingScale.OneToSeven);
        Judged.Finds(CommunicationPracticeRules.ScaleDiffers, Task, Entry with { Intensity = seven }, "intensity");
        Judged.Finds(CommunicationPracticeRules.ScaleDiffers, Task, Entry with { OutcomeAgainstGoal = seven }, "outcomeAgainstGoal");
        Judged.Finds(CommunicationPracticeRules.ScaleDiffers, Task, Entry with { RelationshipAfter = seven }, "relationshipAfter");
        Judged.Finds(CommunicationPracticeRules.ScaleDiffers, Bare, Entry with { SelfRespectAfter = seven }, "selfRespectAfter");
        Judged.FindsNot(CommunicationPracticeRules.ScaleDiffers, Bare, Entry);
    }

    [Fact]
    public void An_outcome_without_what_was_said_is_odd()
    {
        Judged.Finds(CommunicationPracticeRules.OutcomeWithoutWords, Task, Entry with { WhatISaid = "" });
        Judged.FindsNot(CommunicationPracticeRules.OutcomeWithoutWords, Task, Entry with { WhatISaid = "", OutcomeAgainstGoal = null });
    }

    [Fact]
    public void Fear_change_is_null_until_both_ratings_are_there()
    {
        Assert.Equal(-40, Entry.FearChange);
        Assert.Null((Entry with { FearBefore = null }).FearChange);
        Assert.Null((Entry with { FearAfter = null }).FearChange);
    }

    [Fact]
    public void The_share_of_used_lines_counts_only_lines_that_say_so()
    {
        Assert.Equal(75, Entry.PercentOfScriptUsed);
        Assert.Equal(100, (Entry with { Script = [Entry.Script[0], Entry.Script[1] with { Used = null }] }).PercentOfScriptUsed);
        Assert.Null((Entry with { Script = [Entry.Script[0] with { Used = null }] }).PercentOfScriptUsed);
        Assert.Null(new CommunicationPractice().PercentOfScriptUsed);
    }

    private static CommunicationPracticeTask With(params CommunicationSkill[] skills) => Task with { Skills = skills };
}
