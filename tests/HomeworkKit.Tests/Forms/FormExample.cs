using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Forms;

/// <summary>The example on the page about forms.</summary>
public sealed class FormExample
{
    [Fact]
    public void The_example_on_the_page_runs()
    {
        // <readme>
        HomeworkKind kind = HomeworkKinds.ThoughtRecord;
        var task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven };
        var form = kind.FormFor(task);

        var screens = form.Pages.Select(page => kind.Words.Of(page.Key) + ": " + string.Join(" ", page.Questions.Select(kind.Words.TextOf)));

        var result = FormAnswers.Write(kind, task, entry: null,
        [
            ("situation", new FormValue.Text("My manager walked past without a word.")),
            ("emotions[0].name", new FormValue.Text("anxious")),
            ("emotions[0].before", new FormValue.Number(80)),
            ("emotions[1].name", new FormValue.Text("sad")),
        ]);
        var shown = result switch
        {
            FormResult.Written(var entry, var report) => $"{FormAnswers.Read(kind, entry, "emotions[0].name")}: {report.Missing.Count} still to do",
            FormResult.Unfit unfit => string.Join(", ", unfit.Findings.Select(finding => $"{kind.Words.TextOf(form.Find(finding.Path)!)} {finding.Message}")),
            _ => string.Empty,
        };
        // </readme>
        Assert.Contains("What you felt: What did you feel?", screens);
        Assert.Matches("^Text \\(content not shown\\): [0-9]+ still to do$", shown);
    }
}
