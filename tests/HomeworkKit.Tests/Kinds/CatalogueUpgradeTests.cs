using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds;

/// <summary>A kind beyond its first version says how each earlier one is brought up to date, or is not taken.</summary>
public sealed class CatalogueUpgradeTests
{
    [Theory]
    [InlineData(1, new int[0], true)]
    [InlineData(3, new[] { 1, 2 }, true)]
    [InlineData(1, new[] { 1 }, false)]
    [InlineData(2, new int[0], false)]
    [InlineData(3, new[] { 1 }, false)]
    [InlineData(3, new[] { 2 }, false)]
    [InlineData(3, new[] { 2, 1 }, false)]
    [InlineData(3, new[] { 1, 1 }, false)]
    [InlineData(3, new[] { 1, 2, 3 }, false)]
    public void A_catalogue_takes_a_kind_with_one_upgrade_for_each_version_before_its_own(int version, int[] from, bool isTaken)
    {
        var kind = new HomeworkKind<HostTask, HostEntry>(
            static () => MoodLogKind.Instance.GetJsonMetadata()!,
            static () => throw new NotSupportedException(),
            static () => throw new NotSupportedException(),
            static () => (new(), new()))
        {
            Name = "acme/host",
            Title = "Host",
            Version = version,
            Upgrades = [.. from.Select(static earlier => new KindUpgrade(earlier, static _ => { }, static _ => { }))],
        };
        var thrown = Record.Exception(() => HomeworkCatalog.BuiltIn.With(kind));
        Assert.Equal(isTaken ? null : typeof(CatalogException), thrown?.GetType());
    }

    private sealed record HostTask : HomeworkTask;

    private sealed record HostEntry : HomeworkEntry;
}
