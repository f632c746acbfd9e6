using FsCheck.Fluent;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds;

/// <summary>Laws that every record of every kind obeys, however it is filled in.</summary>
public sealed class VariedRecordTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    [Law(20260303)]
    public Property It_survives_being_written_and_read() => OfEveryKind(static (task, entry) =>
    {
        Assert.Equal(task, Json.ReadValue<HomeworkTask>(Json.WriteValue(task)));
        Assert.Equal(entry, Json.ReadValue<HomeworkEntry>(Json.WriteValue(entry)));
    });

    [Law(20260304)]
    public Property It_can_be_judged_and_findings_name_rules() => OfEveryKind(static (task, entry) =>
        Assert.All(HomeworkCatalog.BuiltIn.Validate(task, entry).Findings, static finding => Assert.Contains('/', finding.Code)));

    [Fact]
    public void Variants_do_vary() =>
        Assert.True(Enumerable.Range(0, 20).Select(static number => Vary("thought-record", number).Entry).Distinct().Count() > 15);

    private static Property OfEveryKind(Action<HomeworkTask, HomeworkEntry> law) => Law.Holds(Gen.Choose(0, int.MaxValue - 1), number =>
        Assert.All(HomeworkCatalog.BuiltIn.Kinds, kind =>
        {
            var (task, entry) = Vary(kind.Name, number);
            law(task, entry);
        }));

    private static (HomeworkTask Task, HomeworkEntry Entry) Vary(string name, int number)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var example = kind.GetExample();
        return (Varied.Copy(example.Task, number), Varied.Copy(example.Entry, number));
    }
}
