using HomeworkKit.Forms;
using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Forms;

/// <summary>Many answers at once, and paths in all spellings.</summary>
public sealed class FormWritingTests
{
    private static readonly HomeworkKind Records = ThoughtRecordKind.Instance;

    private static readonly ThoughtRecordTask Seven = new() { Columns = ThoughtRecordColumns.Seven };

    [Fact]
    public void The_last_of_many_answers_at_a_path_wins_whatever_stands_between()
    {
        List<(FormPath, FormValue?)> answers =
        [
            .. Enumerable
                .Range(0, 3)
                .SelectMany(static turn =>
                    Enumerable.Range(0, 50).Select(row => ((FormPath)$"emotions[{row}].name", (FormValue?)new FormValue.Text($"{row} {turn}")))),
        ];
        var written = Assert.IsType<ThoughtRecord>(Assert.IsType<FormResult.Written>(FormAnswers.Write(Records, Seven, null, answers)).Entry);
        Assert.Equal(Enumerable.Range(0, 50).Select(static row => $"{row} 2"), written.Emotions.Select(static emotion => emotion.Name));
    }

    [Fact]
    public void Rows_are_told_by_their_numbers_however_they_are_spelt()
    {
        var entry = new ThoughtRecord { EvidenceFor = [.. Enumerable.Range(0, 12).Select(static row => $"{row}")] };
        var written = Written(entry, ("evidenceFor[011]", "eleven"), ("evidenceFor[09]", "nine"), ("evidenceFor[0]", "none"));
        Assert.Equal(["none", "1", "2", "3", "4", "5", "6", "7", "8", "nine", "10", "eleven"], written.EvidenceFor);
        Assert.Equal(["form/too-many-rows"], Codes("evidenceFor[99999999999]"));
        Assert.Equal(["form/too-many-rows"], Codes("evidenceFor[*]"));
        Assert.Equal(["form/unknown-path"], Codes("evidenceFor[1"));
        Assert.Equal(["form/unknown-path"], Codes("evidenceFor[]"));
        Assert.Equal(["form/unknown-path"], Codes("evidenceFor[-1]"));
        Assert.Equal(["form/unknown-path"], Codes(new string('[', 300)));
        Assert.Equal(["form/unknown-path"], Codes(string.Empty));
    }

    [Fact]
    public void A_member_that_is_taken_away_and_one_that_was_not_there_stand_where_the_record_has_them()
    {
        var entry = new ThoughtRecord
        {
            Situation = "At work",
            ActionPlan = "Ask her",
            Emotions = [new() { Name = "sad", Before = 40 }],
        };
        var result = FormAnswers.Write(
            Records,
            Seven,
            entry,
            [("situation", null), ("acceptance", new FormValue.Text("It may be so")), ("emotions[0].after", new FormValue.Number(10))]);
        Assert.Equal(
            new ThoughtRecord { ActionPlan = "Ask her", Acceptance = "It may be so", Emotions = [new() { Name = "sad", Before = 40, After = 10 }] },
            Assert.IsType<FormResult.Written>(result).Entry);
    }

    private static ThoughtRecord Written(HomeworkEntry entry, params (string Path, string Words)[] answers) =>
        Assert.IsType<ThoughtRecord>(
            Assert
                .IsType<FormResult.Written>(
                    FormAnswers.Write(
                        Records,
                        Seven,
                        entry,
                        answers.Select(static answer => ((FormPath)answer.Path, (FormValue?)new FormValue.Text(answer.Words)))))
                .Entry);

    private static IEnumerable<string> Codes(string path) =>
        Assert
            .IsType<FormResult.Unfit>(FormAnswers.Write(Records, Seven, null, [(path, new FormValue.Text("words"))]))
            .Findings.Select(static finding => finding.Code);
}
