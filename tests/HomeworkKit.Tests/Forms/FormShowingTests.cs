using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Forms;

/// <summary>What a user interface shows beside the questions.</summary>
public sealed class FormShowingTests
{
    private static readonly HomeworkKind Record = ThoughtRecordKind.Instance;
    private static readonly ThoughtRecordTask Seven = new() { Columns = ThoughtRecordColumns.Seven, NameDistortions = true };
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Fact]
    public void Rows_and_scales_have_their_words_wherever_they_are_asked_about()
    {
        var form = Record.FormFor(Seven);
        var emotions = form.Questions.Where(static question => question.Path == "emotions").ToArray();
        Assert.Equal(2, emotions.Length);
        Assert.All(emotions, static rows => Assert.Equal(("Feeling", "Add a feeling"), (Record.Words.RowOf(rows), Record.Words.AddOf(rows))));
        Assert.Equal("0 = not at all, 100 = as strong as it gets", Record.Words.AnchorsOf(form.Find("emotions[0].before")!));
        Assert.Null(Record.Words.AnchorsOf(form.Find("situation")!));
    }

    [Fact]
    public void Points_are_all_values_of_a_short_scale_and_eleven_of_a_long_one_with_what_is_answered_already()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], new FormControl.Scale(RatingScale.OneToSeven).Points());
        Assert.Equal([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], new FormControl.Scale(RatingScale.Percent).Points());
        Assert.Contains(73, new FormControl.Scale(RatingScale.Percent).Points(new FormValue.OnScale(Rating.Of(73, RatingScale.Percent))));
        Assert.Equal([-5, 0, 5], new FormControl.Scale(new RatingScale(-5, 5, 5)).Points());
        var worded = new RatingScale(0, 100) { Anchors = [new ScaleAnchor(25, "a little")] };
        Assert.Contains(25, new FormControl.Scale(worded).Points());
    }

    [Fact]
    public void Answers_are_said_as_people_read_them()
    {
        var form = Record.FormFor(Seven);
        Assert.Equal("80 (out of 100)", Say("emotions[0].before", new FormValue.OnScale(Rating.Of(80, RatingScale.Percent))));
        Assert.Equal("6 (from 1 to 7)", Say("emotions[0].before", new FormValue.OnScale(Rating.Of(6, RatingScale.OneToSeven))));
        Assert.Equal("Yes", Say("thoughts[0].isHot", new FormValue.YesNo(true)));
        Assert.Equal("Mind reading, What if?", Say("thoughts[0].distortions", new FormValue.Choices(["mind-reading", "what-if"])));
        Assert.Equal("1 July 2026, 22:30", Say("occurredAt", new FormValue.Moment(Instant.FromUtc(2026, 7, 1, 21, 30))));
        Assert.Equal("1 minute", Say("situation", new FormValue.Minutes(1)));
        Assert.Equal("7.5 minutes", Say("situation", new FormValue.Minutes(7.5m)));

        string Say(FormPath path, FormValue answer) => Record.Words.Say(form.Find(path)!, answer, London);
    }

    [Fact]
    public void An_entry_is_told_question_by_question_in_the_order_of_the_form()
    {
        var entry = new ThoughtRecord
        {
            Situation = "Asked to present",
            Emotions = [new() { Name = "anxious", Before = 80, After = 50 }, new() { Name = "sad" }],
            Thoughts = [new() { Text = "I will freeze", BeliefBefore = 90 }],
            EvidenceFor = ["It happened once"],
        };
        var lines = FormAnswers.Lines(Record, new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three }, entry, London);
        Assert.Equal(
            [
                ("What was going on?", "Asked to present"),
                ("What did you feel?", "anxious: 80 (out of 100); sad"),
                ("What supports the thought that stings most?", "It happened once"),
                ("How strong is each feeling now?", "anxious: 50 (out of 100)"),
            ],
            lines
                .Where(static line =>
                    !line.Question.StartsWith("What went", StringComparison.Ordinal) && !line.Question.StartsWith("How much", StringComparison.Ordinal))
                .Select(static line => (line.Question, line.Answer)));
        Assert.Equal("FormLine", lines[0].ToString());
    }

    [Fact]
    public void A_new_row_is_numbered_behind_all_rows_of_the_list()
    {
        var rows = Record.FormFor(Seven).Questions.First(static question => question.Path == "emotions");
        Assert.Equal(0, FormAnswers.NextRow(Record, null, rows));
        Assert.Equal(2, FormAnswers.NextRow(Record, new ThoughtRecord { Emotions = [new() { Name = "a" }, new() { Name = "b" }] }, rows));
    }

    [Theory]
    [InlineData("emotions[0].before", "a number from 0 to 100")]
    [InlineData("occurredAt", "a date and time, such as 2026-03-10 22:30")]
    [InlineData("thoughts[0].isHot", "one of the answers above")]
    [InlineData("situation", "a few words")]
    public void What_could_not_be_read_is_told_by_an_example(string path, string expected) =>
        Assert.Equal(expected, FormInput.Expected(Record.FormFor(Seven).Find(path)!));

    [Fact]
    public void A_task_is_planned_by_its_form_and_the_library_makes_the_keys_of_its_rows()
    {
        var kind = MoodLogKind.Instance;
        Assert.All(kind.TaskForm.Questions, static question => Assert.Equal(FilledBy.Clinician, question.By));
        Assert.DoesNotContain(kind.TaskForm.Questions, static question => question.Path.Text.EndsWith(".key", StringComparison.Ordinal));
        var planned = Assert.IsType<FormResult.Planned>(FormAnswers.WriteTask(kind, null,
        [
            ("items[0].label", new FormValue.Text("Worry")), ("items[0].scale", new FormValue.Text("0..10")),
            ("items[1].label", new FormValue.Text("Calm")), ("items[1].scale", new FormValue.Text("1..7")),
        ]));
        var task = (MoodLogTask)planned.Task;
        Assert.Equal(
            [("row1", "Worry", RatingScale.ZeroToTen), ("row2", "Calm", RatingScale.OneToSeven)],
            task.Items.Select(static item => (item.Key, item.Label!, item.Scale)));
        Assert.Equal(2, FormAnswers.TaskRows(kind, task, kind.TaskForm.Find("items")!));
        Assert.Equal(new FormValue.Text("1..7"), FormAnswers.ReadTask(kind, task, "items[1].scale"));
        var unfit = Assert.IsType<FormResult.Unfit>(FormAnswers.WriteTask(kind, task, [("items[0].scale", new FormValue.Text("from low to high"))]));
        Assert.Equal((FormRules.WrongType.Code, "items[0].scale"), (unfit.Findings[0].Code, unfit.Findings[0].Path));
    }

    [Theory]
    [MemberData(nameof(FormTests.Kinds), MemberType = typeof(FormTests))]
    public void Every_kind_can_be_planned_by_its_form_and_its_example_is_read_by_it(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var task = kind.GetExample().Task;
        Assert.NotEmpty(kind.TaskForm.Questions);
        var same = Assert.IsType<FormResult.Planned>(
            FormAnswers.WriteTask(
                kind,
                task,
                kind.TaskForm.Pages.SelectMany(static page => page.Questions)
                    .Where(static question => question.Parts.Count == 0)
                    .Select(question => (question.Path, FormAnswers.ReadTask(kind, task, question.Path)))));
        Assert.Equal(task, same.Task);
    }
}
