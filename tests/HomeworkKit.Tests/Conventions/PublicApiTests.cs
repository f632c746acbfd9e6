using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Conventions;

public sealed class PublicApiTests
{
    [Fact]
    public void What_hosts_can_call_changes_only_on_purpose() =>
        GoldenFile.Check($"PublicApi.HomeworkKit.txt", PublicApi.Of(Library.PublicTypes));

    [Fact]
    public void The_list_says_what_a_host_would_notice()
    {
        var lines = PublicApi.Of([typeof(Sample), typeof(Sample.Choice), typeof(ISample<>)]).Split('\n');
        const string Prefix = "HomeworkKit.Tests.Conventions.PublicApiTests.";
        Assert.Contains(Prefix + "Sample : record", lines);
        Assert.Contains(Prefix + "Sample.required Name { get; init; } -> string", lines);
        Assert.Contains(Prefix + "Sample.Notes { get; } -> IReadOnlyList<string?>?", lines);
        Assert.Contains(Prefix + "Sample.static TryFind(string? key, out int value, bool exact = true) -> bool", lines);
        Assert.Contains(Prefix + "Sample.protected virtual Inherited() -> void", lines);
        Assert.Contains(Prefix + "Sample.Choice.Second = 7", lines);
        Assert.Contains(Prefix + "ISample<T> : interface where T : struct", lines);
        Assert.DoesNotContain(lines, static line => line.Contains("Hidden", StringComparison.Ordinal));
    }

    internal interface ISample<T>
        where T : struct;

    internal record Sample
    {
        public enum Choice
        {
            First = 0,
            Second = 7,
        }

        public required string Name { get; init; }

        public IReadOnlyList<string?>? Notes => null;

        public static bool TryFind(string? key, out int value, bool exact = true)
        {
            value = 0;
            return exact && key is null;
        }

        protected virtual void Inherited()
        {
        }

        private void Hidden()
        {
        }
    }
}
