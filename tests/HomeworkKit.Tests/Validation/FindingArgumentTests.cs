using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Validation;

/// <summary>Findings carry what words about them may say: the question, the row or item, the limits, and nothing that was entered.</summary>
public sealed class FindingArgumentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("situation", "question=situation")]
    [InlineData("emotions[2].after", "question=after;row=3")]
    [InlineData("answers[item=sleep]", "question=answers;item=sleep")]
    [InlineData("script[skill=give,step=gentle].words", "question=words;skill=give;step=gentle")]
    [InlineData("repeats[0].rows[4]", "question=rows;row=5")]
    public void A_path_names_its_question_and_the_innermost_row_or_item(string path, string expected) =>
        Assert.Equal(
            expected,
            string.Join(';', new Finding("area/code", path, "m", FindingTier.Missing).Arguments.Select(static argument => argument.Name + "=" + argument.Value))
        );

    [Fact]
    public void Three_unanswered_questions_are_three_findings_with_rows_of_their_own()
    {
        var record = new ThoughtRecord
        {
            Emotions =
            [
                new() { Name = "sad", Before = 50 },
                new()
                {
                    Name = "calm",
                    Before = 10,
                    After = 20,
                },
                new() { Name = "tense", Before = 50 },
                new() { Name = "cross", Before = 5 },
            ],
        };
        var findings = ThoughtRecordKind
            .Instance.Validate(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Five }, record)
            .Missing.Where(static finding => finding.Code == ThoughtRecordRules.EmotionAfterMissing.Code)
            .ToArray();
        Assert.Equal(["emotions[0].after", "emotions[2].after", "emotions[3].after"], findings.Select(static finding => finding.Path));
        Assert.Equal(["1", "3", "4"], findings.Select(static finding => finding.Argument("row")));
    }

    [Fact]
    public void Each_contraindication_that_was_not_asked_about_is_a_finding()
    {
        var task = (SleepWindowTask)SleepWindowKind.Instance.GetExample().Task;
        var findings = SleepWindowKind.Instance.Validate(task with { Contraindications = [.. task.Contraindications.Skip(2)] }).Missing;
        Assert.Equal(["bipolar-or-mania", "seizure-disorder"], findings.Select(static finding => finding.Argument("contraindication")));
    }

    [Fact]
    public void A_rule_with_limits_says_them()
    {
        var log = (ActivityLog)ActivityPlanKind.Instance.GetExample().Entry with { HoursAwake = 25 };
        var finding = Assert.Single(ActivityPlanKind.Instance.Validate(ActivityPlanKind.Instance.GetExample().Task, log).Errors);
        Assert.Equal(
            ("hoursAwake", "0", "24", null),
            (finding.Argument("question"), finding.Argument("least"), finding.Argument("most"), finding.Argument("row")));
    }

    [Fact]
    public void An_answer_off_its_scale_says_the_ends_of_the_scale_that_was_asked()
    {
        var task = (MoodLogTask)MoodLogKind.Instance.GetExample().Task;
        var unfit = Assert.IsType<FormResult.Unfit>(
            FormAnswers.Write(MoodLogKind.Instance, task, null, [("ratings[item=worry].rating", new FormValue.Number(9))]));
        var finding = Assert.Single(unfit.Findings);
        Assert.Equal(("worry", "1", "7"), (finding.Argument("item"), finding.Argument("least"), finding.Argument("most")));
    }
}
