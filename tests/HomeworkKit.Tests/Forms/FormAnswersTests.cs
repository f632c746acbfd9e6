using System.Diagnostics;
using System.Text.Json;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Forms;

public sealed class FormAnswersTests
{
    private const string Sentinel = "SENTINEL-7f3a";

    private static readonly HomeworkKind Records = ThoughtRecordKind.Instance;

    private static readonly ThoughtRecordTask Seven = new() { Columns = ThoughtRecordColumns.Seven };

    private static readonly ThoughtRecord Entry = new()
    {
        Situation = "At work",
        Emotions = [new() { Name = "anxious", Before = 80 }, new() { Name = "ashamed", Before = 60 }, new() { Name = "sad", Before = 40 }],
        EvidenceFor = ["one", "two", "three"],
    };

    [Fact]
    public void An_answer_is_read_where_its_path_says()
    {
        Assert.Equal(new FormValue.Text("At work"), FormAnswers.Read(Entry, "situation"));
        Assert.Equal(new FormValue.OnScale(Rating.Of(60, RatingScale.Percent)), FormAnswers.Read(Entry, "emotions[1].before"));
        Assert.Equal(new FormValue.Text("two"), FormAnswers.Read(Entry, "evidenceFor[1]"));
        Assert.Null(FormAnswers.Read(Entry, "emotions[7].before"));
        Assert.Null(FormAnswers.Read(Entry, "emotions[1].after"));
        Assert.Null(FormAnswers.Read(Entry, "nothing.here"));
        Assert.Null(FormAnswers.Read(Entry, new string('x', 10_000)));
    }

    [Fact]
    public void The_row_of_an_item_is_found_by_its_key_wherever_it_stands()
    {
        var log = (MoodLog)MoodLogKind.Instance.GetExample().Entry;
        Assert.Equal(
            new FormValue.OnScale(Rating.Of(3, RatingScale.OneToSeven)),
            FormAnswers.Read(log with { Ratings = [.. log.Ratings.Reverse()] }, "ratings[item=cheerful].rating"));
    }

    [Fact]
    public void Taking_away_the_middle_row_moves_no_answer()
    {
        var entry = (ThoughtRecord)Written(
            Entry,
            ("emotions[1]", null),
            ("emotions[2].before", Percent(45)),
            ("emotions[0].before", Percent(75)),
            ("emotions[3].name", Text("angry")),
            ("emotions[3].before", Percent(10)));
        Assert.Equal(["anxious", "sad", "angry"], entry.Emotions.Select(static emotion => emotion.Name));
        Assert.Equal([75, 45, 10], entry.Emotions.Select(static emotion => emotion.Before?.Value ?? -1));
        Assert.Equal(["one", "three"], ((ThoughtRecord)Written(Entry, ("evidenceFor[1]", null))).EvidenceFor);
    }

    [Fact]
    public void Blank_rows_between_new_ones_are_closed_up()
    {
        var entry = (ThoughtRecord)Written(null, ("emotions[0].name", Text("calm")), ("emotions[4].name", Text("sad")));
        Assert.Equal(["calm", "sad"], entry.Emotions.Select(static emotion => emotion.Name));
    }

    [Fact]
    public void A_row_that_is_emptied_is_gone()
    {
        var entry = (ThoughtRecord)Written(Entry, ("emotions[0].name", null), ("emotions[0].before", null));
        Assert.Equal(["ashamed", "sad"], entry.Emotions.Select(static emotion => emotion.Name));
    }

    [Fact]
    public void The_same_choices_in_another_order_change_nothing()
    {
        var entry = (ProblemSolving)ProblemSolvingKind.Instance.GetExample().Entry;
        var chosen = Assert.IsType<FormValue.Choices>(FormAnswers.Read(entry, "chosen"));
        Assert.True(chosen.Keys.Count > 1);
        var result = FormAnswers.Write(
            ProblemSolvingKind.Instance,
            ProblemSolvingKind.Instance.GetExample().Task,
            entry,
            [("chosen", new FormValue.Choices([.. chosen.Keys.Reverse()]))]);
        Assert.Same(entry, Assert.IsType<FormResult.Written>(result).Entry);
    }

    [Fact]
    public void What_the_form_does_not_ask_is_kept()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var entry = json.ReadValue<ThoughtRecord>(
            """{"situation":"At work","mood":{"of":"tomorrow"},"emotions":[{"name":"sad","colour":"blue"},{"name":"calm"}],"evidenceFor":["kept"]}"""
        );
        var three = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three };
        var result = Assert.IsType<FormResult.Written>(
            FormAnswers.Write(Records, three, entry, [("emotions[0].before", Percent(30)), ("situation", Text("At home"))]));
        var written = JsonSerializer.Serialize((ThoughtRecord)result.Entry, json.SerializerOptions);
        Assert.Contains("\"mood\":{\"of\":\"tomorrow\"}", written, StringComparison.Ordinal);
        Assert.Contains("\"colour\":\"blue\"", written, StringComparison.Ordinal);
        Assert.Contains("\"evidenceFor\":[\"kept\"]", written, StringComparison.Ordinal);
        Assert.Null(Records.FormFor(three).Find("evidenceFor[0]"));
    }

    [Fact]
    public void Of_two_answers_at_one_path_the_last_wins()
    {
        Assert.Equal("second", ((ThoughtRecord)Written(null, ("situation", Text("first")), ("situation", Text("second")))).Situation);
        Assert.Equal("second", ((ThoughtRecord)Written(null, ("situation", new FormValue.YesNo(true)), ("situation", Text("second")))).Situation);
    }

    [Fact]
    public void A_private_answer_stands_in_the_private_half()
    {
        var (task, kind) = ((SharedExerciseTask)SharedExerciseKind.Instance.GetExample().Task, SharedExerciseKind.Instance);
        var form = kind.FormFor(task);
        var prompts = form.Questions.Where(static question => question.Path.Text.EndsWith("].text", StringComparison.Ordinal)).ToArray();
        Assert.Equal(task.Prompts.Count, prompts.Length);
        Assert.Equal([FormAudience.OwnHalf, FormAudience.SharedHalf], prompts.Select(static prompt => prompt.Audience));
        Assert.Equal(task.Prompts.Select(static prompt => prompt.Text), prompts.Select(static prompt => prompt.Text));
        Assert.IsType<FormResult.Unfit>(FormAnswers.Write(kind, task, null, [("sharedAnswers[prompt=what-i-fear].text", Text("secret"))]));
    }

    [Fact]
    public void Each_item_of_a_log_takes_one_answer()
    {
        var (kind, task) = FormTasks.Of("self-monitoring").First(static pair => ((SelfMonitoringTask)pair.Task).Sampling == MonitoringSampling.WhenItHappens);
        var items = kind.FormFor(task).Questions.Single(static question => question.Path.Text == "answers");
        Assert.Equal(8, items.Parts.Count);
        Assert.Equal(
            ["scale", "number", "minutes", "yes-no", "one-of", "some-of", "time", "paragraph"],
            items.Parts.Select(static part => part.Control.ToString()));
    }

    [Fact]
    public void New_ideas_get_keys_of_their_own()
    {
        var kind = ProblemSolvingKind.Instance;
        var task = kind.GetExample().Task;
        var written = Written(
            FormAnswers.Write(
                kind,
                task,
                null,
                [
                    ("alternatives[0].text", Text("one")),
                    ("alternatives[1].text", Text("two")),
                    ("alternatives[1].pros[0].text", Text("quick")),
                    ("chosen", new FormValue.Choices(["row2"])),
                ]));
        var entry = (ProblemSolving)written.Entry;
        Assert.Equal(["row1", "row2"], entry.Alternatives.Select(static alternative => alternative.Key));
        Assert.Equal(["row2"], entry.Chosen);
        Assert.Equal("quick", entry.Alternatives[1].Pros[0].Text);
    }

    public static TheoryData<string, string, object?> Unfitting => new()
    {
        { "emotions[0].before", "form/wrong-type", "text" },
        { "emotions[0].before", "form/off-scale", 100.5m },
        { "emotions[0].before", "form/off-scale", 101m },
        { "situation", "form/wrong-type", true },
        { "situation", "form/too-long", new string('x', 300_000) },
        { "situation", "form/no-text", "\ud800" },
        { "emotions[50].name", "form/too-many-rows", "text" },
        { "emotions[2000000000].name", "form/too-many-rows", "text" },
        { "emotions[99999999999999].name", "form/too-many-rows", "text" },
        { "occurredAt", "form/out-of-range", Instant.FromUtc(1, 1, 1, 0, 0) },
        { "no.such", "form/unknown-path", "text" },
        { "finishedAt", "form/unknown-path", Instant.FromUtc(2026, 1, 1, 0, 0) },
        { "emotions", "form/unknown-path", "text" },
        { "emotions[0]", "form/wrong-type", "text" },
        { "emotions[", "form/unknown-path", "text" },
        { "..", "form/unknown-path", "text" },
        { "", "form/unknown-path", "text" },
    };

    [Theory]
    [MemberData(nameof(Unfitting))]
    public void What_does_not_fit_is_found_with_its_path_and_nothing_is_written(string path, string code, object? answer)
    {
        FormValue value = answer switch
        {
            bool yesNo => new FormValue.YesNo(yesNo),
            decimal number => new FormValue.Number(number),
            Instant moment => new FormValue.Moment(moment),
            string text => Text(text),
            _ => throw new InvalidOperationException(),
        };
        var unfit = Assert.IsType<FormResult.Unfit>(FormAnswers.Write(Records, Seven, null, [(path, value), ("actionPlan", Text("x"))]));
        var finding = Assert.Single(unfit.Findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal(new FormPath(path).ToString(), finding.Path);
    }

    [Fact]
    public void A_path_that_is_none_is_not_repeated_and_costs_no_time()
    {
        var answers = new (FormPath, FormValue?)[] { (Sentinel + new string('x', 10_000), Text("x")), (Sentinel + " said so", Text("x")) };
        FormAnswers.Write(Records, Seven, null, answers);
        var watch = Stopwatch.StartNew();
        var unfit = Assert.IsType<FormResult.Unfit>(FormAnswers.Write(Records, Seven, null, answers));
        Assert.True(watch.Elapsed < TimeSpan.FromMilliseconds(200));
        Assert.All(unfit.Findings, static finding => Assert.DoesNotContain(Sentinel, finding.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_offered_is_refused()
    {
        var (kind, task) = FormTasks.Of("self-monitoring").First(static pair => ((SelfMonitoringTask)pair.Task).Sampling == MonitoringSampling.WhenItHappens);
        Assert.Equal("form/unknown-choice", CodeOf(kind, task, "answers[item=who].choices", new FormValue.Choice("nobody")));
        Assert.Equal("form/picked-twice", CodeOf(kind, task, "answers[item=helped].choices", new FormValue.Choices(["waited", "waited"])));
        Assert.Equal("form/unknown-path", CodeOf(kind, task, "answers[item=who].text", Text("x")));
        Assert.Equal("form/unknown-path", CodeOf(kind, task, "answers[item=nobody].rating", Percent(1)));
    }

    [Fact]
    public void A_goal_of_one_type_stands_once()
    {
        var (kind, task) = FormTasks.Of("communication-practice").First();
        var unfit = Assert.IsType<FormResult.Unfit>(
            FormAnswers.Write(
                kind,
                task,
                null,
                [
                    ("goals[0].type", new FormValue.Choice("objective")),
                    ("goals[0].text", Text("a")),
                    ("goals[1].type", new FormValue.Choice("objective")),
                    ("goals[1].text", Text("b")),
                ]));
        Assert.Equal(("form/picked-twice", "goals[1].type"), (unfit.Findings[0].Code, unfit.Findings[0].Path));
        Assert.Equal("form/row-incomplete", CodeOf(kind, task, "goals[0].text", Text("a")));
    }

    [Fact]
    public void Nothing_of_a_form_or_an_answer_prints_words()
    {
        var task = new SharedExerciseTask { Prompts = [new() { Key = "p", Text = Sentinel }], Parts = [new() { Key = "a", Instruction = Sentinel }] };
        var form = SharedExerciseKind.Instance.FormFor(task);
        object[] shown =
        [
            form,
            .. form.Pages,
            .. form.Questions,
            .. form.Questions.Select(static question => question.Control),
            Text(Sentinel),
            new FormValue.Choices([Sentinel]),
            new FormValue.Choice(Sentinel),
            new FormCondition.Is("item", new FormValue.Choice(Sentinel)),
            new FormChoice("key", Sentinel),
            FormAnswers.Write(SharedExerciseKind.Instance, task, null, [("privateNote", Text(Sentinel))]),
            FormAnswers.Write(SharedExerciseKind.Instance, task, null, [(Sentinel + "!", Text(Sentinel))]),
        ];
        Assert.All(shown, static thing => Assert.DoesNotContain(Sentinel, thing.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_is_asked_when_its_condition_holds()
    {
        var (kind, task) = FormTasks.Of("worry-postponement").First();
        var again = kind.FormFor(task)
            .Pages.Single(static page => page.Key.EndsWith("worry-time", StringComparison.Ordinal))
            .Questions.Single(static question => question.Path.Text == "worries");
        var entry = Written(kind, task, ("worries[0].postponed", new FormValue.YesNo(true)), ("worries[1].postponed", new FormValue.YesNo(false)));
        Assert.Equal([0, 1], FormAnswers.RowsIn(kind, entry, again));
        Assert.True(FormAnswers.IsAsked(kind, entry, again.InRow(0)[0]));
        Assert.False(FormAnswers.IsAsked(kind, entry, again.InRow(1)[0]));
        Assert.False(FormAnswers.IsAsked(kind, null, again.InRow(0)[0]));
    }

    private static string CodeOf(HomeworkKind kind, HomeworkTask task, string path, FormValue answer) =>
        Assert.Single(Assert.IsType<FormResult.Unfit>(FormAnswers.Write(kind, task, null, [(path, answer)])).Findings).Code;

    private static FormValue Text(string words) => new FormValue.Text(words);

    private static FormValue Percent(decimal value) => new FormValue.Number(value);

    private static FormResult.Written Written(FormResult result) =>
        result as FormResult.Written ?? throw new Xunit.Sdk.XunitException(string.Join("; ", ((FormResult.Unfit)result).Findings));

    private static HomeworkEntry Written(ThoughtRecord? entry, params (FormPath, FormValue?)[] answers) =>
        Assert.IsType<FormResult.Written>(FormAnswers.Write(Records, Seven, entry, answers)).Entry;

    private static HomeworkEntry Written(HomeworkKind kind, HomeworkTask task, params (FormPath, FormValue?)[] answers) =>
        Assert.IsType<FormResult.Written>(FormAnswers.Write(kind, task, null, answers)).Entry;
}
