using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.Journals;

public sealed class JournalTests
{
    private static readonly (JournalTask Task, JournalEntry Entry) Example = Judged.Example(JournalKind.Instance);
    private static readonly JournalTask Log = Example.Task;
    private static readonly JournalEntry Entry = Example.Entry;
    private static readonly JournalEntry Blank = new();
    private static readonly JournalTask Prompted = Log with { Form = JournalForm.Prompted };
    private static readonly JournalTask Free = new() { Form = JournalForm.Free };
    private static readonly JournalTask Expressive = new() { Form = JournalForm.ExpressiveWriting, PlannedMinutes = 20 };
    private static readonly JournalTask Gratitude = new() { Form = JournalForm.Gratitude, ItemsWanted = 3 };

    [Fact]
    public void A_form_that_does_not_exist_is_an_error() => Judged.Finds(JournalRules.FormUnknown, Log with { Form = (JournalForm)99 }, "form");

    [Fact]
    public void A_prompted_journal_needs_a_prompt()
    {
        Judged.Finds(JournalRules.PromptMissing, Prompted with { Prompts = [] });
        Judged.FindsNot(JournalRules.PromptMissing, Free);
    }

    [Fact]
    public void A_prompt_key_in_another_form_is_an_error() =>
        Judged.Finds(JournalRules.PromptKeyForm, Log with { Prompts = [new() { Key = "Not so", Text = "a" }] }, "prompts[0].key");

    [Fact]
    public void Two_prompts_with_one_key_are_an_error() =>
        Judged.Finds(JournalRules.PromptTwice, Log with { Prompts = [new() { Key = "a", Text = "a" }, new() { Key = "a", Text = "b" }] }, "prompts");

    [Fact]
    public void A_prompt_without_words_is_missing() =>
        Judged.Finds(JournalRules.PromptTextMissing, Log with { Prompts = [new() { Key = "a" }] }, "prompts[0].text");

    [Fact]
    public void A_positive_data_log_is_about_a_belief()
    {
        Judged.Finds(JournalRules.NewBeliefMissing, Log with { NewBelief = null });
        Judged.FindsNot(JournalRules.NewBeliefMissing, Free);
    }

    [Fact]
    public void Asking_for_no_item_is_an_error()
    {
        Judged.Finds(JournalRules.ItemsWantedNone, Log with { ItemsWanted = 0 });
        Judged.FindsNot(JournalRules.ItemsWantedNone, Log with { ItemsWanted = null });
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Expressive_writing_outside_15_to_20_minutes_is_odd(int minutes, bool odd)
    {
        var task = Expressive with { PlannedMinutes = minutes };
        if (odd)
        {
            Judged.Finds(JournalRules.ExpressiveMinutesUnusual, task);
        }
        else
        {
            Judged.FindsNot(JournalRules.ExpressiveMinutesUnusual, task);
        }

        Judged.FindsNot(JournalRules.ExpressiveMinutesUnusual, task with { Form = JournalForm.Free });
    }

    [Fact]
    public void Free_and_expressive_writing_need_words_unless_they_are_kept_elsewhere()
    {
        Judged.Finds(JournalRules.TextMissing, Free, Blank);
        Judged.Finds(JournalRules.TextMissing, Expressive, Blank);
        Judged.FindsNot(JournalRules.TextMissing, Free, Blank with { KeptElsewhere = true });
        Judged.FindsNot(JournalRules.TextMissing, Prompted, Blank);
    }

    [Fact]
    public void Writing_kept_elsewhere_is_complete_with_its_minutes() =>
        Assert.True(HomeworkCatalog.BuiltIn.Validate(Expressive, new JournalEntry { KeptElsewhere = true, MinutesSpent = 18 }).IsComplete);

    [Fact]
    public void A_prompt_without_an_answer_is_missing_where_the_journal_is_prompted()
    {
        Judged.Finds(JournalRules.AnswerMissing, Prompted, Entry with { Answers = [] });
        Judged.FindsNot(JournalRules.AnswerMissing, Prompted, Blank with { KeptElsewhere = true });
        Judged.FindsNot(JournalRules.AnswerMissing, Log, Entry with { Answers = [] });
    }

    [Fact]
    public void A_blank_answer_is_missing() =>
        Judged.Finds(JournalRules.AnswerTextMissing, Log, Entry with { Answers = [new() { Prompt = "hard-to-see" }] }, "answers[0]");

    [Fact]
    public void An_answer_to_an_unknown_prompt_is_an_error() =>
        Judged.Finds(JournalRules.UnknownPrompt, Log, Entry with { Answers = [new() { Prompt = "another", Text = "a" }] }, "answers[0]");

    [Fact]
    public void Two_answers_to_one_prompt_are_an_error() =>
        Judged.Finds(JournalRules.AnsweredTwice, Log, Entry with { Answers = [Entry.Answers[0], Entry.Answers[0]] }, "answers");

    [Fact]
    public void Fewer_events_than_asked_for_are_missing()
    {
        Judged.Finds(JournalRules.EventMissing, Log, Entry with { Events = [Entry.Events[0]] });
        Judged.FindsNot(JournalRules.EventMissing, Log with { ItemsWanted = null }, Entry with { Events = [Entry.Events[0]] });
        Judged.FindsNot(JournalRules.EventMissing, Free, Entry with { Events = [] });
    }

    [Fact]
    public void An_event_needs_what_happened_and_what_it_says()
    {
        var entry = Entry with { Events = [Entry.Events[0], new()] };
        Judged.Finds(JournalRules.EventTextMissing, Log, entry, "events[1].event");
        Judged.Finds(JournalRules.EvidenceMissing, Log, entry, "events[1].evidence");
    }

    [Fact]
    public void Fewer_things_to_be_grateful_for_than_asked_for_are_missing()
    {
        Judged.Finds(JournalRules.GratitudeMissing, Gratitude, Blank with { GratefulFor = ["a", "b"] });
        Judged.FindsNot(JournalRules.GratitudeMissing, Gratitude, Blank with { GratefulFor = ["a", "b", "c"] });
    }

    [Fact]
    public void A_blank_thing_to_be_grateful_for_is_missing() =>
        Judged.Finds(JournalRules.GratitudeBlank, Gratitude, Blank with { GratefulFor = ["a", " "] }, "gratefulFor[1]");

    [Fact]
    public void Minutes_are_missing_where_they_were_planned_and_nothing_tells_them()
    {
        var none = Entry with { MinutesSpent = null, StartedAt = null };
        Judged.Finds(JournalRules.MinutesMissing, Log, none);
        Judged.FindsNot(JournalRules.MinutesMissing, Log with { PlannedMinutes = null }, none);
        Judged.FindsNot(JournalRules.MinutesMissing, Log, Entry with { MinutesSpent = null });
    }

    [Fact]
    public void Mood_is_missing_only_where_it_was_asked_for()
    {
        Judged.Finds(JournalRules.MoodBeforeMissing, Log, Entry with { MoodBefore = null });
        Judged.Finds(JournalRules.MoodAfterMissing, Log, Entry with { MoodAfter = null });
        Judged.FindsNot(JournalRules.MoodBeforeMissing, Free, Blank);
        Judged.FindsNot(JournalRules.MoodAfterMissing, Free, Blank);
    }

    [Fact]
    public void Mood_on_another_scale_is_an_error()
    {
        var seven = Rating.Of(3, RatingScale.OneToSeven);
        Judged.Finds(JournalRules.MoodScaleDiffers, Log, Entry with { MoodBefore = seven, MoodAfter = seven });
        Judged.Finds(JournalRules.MoodScaleDiffers, Log with { MoodScale = null }, Entry with { MoodAfter = seven });
        Judged.FindsNot(JournalRules.MoodScaleDiffers, Log with { MoodScale = null }, Entry with { MoodBefore = seven, MoodAfter = seven });
    }

    [Fact]
    public void Ending_before_beginning_is_an_error()
    {
        var contradictory = Entry with { FinishedAt = Entry.StartedAt - Duration.FromSeconds(1) };
        Judged.Finds(JournalRules.FinishedBeforeStarted, Log, contradictory, "finishedAt");
        Assert.Null(contradictory.Elapsed);
        Judged.FindsNot(JournalRules.FinishedBeforeStarted, Log, Entry with { FinishedAt = Entry.StartedAt });
    }

    [Fact]
    public void Words_that_are_here_and_elsewhere_are_an_error()
    {
        Judged.Finds(JournalRules.KeptElsewhereWithText, Free, new JournalEntry { KeptElsewhere = true, Text = "a" });
        Judged.Finds(JournalRules.KeptElsewhereWithText, Free, new JournalEntry { KeptElsewhere = true, GratefulFor = ["a"] });
        Judged.Finds(JournalRules.KeptElsewhereWithText, Free, new JournalEntry { KeptElsewhere = true, Events = [new() { Evidence = "a" }] });
        Judged.Finds(
            JournalRules.KeptElsewhereWithText,
            Prompted,
            new JournalEntry { KeptElsewhere = true, Answers = [new() { Prompt = "hard-to-see", Text = "a" }] });
    }

    [Fact]
    public void No_words_beside_words_is_an_error()
    {
        Judged.Finds(JournalRules.NoWordsWithText, Free, new JournalEntry { WordCount = 0, Text = "a" });
        Judged.FindsNot(JournalRules.NoWordsWithText, Free, new JournalEntry { WordCount = 0, Text = " " });
    }

    [Fact]
    public void More_minutes_than_passed_are_odd()
    {
        Judged.Finds(JournalRules.MinutesExceedElapsed, Log, Entry with { MinutesSpent = 14 });
        Judged.FindsNot(JournalRules.MinutesExceedElapsed, Log, Entry with { MinutesSpent = 13 });
        Judged.FindsNot(JournalRules.MinutesExceedElapsed, Log, Entry with { MinutesSpent = 14, StartedAt = null });
    }

    [Law(4101)]
    public Property Mood_change_is_after_minus_before_on_one_scale_and_otherwise_null() => Law.Holds(FsCheck.Fluent.Gen.Two(Generators.Ratings), pair =>
    {
        var (before, after) = pair;
        var change = new JournalEntry { MoodBefore = before, MoodAfter = after }.MoodChange;
        Assert.Equal(before.Scale.HasSameValuesAs(after.Scale) ? after.Value - before.Value : null, change);
        Assert.Null(new JournalEntry { MoodAfter = after }.MoodChange);
        Assert.Null(new JournalEntry { MoodBefore = before }.MoodChange);
        Assert.Equal(0, new JournalEntry { MoodBefore = before, MoodAfter = before }.MoodChange);
    });

    [Law(4102)]
    public Property Elapsed_time_is_never_negative() => Law.Holds(FsCheck.Fluent.Gen.Two(Generators.Instants), pair =>
    {
        var (start, end) = pair;
        Assert.Equal(end >= start ? end - start : null, new JournalEntry { StartedAt = start, FinishedAt = end }.Elapsed);
    });
}
