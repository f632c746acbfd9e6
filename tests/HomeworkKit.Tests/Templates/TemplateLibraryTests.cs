using static HomeworkKit.Tests.Programmes.ProgrammeStory;

namespace HomeworkKit.Tests.Templates;

public sealed class TemplateLibraryTests
{
    private static readonly AssignmentTemplate Retired = Thoughts with { Id = Template(3), Title = "Old thoughts", RetiredAt = Start };
    private static readonly AssignmentTemplate German = Thoughts with
    {
        Id = Template(4),
        Title = "Gedanken",
        Language = "de",
        Owner = new ClinicianRef("k-9"),
        Purpose = HomeworkKit.Purpose.Notice,
    };
    private static readonly TemplateLibrary All = new([Thoughts with { Version = 1, Title = "First draft" }, Reading, Thoughts, Retired, German]);

    [Fact]
    public void A_version_is_found_and_so_is_the_newest()
    {
        Assert.Equal("First draft", All.Find(Thoughts.Id, 1)!.Title);
        Assert.Null(All.Find(Thoughts.Id, 2));
        Assert.Equal(3, All.FindNewest(Thoughts.Id)!.Version);
        Assert.Null(All.FindNewest(Template(99)));
        Assert.Equal(5, All.Count);
        Assert.Equal(3, new TemplateLibrary([Thoughts, Thoughts with { Version = 1 }]).FindNewest(Thoughts.Id)!.Version);
    }

    [Fact]
    public void What_is_retired_is_offered_no_more_from_then_on()
    {
        Assert.Contains(Retired, All.Search(new TemplateQuery(), Start - Hour));
        Assert.DoesNotContain(Retired, All.Search(new TemplateQuery(), Start));
        Assert.Contains(Retired, All.Search(new TemplateQuery { IncludeRetired = true }, Start));
    }

    [Fact]
    public void Search_asks_for_all_that_is_set_and_only_among_newest_versions()
    {
        Assert.Equal(["Catching thoughts", "Gedanken", "How fear works"], Titles(new TemplateQuery()));
        Assert.Equal(["Catching thoughts"], Titles(new TemplateQuery { Text = "THOUGHTS catch" }));
        Assert.Equal(["Catching thoughts", "Gedanken"], Titles(new TemplateQuery { Tags = ["WORRY"] }));
        Assert.Equal(["Catching thoughts"], Titles(new TemplateQuery { Language = "en" }));
        Assert.Empty(Titles(new TemplateQuery { Language = "e" }));
        Assert.Equal(["Gedanken"], Titles(new TemplateQuery { Owner = new("k-9") }));
        Assert.Equal(["Gedanken"], Titles(new TemplateQuery { Purpose = HomeworkKit.Purpose.Notice }));
        Assert.Equal(["Catching thoughts", "Gedanken"], Titles(new TemplateQuery { Approach = "CBT" }));
        Assert.Empty(Titles(new TemplateQuery { Text = "draft" }));
        Assert.Empty(Titles(new TemplateQuery { Approach = "act" }));
    }

    [Fact]
    public void Those_whose_title_has_the_words_come_first()
    {
        var library = new TemplateLibrary([Reading with { Title = "A page", Instructions = "about worry" }, Thoughts with { Title = "Worry time" }]);
        Assert.Equal(["Worry time", "A page"], library.Search(new TemplateQuery { Text = "worry" }, Start).Select(static template => template.Title));
    }

    private static string[] Titles(TemplateQuery query) => [.. All.Search(query, Start).Select(static template => template.Title)];
}
