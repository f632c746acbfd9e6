using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds;

/// <summary>What holds for every half-filled task and entry of every kind: it is judged, and never stops a program.</summary>
public sealed class CatalogueTheoriesOfDrafts
{
    public static TheoryData<string> Names => CatalogueTheories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_blank_entry_can_be_saved_and_is_not_complete(string name)
    {
        var (task, entry) = Example(name);
        var report = HomeworkCatalog.BuiltIn.Validate(task, RecordGraph.Blank(entry));
        Assert.True(report.CanBeSaved);
        Assert.False(report.IsComplete);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_is_left_out_is_judged_without_an_exception_and_without_repeating_a_word(string name)
    {
        var (task, entry) = Example(name);
        string[] texts = [.. RecordGraph.Texts(task).Concat(RecordGraph.Texts(entry)).Where(static text => text.Contains(' ', StringComparison.Ordinal))];
        HomeworkTask[] tasks = [task, RecordGraph.Blank(task)];
        HomeworkEntry[] entries = [RecordGraph.Blank(entry), .. RecordGraph.EachWithoutOne(entry)];
        foreach (var finding in entries.SelectMany(draft => tasks.SelectMany(asked => HomeworkCatalog.BuiltIn.Validate(asked, draft).Findings)))
        {
            Assert.DoesNotContain(texts, text =>
                finding.Message.Contains(text, StringComparison.Ordinal) || finding.Path.Contains(text, StringComparison.Ordinal));
        }

        Assert.All(RecordGraph.EachWithoutOne(task).Append(RecordGraph.Blank(task)), asked =>
        {
            Assert.NotNull(HomeworkCatalog.BuiltIn.Validate(asked));
            Assert.NotNull(HomeworkCatalog.BuiltIn.Validate(asked, entry));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Leaving_something_out_of_a_complete_entry_never_stops_a_save_unless_it_contradicts_the_rest(string name)
    {
        var (task, entry) = Example(name);
        var drafts = RecordGraph.EachWithoutOne(entry).ToList();
        Assert.Contains(drafts, draft => HomeworkCatalog.BuiltIn.Validate(task, draft) is { CanBeSaved: true, IsComplete: false });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Judging_twice_finds_the_same(string name)
    {
        var (task, entry) = Example(name);
        foreach (var draft in RecordGraph.EachWithoutOne(entry))
        {
            Assert.Equal(HomeworkCatalog.BuiltIn.Validate(task, draft), HomeworkCatalog.BuiltIn.Validate(task, draft));
        }
    }

    private static (HomeworkTask Task, HomeworkEntry Entry) Example(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var example = kind.GetExample();
        return (example.Task, example.Entry);
    }
}
