using FsCheck.Fluent;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds;

/// <summary>Laws that every record of every kind obeys, however it is filled in.</summary>
public sealed class VariedRecordTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    public static TheoryData<string> Names => CatalogueTheories.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_survives_being_written_and_read(string name) => Law.Holds(20260303, Gen.Choose(0, int.MaxValue - 1), number =>
    {
        var (task, entry) = Vary(name, number);
        Assert.Equal(task, Json.ReadValue<HomeworkTask>(Json.WriteValue(task)));
        Assert.Equal(entry, Json.ReadValue<HomeworkEntry>(Json.WriteValue(entry)));
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void It_can_be_judged_and_findings_name_rules(string name) => Law.Holds(20260304, Gen.Choose(0, int.MaxValue - 1), number =>
    {
        var (task, entry) = Vary(name, number);
        Assert.All(HomeworkCatalog.BuiltIn.Validate(task, entry).Findings, static finding => Assert.Contains('/', finding.Code));
    });

    [Fact]
    public void Variants_do_vary() => Assert.True(Enumerable.Range(0, 20).Select(static number => Vary("thought-record", number).Entry).Distinct().Count() > 15);

    private static (HomeworkTask Task, HomeworkEntry Entry) Vary(string name, int number)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var example = kind.GetExample();
        return (Varied.Copy(example.Task, number), Varied.Copy(example.Entry, number));
    }
}
