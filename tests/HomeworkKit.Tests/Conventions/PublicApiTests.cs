using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly string Text = PublicApi.Of(Library.Assembly);

    [Fact]
    public void What_hosts_can_call_changes_only_on_purpose() => GoldenFile.Check("PublicApi.HomeworkKit.txt", Text);

    [Fact]
    public void The_list_has_every_public_type() =>
        Library.Nothing(
            Library.PublicTypes.Select(static type => type.Name.Split('`')[0]).Where(static name => !Text.Contains(" " + name, StringComparison.Ordinal)),
            "Listed:");

    [Theory]
    [InlineData("public required HomeworkKit.ActorRole Role { get; init; }")]
    [InlineData("public string? Ref { get; init; }")]
    [InlineData("public static HomeworkKit.Actor Client(string reference)")]
    [InlineData("Clinician = 1,")]
    public void The_list_says_what_a_host_would_notice(string line) => Assert.Contains(line, Text, StringComparison.Ordinal);
}
