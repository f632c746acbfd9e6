using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Forms;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Forms;

public sealed class FormTests
{
    private static readonly int Fillings = int.TryParse(
        Environment.GetEnvironmentVariable("HOMEWORKKIT_FORM_FILLINGS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var count)
        ? count
        : 200;

    // Labels that are the member's name because people call it just that.
    private static readonly string[] CalledSo = [];

    public static TheoryData<string> Kinds => FormTasks.Names;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_member_of_an_entry_is_asked_or_is_the_apps_or_left_out_for_a_reason(string kind)
    {
        var home = HomeworkCatalog.BuiltIn.Kinds.Single(known => known.Name == kind);
        var asked = FormTasks.Of(kind)
            .Select(static pair => pair.Kind.FormFor(pair.Task))
            .SelectMany(static form => form.Questions.Select(static question => question.Path.Text).Concat(form.AppFields.Select(static path => path.Text)))
            .Select(FormListing.Bare)
            .ToHashSet(StringComparer.Ordinal);
        var left = FormListing.MembersOf(home, home.EntryType, string.Empty)
            .Where(member => !asked.Contains(member) && !asked.Any(path => member.StartsWith(path + ".", StringComparison.Ordinal) && IsApps(home, path)))
            .Where(member => !FormExclusions.Reasons.ContainsKey(kind + "/" + member));
        Assert.Empty(left);
    }

    [Fact]
    public void What_is_left_out_is_a_member_and_nothing_that_is_asked()
    {
        foreach (var excluded in FormExclusions.Reasons.Keys)
        {
            var (kind, member) = (
                excluded[..excluded.IndexOf('/', StringComparison.Ordinal)],
                excluded[(excluded.IndexOf('/', StringComparison.Ordinal) + 1)..]);
            var home = HomeworkCatalog.BuiltIn.Kinds.Single(known => known.Name == kind);
            Assert.Contains(member, FormListing.MembersOf(home, home.EntryType, string.Empty));
            Assert.DoesNotContain(
                member,
                FormTasks
                    .Of(kind)
                    .SelectMany(static pair => pair.Kind.FormFor(pair.Task).Questions)
                    .Select(static question => FormListing.Bare(question.Path.Text)));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_question_leads_to_a_member_that_takes_its_answer(string kind)
    {
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            var members = FormListing.MembersOf(home, home.EntryType, string.Empty).ToHashSet(StringComparer.Ordinal);
            var form = home.FormFor(task);
            Assert.All(
                form.Questions.Select(static question => FormListing.Bare(question.Path.Text))
                    .Concat(form.AppFields.Select(static path => FormListing.Bare(path.Text))),
                path => Assert.Contains(path, members));
            Assert.DoesNotContain(form.Questions, static question => question.By == FilledBy.App);
            Assert.DoesNotContain(form.AppFields, path => form.Find(path) is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_filling_of_a_form_ends_in_an_error_of_place(string kind)
    {
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            var form = home.FormFor(task);
            for (var seed = 0; seed < Fillings; seed++)
            {
                var result = FormAnswers.Write(home, task, null, new FormFiller(seed).Fill(form));
                var written = result as FormResult.Written;
                Assert.True(written is not null, result is FormResult.Unfit unfit ? $"seed {seed}: {string.Join("; ", unfit.Findings)}" : "nothing");
                Assert.DoesNotContain(written.Report.Findings, finding => IsOfPlace(finding.Code));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_is_missing_is_asked_for(string kind)
    {
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            var form = home.FormFor(task);
            var asked = form.Questions.Select(static question => FormListing.Bare(question.Path.Text)).ToHashSet(StringComparer.Ordinal);
            for (var seed = 0; seed < 200; seed++)
            {
                var written = Assert.IsType<FormResult.Written>(
                    FormAnswers.Write(home, task, null, new FormFiller(seed, leavesBlanks: true).Fill(form, share: 0.5)));
                Assert.All(written.Report.Missing, finding => Assert.True(asked.Contains(FormListing.Bare(finding.Path)), finding.ToString()));
            }
        }
    }

    [Fact]
    public void Every_rule_of_what_is_missing_in_an_entry_was_met()
    {
        HashSet<string> met = new(StringComparer.Ordinal);
        foreach (var (home, task) in FormTasks.All)
        {
            var form = home.FormFor(task);
            for (var seed = 0; seed < 200; seed++)
            {
                met.UnionWith(
                    (
                        (FormResult.Written)FormAnswers.Write(home, task, null, new FormFiller(seed, leavesBlanks: true).Fill(form, share: 0.5))
                    ).Report.Missing.Select(static finding => finding.Code));
            }
        }

        GoldenFile.Check(Path.Combine("forms", "missing-rules.met"), string.Join('\n', met.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_entry_is_the_same_when_all_it_holds_is_written_into_it(string kind)
    {
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            var example = home.GetExample();
            var entries = task == example.Task ? [example.Entry] : Array.Empty<HomeworkEntry>();
            var filled = Enumerable
                .Range(0, 50)
                .Select(seed => ((FormResult.Written)FormAnswers.Write(home, task, null, new FormFiller(seed).Fill(home.FormFor(task)))).Entry);
            foreach (var entry in entries.Concat(filled))
            {
                var all = FormAnswers.ReadAll(home, task, entry);
                var again = Assert.IsType<FormResult.Written>(
                    FormAnswers.Write(home, task, entry, all.Select(static answer => (answer.Path, (FormValue?)answer.Answer))));
                Assert.Equal(entry, again.Entry);
                var fromNothing = Assert.IsType<FormResult.Written>(
                    FormAnswers.Write(
                        home,
                        task,
                        null,
                        all.Where(answer => IsNewable(home, task, answer.Path)).Select(static answer => (answer.Path, (FormValue?)answer.Answer))));
                Assert.NotNull(fromNothing.Entry);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_is_complete_by_what_the_form_reads_of_it(string kind)
    {
        var home = HomeworkCatalog.BuiltIn.Kinds.Single(known => known.Name == kind);
        var example = home.GetExample();
        Assert.NotEmpty(FormAnswers.ReadAll(home, example.Task, example.Entry));
        Assert.All(FormAnswers.ReadAll(home, example.Task, example.Entry), answer => Assert.NotNull(home.FormFor(example.Task).Find(answer.Path)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_question_page_and_choice_has_words(string kind)
    {
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            var form = home.FormFor(task);
            Assert.All(form.Pages, page => Assert.NotNull(home.Words.TitleOf(page)));
            foreach (var question in form.Questions.Where(static question => !question.Key.EndsWith("/row", StringComparison.Ordinal) && question.Text is null))
            {
                // A fixed row that has only a group inside is named by the task.
                Assert.True(home.Words.FindText(question) is not null, question.Key);
            }

            foreach (var question in form.Questions)
            {
                var choices = question.Control switch
                {
                    FormControl.OneOf one => one.Choices,
                    FormControl.SomeOf some => some.Choices,
                    _ => [],
                };
                Assert.All(choices, choice =>
                    Assert.True((choice.Text ?? home.Words.Find(question.Key + "/" + choice.Key)) is not null, question.Key + "/" + choice.Key));
                if (question.Control is FormControl.Rows { IsFixed: false, CanAdd: true })
                {
                    Assert.True(RowWords(home, question), question.Key);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_word_is_of_something_that_is_asked(string kind)
    {
        var home = HomeworkCatalog.BuiltIn.Kinds.Single(known => known.Name == kind);
        var forms = FormTasks.Of(kind).Select(static pair => pair.Kind.FormFor(pair.Task)).ToArray();
        var keys = forms.SelectMany(static form => form.Pages.Select(static page => page.Key).Concat(form.Questions.Select(static question => question.Key)))
            .Concat(forms.SelectMany(static form => form.Questions).SelectMany(static question => question.Control switch
            {
                FormControl.OneOf one => one.Choices.Select(choice => question.Key + "/" + choice.Key),
                FormControl.SomeOf some => some.Choices.Select(choice => question.Key + "/" + choice.Key),
                _ => [],
            }))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(home.Words.Keys, key =>
            Assert.True(
                keys.Contains(key)
                    || Array.Exists(["/help", "/least", "/most", "/row", "/add"], end =>
                        key.EndsWith(end, StringComparison.Ordinal) && keys.Contains(key[..^end.Length])),
                key));
    }

    [Fact]
    public void No_label_is_a_members_name()
    {
        foreach (var kind in HomeworkCatalog.BuiltIn.Kinds)
        {
            foreach (
                var key in kind.Words.Keys.Where(static key =>
                    !key.Contains("/page/", StringComparison.Ordinal) && !key.EndsWith("/row", StringComparison.Ordinal)))
            {
                var name = FormTexts.Spoken(key[(key.LastIndexOf('/') + 1)..]);
                if (FormTasks.Of(kind.Name).Any(pair => pair.Kind.FormFor(pair.Task).Questions.Any(question => question.Key == key)))
                {
                    Assert.False(
                        string.Equals(name, kind.Words.Of(key)!.TrimEnd('?', '.'), StringComparison.OrdinalIgnoreCase) && !CalledSo.Contains(key),
                        key);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stages_are_in_the_order_of_doing(string kind)
    {
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            var form = home.FormFor(task);
            Assert.Equal(form.Pages.Select(static page => page.Stage).Order(), form.Pages.Select(static page => page.Stage));
            foreach (
                var (page, question) in form.Pages.SelectMany(static page =>
                    page.Questions.SelectMany(static question => question.WithParts()).Select(question => (page, question))))
            {
                // What is rated again after comes on a later page than what was rated before.
                if (question.Path.Text.EndsWith("After", StringComparison.Ordinal) || question.Path.Text.EndsWith(".after", StringComparison.Ordinal))
                {
                    Assert.True(page.Stage >= FormStage.After || kind == "activity-plan", question.Key);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_clinician_can_read_each_form(string kind)
    {
        var text = new StringBuilder();
        foreach (var (home, task) in FormTasks.Of(kind))
        {
            if (text.Length > 0)
            {
                text.Append("\n\n----------------------------------------\n\n");
            }

            FormListing.Append(text, home, home.FormFor(task));
        }

        GoldenFile.Check(Path.Combine("forms", kind + ".txt"), text.ToString());
    }

    private static bool RowWords(HomeworkKind kind, FormQuestion rows)
    {
        var list = FormPath.KeyOf(kind.Name, rows.Path.Text);
        return kind.Words.Find(list + "/row") is not null && kind.Words.Find(list + "/add") is not null;
    }

    private static bool IsNewable(HomeworkKind kind, HomeworkTask task, FormPath path) => kind.FormFor(task).Find(path) is not null;

    private static bool IsApps(HomeworkKind kind, string path) =>
        FormTasks.Of(kind.Name).Any(pair => kind.FormFor(pair.Task).AppFields.Any(field => FormListing.Bare(field.Text) == path));

    private static bool IsOfPlace(string code) =>
        code.EndsWith("/wrong-half", StringComparison.Ordinal)
        || code.Contains("/unknown-", StringComparison.Ordinal)
        || code.EndsWith("-twice", StringComparison.Ordinal)
        || code.EndsWith("/answer-type-differs", StringComparison.Ordinal)
        || code.EndsWith("-form", StringComparison.Ordinal)
        || code.EndsWith("scale-differs", StringComparison.Ordinal);
}
