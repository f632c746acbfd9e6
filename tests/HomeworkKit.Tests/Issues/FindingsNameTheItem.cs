using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Forms;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Issues;

public sealed class FindingsNameTheItem
{
    [Fact]
    public void Three_questions_without_an_answer_are_three_findings_with_their_own_paths()
    {
        var task = new CheckInTask
        {
            Questions =
            [
                new() { Key = "one", Text = "?" },
                new() { Key = "two", Text = "?" },
                new() { Key = "three", Text = "?" },
                new() { Key = "four", Text = "?" },
            ],
        };
        var report = CheckInKind.Instance.Validate(task, new CheckIn { Answers = [new() { Question = "two", Text = "x" }] });
        Assert.Equal(
            ["answers[question=one]", "answers[question=three]", "answers[question=four]"],
            report.Missing.Where(static finding => finding.Code == CheckInRules.AnswerMissing.Code).Select(static finding => finding.Path));
    }

    [Fact]
    public void Each_of_them_leads_to_the_question_that_is_asked()
    {
        foreach (var (kind, task) in FormTasks.All)
        {
            var form = kind.FormFor(task);
            var empty = Assert.IsType<FormResult.Written>(FormAnswers.Write(kind, task, null, [])).Entry;
            var asked = form.Questions.Select(static question => question.Path.Text).ToArray();
            Assert.All(
                kind.Validate(task, empty).Missing.Where(static finding => finding.Path.Contains('=', StringComparison.Ordinal)),
                finding => Assert.Contains(asked, path => path.StartsWith(finding.Path, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void An_item_that_may_be_left_out_is_no_finding()
    {
        var (kind, task) = FormTasks.Of("self-monitoring").First(static pair => ((SelfMonitoringTask)pair.Task).Sampling == MonitoringSampling.WhenItHappens);
        var missing = kind.Validate(task, new SelfMonitoringLog())
            .Missing.Where(static finding => finding.Code == SelfMonitoringRules.AnswerMissing.Code)
            .ToArray();
        Assert.Equal(7, missing.Length);
        Assert.DoesNotContain(missing, static finding => finding.Path.Contains("helped", StringComparison.Ordinal));
    }

    [Fact]
    public void A_thinking_style_that_nobody_knows_is_a_warning_where_it_stands()
    {
        var finding = Assert.Single(
            new AutomaticThoughtValidator().GetReport(new AutomaticThought { Text = "x", Distortions = ["mind-reading", "acme-style"] }).Findings);
        Assert.Equal(("thought-record/unknown-distortion", "distortions[1]", FindingTier.Warning), (finding.Code, finding.Path, finding.Tier));
    }
}
