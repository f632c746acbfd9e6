using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.CheckIns;

public sealed class CheckInTests
{
    private static readonly (CheckInTask Task, CheckIn Entry) Example = Judged.Example(CheckInKind.Instance);
    private static readonly CheckInTask Task = Example.Task;
    private static readonly CheckIn Entry = Example.Entry;

    [Fact]
    public void A_check_in_may_ask_the_usual_questions_alone() => Assert.Empty(HomeworkCatalog.BuiltIn.Validate(new CheckInTask()).Findings);

    [Fact]
    public void A_question_key_in_another_form_is_an_error() =>
        Judged.Finds(CheckInRules.QuestionKeyForm, Asking(new CheckInQuestion { Key = "acme/energy", Text = "a" }), "questions[0].key");

    [Fact]
    public void Two_questions_with_one_key_are_an_error() =>
        Judged.Finds(CheckInRules.QuestionTwice, Asking(Task.Questions[0], Task.Questions[0]), "questions");

    [Fact]
    public void A_question_without_words_is_missing() =>
        Judged.Finds(CheckInRules.QuestionTextMissing, Asking(new CheckInQuestion { Key = "a" }), "questions[0].text");

    [Fact]
    public void Days_that_are_not_given_are_missing()
    {
        Judged.Finds(CheckInRules.DaysMissing, Task, Entry with { From = null }, "from");
        Judged.Finds(CheckInRules.DaysMissing, Task, Entry with { To = null }, "to");
    }

    [Fact]
    public void A_last_day_before_the_first_is_an_error()
    {
        Judged.Finds(CheckInRules.EndsBeforeItBegins, Task, Entry with { To = new LocalDate(2026, 3, 1) }, "to");
        Judged.FindsNot(CheckInRules.EndsBeforeItBegins, Task, Entry with { To = Entry.From });
    }

    [Fact]
    public void Days_of_two_calendars_are_a_contradiction_and_no_exception() =>
        Judged.Finds(CheckInRules.EndsBeforeItBegins, Task, Entry with { To = new LocalDate(2026, 3, 8).WithCalendar(CalendarSystem.Julian) });

    [Fact]
    public void More_than_two_weeks_are_odd()
    {
        Judged.Finds(CheckInRules.LongLookBack, Task, Entry with { To = new LocalDate(2026, 3, 16) });
        Judged.FindsNot(CheckInRules.LongLookBack, Task, Entry with { To = new LocalDate(2026, 3, 15) });
    }

    [Fact]
    public void Practice_is_missing_only_where_it_was_asked_for()
    {
        Judged.Finds(CheckInRules.PracticeMissing, Task, Entry with { Practised = [] });
        Judged.FindsNot(CheckInRules.PracticeMissing, Task with { AskPractice = null }, Entry with { Practised = [] });
    }

    [Fact]
    public void Practice_needs_a_name_and_how_often()
    {
        Judged.Finds(CheckInRules.PracticeNameMissing, Task, Entry with { Practised = [new()] }, "practised[0].practice");
        Judged.Finds(CheckInRules.TimesMissing, Task, Entry with { Practised = [new()] }, "practised[0].times");
        Judged.FindsNot(CheckInRules.TimesMissing, Task, Entry with { Practised = [new() { Practice = "a", Times = 0 }] });
    }

    [Fact]
    public void A_question_without_an_answer_is_missing() => Judged.Finds(CheckInRules.AnswerMissing, Task, Entry with { Answers = [Entry.Answers[0]] });

    [Fact]
    public void An_answer_without_what_was_asked_for_is_missing()
    {
        Judged.Finds(CheckInRules.AnswerBlank, Task, Entry with { Answers = [new() { Question = "energy", Text = "words alone" }] }, "answers[0]");
        Judged.Finds(CheckInRules.AnswerBlank, Task, Entry with { Answers = [new() { Question = "asked-for-help", Text = " " }] }, "answers[0]");
    }

    [Fact]
    public void An_answer_to_an_unknown_question_is_an_error() =>
        Judged.Finds(CheckInRules.UnknownQuestion, Task, Entry with { Answers = [new() { Question = "a", Text = "a" }] }, "answers[0]");

    [Fact]
    public void Two_answers_to_one_question_are_an_error() =>
        Judged.Finds(CheckInRules.AnsweredTwice, Task, Entry with { Answers = [Entry.Answers[1], Entry.Answers[1]] });

    [Fact]
    public void A_rating_on_another_scale_or_where_none_was_asked_for_is_an_error()
    {
        var seven = Rating.Of(3, RatingScale.OneToSeven);
        Judged.Finds(CheckInRules.ScaleDiffers, Task, Entry with { Answers = [new() { Question = "energy", Rating = seven }] }, "answers[0]");
        Judged.Finds(CheckInRules.ScaleDiffers, Task, Entry with { Answers = [new() { Question = "asked-for-help", Rating = seven }] }, "answers[0]");
    }

    [Fact]
    public void What_went_well_was_learned_and_comes_next_are_missing_while_blank()
    {
        var blank = Entry with { WentWell = "", Learned = null, NextWeek = " " };
        Judged.Finds(CheckInRules.WentWellMissing, Task, blank);
        Judged.Finds(CheckInRules.LearnedMissing, Task, blank);
        Judged.Finds(CheckInRules.NextWeekMissing, Task, blank);
    }

    [Fact]
    public void A_week_without_anything_hard_is_complete() => Assert.True(HomeworkCatalog.BuiltIn.Validate(Task, Entry with { WasHard = null }).IsComplete);

    [Law(4301)]
    public Property Days_are_counted_with_both_ends_and_are_null_where_there_are_none() => Law.Holds(FsCheck.Fluent.Gen.Two(Generators.Dates), pair =>
    {
        var (from, to) = pair;
        Assert.Equal(to >= from ? Period.DaysBetween(from, to) + 1 : null, new CheckIn { From = from, To = to }.Days);
        Assert.Equal(1, new CheckIn { From = from, To = from }.Days);
        Assert.Null(new CheckIn { From = from }.Days);
        Assert.Null(new CheckIn { To = to }.Days);
    });

    private static CheckInTask Asking(params CheckInQuestion[] questions) => Task with { Questions = questions };
}
