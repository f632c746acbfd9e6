using System.Text;
using HomeworkKit.Forms;
using HomeworkKit.Tests.Goldens;
using HomeworkKit.Words;

namespace HomeworkKit.Tests.Forms;

/// <summary>The forms by which a clinician plans homework.</summary>
public sealed class PlanFormTests
{
    private const int Fillings = 200;

    public static TheoryData<string> Kinds => FormTasks.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_of_a_task_is_asked_or_is_the_apps(string name)
    {
        var kind = Of(name);
        var asked = kind.TaskForm.Questions.Select(static question => FormListing.Bare(question.Path.Text)).ToHashSet(StringComparer.Ordinal);
        var apps = kind.TaskForm.AppFields.Select(static path => FormListing.Bare(path.Text)).ToArray();
        Assert.Equal([], FormListing.MembersOf(kind, kind.TaskType, string.Empty).Where(member => !asked.Contains(member)
            && !Array.Exists(apps, path => member == path || member.StartsWith(path + ".", StringComparison.Ordinal)) && !IsKey(member)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_question_row_and_choice_of_a_plan_has_words_and_none_is_a_members_name(string name)
    {
        var kind = Of(name);
        Assert.All(kind.TaskForm.Pages, page => Assert.NotNull(kind.Words.TitleOf(page)));
        foreach (var question in kind.TaskForm.Questions)
        {
            Assert.True(kind.Words.FindText(question) is not null, question.Key);
            Assert.Null(question.Text);
            var member = FormTexts.Spoken(question.Key[(question.Key.LastIndexOf('/') + 1)..]);
            Assert.True(
                question.Key.EndsWith("/row", StringComparison.Ordinal)
                    || !string.Equals(kind.Words.TextOf(question).TrimEnd('?', '.'), member, StringComparison.OrdinalIgnoreCase),
                question.Key);
            var choices = question.Control switch
            {
                FormControl.OneOf one => one.Choices,
                FormControl.SomeOf some => some.Choices,
                _ => [],
            };
            Assert.All(choices, choice =>
                Assert.True(choice.Text is null && kind.Words.FindAsked(question.Key + "/" + choice.Key) is not null, question.Key + "/" + choice.Key));
            if (question.Control is FormControl.Rows { IsFixed: false })
            {
                Assert.Equal(kind.Words.Find(question.Key + "/row"), kind.Words.RowOf(question));
                Assert.Equal(kind.Words.Find(question.Key + "/add"), kind.Words.AddOf(question));
            }
        }
    }

    [Fact]
    public void Every_word_of_planning_is_of_something_that_is_asked()
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            asked.UnionWith(kind.TaskForm.Pages.Select(static page => page.Key));
            foreach (var question in kind.TaskForm.Questions)
            {
                asked.Add(question.Key);
                asked.UnionWith(
                    (
                        question.Control switch
                        {
                            FormControl.OneOf one => one.Choices,
                            FormControl.SomeOf some => some.Choices,
                            _ => [],
                        }
                    ).Select(choice => question.Key + "/" + choice.Key));
            }
        }

        var shared = asked.Select(static key => "form" + key[key.IndexOf('/', StringComparison.Ordinal)..]).ToArray();
        asked.UnionWith(shared);
        Assert.Equal(
            [],
            HomeworkWords
                .English.Keys.Where(static key => key.Contains(PlanWordTable.Prefix, StringComparison.Ordinal))
                .Where(key =>
                    !asked.Contains(key)
                    && !Array.Exists(["/help", "/least", "/most", "/row", "/add"], end =>
                        key.EndsWith(end, StringComparison.Ordinal) && asked.Contains(key[..^end.Length]))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_a_plan_lacks_is_asked_where_it_is_lacking_and_is_not_called_optional(string name)
    {
        var kind = Of(name);
        var planned = 0;
        for (var seed = 0; seed < Fillings; seed++)
        {
            if (
                FormAnswers.WriteTask(kind, null, new FormFiller(seed).Fill(kind.TaskForm, share: 0.5))
                is not FormResult.Planned { Task: var task, Report: var report })
            {
                continue;
            }

            planned++;
            foreach (var finding in report.Missing.Where(finding => !kind.TaskForm.AppFields.Any(path => finding.Path == path.Text)))
            {
                var question = QuestionAt(kind, finding.Path);
                Assert.True(question is not null, finding.ToString());
                Assert.True(FormAnswers.IsPlanned(kind, task, question), finding.ToString());
                Assert.True(question.Need != FormNeed.Optional || question.Parts.Any(static part => part.Need != FormNeed.Optional), finding.ToString());
            }
        }

        Assert.True(planned > 0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_decides_whether_a_question_is_asked_is_asked_before_it(string name)
    {
        HashSet<string> before = new(StringComparer.Ordinal);
        foreach (var question in Of(name).TaskForm.Questions)
        {
            Assert.All(question.ShownWhen?.Items() ?? [], item => Assert.Contains(item, before));
            before.Add(question.Path.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_clinician_can_read_each_planning_form(string name)
    {
        var text = new StringBuilder();
        FormListing.Append(text, Of(name), Of(name).TaskForm);
        GoldenFile.Check(Path.Combine("forms", "plans", name + ".txt"), text.ToString());
    }

    // The question of a path in its row, so that what decides over it is that row's.
    private static FormQuestion? QuestionAt(HomeworkKind kind, string path)
    {
        var question = kind.TaskForm.Find(path);
        var rows = path.Split('[')
            .Skip(1)
            .Select(static part => part[..part.IndexOf(']', StringComparison.Ordinal)])
            .Where(static part => part.All(char.IsAsciiDigit))
            .Select(static part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        return question is null ? null : rows.Aggregate(question, static (one, row) => new FormQuestion
                {
                    Path = one.Path,
                    Key = one.Key,
                    Control = one.Control,
                    Parts = [one],
                }.InRow(row)[0]);
    }

    // Made by the library for each new row, or what a fixed row is named by.
    private static bool IsKey(string member) => member.EndsWith(".key", StringComparison.Ordinal) || member == "contraindications.contraindication";

    private static HomeworkKind Of(string name) => HomeworkCatalog.BuiltIn.TryGet(name, out var kind) ? kind : throw new ArgumentException(name, nameof(name));
}
