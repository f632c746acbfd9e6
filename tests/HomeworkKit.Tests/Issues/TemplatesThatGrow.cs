using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Issues;

public sealed class TemplatesThatGrow
{
    private const int Many = 100_000;

    private static readonly AssignmentTemplate Template = new() { Id = TemplateId.New(Cycles.Loop.Now), Title = "t", Task = new MoodLogTask() };

    [Fact]
    public void Braces_that_never_end_are_looked_through_once()
    {
        var braces = new string('{', Many) + "a}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(["a"], (Template with { Instructions = braces }).Blanks);
        Assert.EndsWith("{word", Filled(braces, new TemplateWord { Name = "a", Text = "word" }).Instructions, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < Many * 1_000L);
    }

    [Fact]
    public void Many_words_for_many_blanks_are_looked_up_and_the_last_one_counts()
    {
        TemplateWord[] words =
        [
            .. Enumerable.Range(0, Many).Select(static number => new TemplateWord { Name = "w" + number, Text = "x" }),
            new() { Name = "w5", Text = "last" },
        ];
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal("last" + new string('x', 20_000), Filled("{w5}" + string.Concat(Enumerable.Repeat("{w7}", 20_000)), words).Instructions);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void What_would_fill_more_than_a_text_holds_is_refused_and_not_written_out()
    {
        var word = new TemplateWord { Name = "a", Text = new string('x', 200_000) };
        var plan = Filled(string.Concat(Enumerable.Repeat("{a}", 50_000)), word);
        Assert.True(plan.Instructions!.Length < 1_000_000);
        var refused = Assert.IsType<Refused>(HomeworkCycle.Propose(plan, Cycles.Loop.Clinician, Cycles.Loop.Now, HomeworkCatalog.BuiltIn));
        Assert.Equal("plan.instructions", refused.Path);
    }

    private static Assignment Filled(string text, params TemplateWord[] words) =>
        (Template with { Instructions = text }).Fill(AssignmentId.New(Cycles.Loop.Now), new("c-42"), new TemplateFilling { Words = words }, new("k-7"));
}
