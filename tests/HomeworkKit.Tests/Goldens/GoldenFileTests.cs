using Xunit.Sdk;

namespace HomeworkKit.Tests.Goldens;

public sealed class GoldenFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("homeworkkit-golden-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_equal_text_passes_whatever_its_line_endings()
    {
        var path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "one\ntwo\n");
        GoldenFile.CheckAt(path, "one\r\ntwo", update: false);
    }

    [Fact]
    public void A_difference_is_shown_line_by_line_and_nothing_is_written()
    {
        var path = Path.Combine(_folder, "a.txt");
        File.WriteAllText(path, "one\ntwo\nthree\n");
        var exception = Assert.Throws<XunitException>(() => GoldenFile.CheckAt(path, "one\n2\nthree", update: false));
        Assert.Contains("- two\n+ 2\n", exception.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_missing_golden_is_a_failure_that_says_how_to_make_it()
    {
        var path = Path.Combine(_folder, "new.txt");
        var exception = Assert.Throws<XunitException>(() => GoldenFile.CheckAt(path, "text", update: false));
        Assert.Contains("HOMEWORKKIT_UPDATE_GOLDENS=1", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void An_update_writes_line_feeds_and_one_at_the_end()
    {
        var path = Path.Combine(_folder, "sub", "a.txt");
        GoldenFile.CheckAt(path, "one\r\ntwo\n\n", update: true);
        Assert.Equal("one\ntwo\n", File.ReadAllText(path));
    }

    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData("1", "true", false)]
    [InlineData("true", null, false)]
    [InlineData(null, null, false)]
    public void Goldens_are_updated_by_the_switch_alone_and_never_in_continuous_integration(string? update, string? ci, bool expected) =>
        Assert.Equal(expected, GoldenFile.IsUpdating(name => name == "CI" ? ci : update));

    [Fact]
    public void The_source_tree_is_found_from_where_the_tests_run() =>
        Assert.True(File.Exists(SourceTree.Path("src", "HomeworkKit", "HomeworkKit.csproj")));
}
