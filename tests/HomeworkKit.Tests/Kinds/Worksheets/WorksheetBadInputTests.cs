using System.Diagnostics;
using System.Text;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>What is no form, too large, or meant to do harm ends in a code, soon, and without a word of it.</summary>
public sealed class WorksheetBadInputTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    [Theory]
    [InlineData("""{"id":"x","version":"1","items":[{"type":"script","key":"a"}]}""")]
    [InlineData("""{"id":"x","version":"1","items":[{"key":"a"}]}""")]
    [InlineData("""{"id":"x","version":"1","items":[{"type":"rating","key":"a"}]}""")]
    [InlineData("""{"id":"x","version":"1","items":[{"type":"choice","key":"a","options":[{"key":"b","weight":1e30}]}]}""")]
    [InlineData("""{"id":"x","version":"1","items":[{"type":"repeated-section","key":"a","mostTimes":1e9}]}""")]
    [InlineData("""{"id":"x","version":"1","items":[{"type":"text","key":"a","shownWhen":{"run":"SECRET()"}}]}""")]
    [InlineData("""{"id":"x","version":"1","items":[{"type":"text","key":"a","shownWhen":{"item":"b","above":"SECRET"}}]}""")]
    public void A_text_that_is_no_form_is_a_coded_problem(string text)
    {
        Assert.False(Json.TryReadValue<WorksheetForm>(Encoding.UTF8.GetBytes(text), out _, out var problem));
        Assert.DoesNotContain("SECRET", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains('/', problem.Code);
    }

    [Fact]
    public void What_is_nested_two_hundred_deep_is_refused_in_text_and_as_a_form()
    {
        var text = string.Concat(Enumerable.Repeat("""{"type":"section","key":"a","items":[""", 200)) + string.Concat(Enumerable.Repeat("]}", 200));
        Assert.False(Json.TryReadValue<WorksheetForm>(Encoding.UTF8.GetBytes($$"""{"id":"x","version":"1","items":[{{text}}]}"""), out _, out var problem));
        Assert.Equal("json/too-deep", problem.Code);
        WorksheetItem deep = AskText("inner");
        for (var i = 0; i < 200; i++)
        {
            deep = new WorksheetSection { Key = "s", Items = [deep] };
        }

        Assert.Contains(Of(deep).Validate(), static finding => finding.Code == WorksheetRules.TooManyItems.Code);
    }

    [Fact]
    public void A_hundred_thousand_items_are_judged_seen_and_asked_in_bounded_time()
    {
        var form = Of([.. Enumerable.Range(0, 100_000).Select(static i => AskText("q" + i, new FormCondition.Answered("q1")))]);
        var watch = Stopwatch.StartNew();
        Assert.Contains(form.Validate(), static finding => finding.Code == WorksheetRules.TooManyItems.Code);
        Assert.True(form.See(null).Items.Count() <= 2_000);
        Assert.NotNull(WorksheetKind.Instance.FormFor(new WorksheetTask { Form = form }));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_condition_on_itself_is_never_shown_and_is_found()
    {
        var form = Of(
            AskText("a", new FormCondition.Answered("a")),
            AskText("b", new FormCondition.Answered("c")),
            AskText("c", new FormCondition.Answered("b")));
        Assert.Equal(
            ["items[0].shownWhen", "items[1].shownWhen"],
            form.Validate().Where(static finding => finding.Code == WorksheetRules.ConditionLooksAhead.Code).Select(static finding => finding.Path));
        Assert.Empty(form.See(Entry(Said("a"), Said("b"), Said("c"))).Shown);
    }

    [Fact]
    public void Conditions_that_hang_together_like_a_net_take_no_longer_than_they_are_many()
    {
        WorksheetItem[] items =
        [
            AskText("q0"),
            AskText("q1"),
            .. Enumerable
                .Range(2, 1_500)
                .Select(static i => AskText("q" + i, new FormCondition.Any(new FormCondition.Answered($"q{i - 1}"), new FormCondition.Answered($"q{i - 2}")))),
        ];
        var form = Of(items);
        var watch = Stopwatch.StartNew();
        Assert.Equal(2, form.See(Entry()).Shown.Count());
        Assert.Equal(items.Length, form.See(Entry([.. items.Select(static item => Said(item.Key))])).Shown.Count());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), watch.Elapsed.ToString());
    }

    [Fact]
    public void A_condition_that_could_not_be_read_again_is_not_written()
    {
        var task = new WorksheetTask { Form = Of(AskText("a"), AskText("b", new FormCondition.Is("a", new FormValue.Date(new LocalDate(2026, 3, 1))))) };
        Assert.NotNull(HomeworkJson.ProblemOfWriting(task, HomeworkCatalog.BuiltIn));
        var deep = Enumerable.Range(0, 10).Aggregate((FormCondition)new FormCondition.Answered("a"), static (inner, _) => new FormCondition.Not(inner));
        Assert.NotNull(HomeworkJson.ProblemOfWriting(new WorksheetTask { Form = Of(AskText("a"), AskText("b", deep)) }, HomeworkCatalog.BuiltIn));
        Assert.Null(
            HomeworkJson.ProblemOfWriting(new WorksheetTask { Form = Of(AskText("a"), AskText("b", new FormCondition.Answered("a"))) }, HomeworkCatalog.BuiltIn)
        );
    }

    [Fact]
    public void The_form_of_the_specification_reads_as_it_stands()
    {
        const string Text = """
            {"kind":"worksheet","form":{"id":"https://clinic.example/forms/urge-log","version":"3","title":"Urge log","items":[
              {"type":"rating","key":"urge","text":"How strong was the urge?","scale":{"values":"0..10"},"isRequired":true},
              {"type":"yes-no","key":"acted","text":"Did you act on it?"},
              {"type":"choice","key":"helped","text":"What helped?","allowsSeveral":true,"shownWhen":{"item":"acted","is":false},
               "options":[{"key":"waited","text":"Waiting"},{"key":"called","text":"Calling someone"},{"key":"nothing","text":"Nothing","isExclusive":true}]}],
              "scores":[{"key":"urge","items":["urge"],"method":"mean","missing":"no-score"}]}}
            """;
        var task = Assert.IsType<WorksheetTask>(Json.ReadValue<HomeworkTask>(Text));
        Assert.Empty(WorksheetKind.Instance.Validate(task).Findings);
        Assert.Equal(7m, task.Form.Score("urge", Entry(Rate("urge", 7))).Value);
    }
}
