using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.Exposures;

public sealed class ExposureJsonTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    [Law(351)]
    public Property Tasks_survive_being_written_and_read() =>
        Law.Holds(Generators.ExposureTasks, static task => Assert.Equal(task, Json.ReadValue<HomeworkTask>(Json.WriteValue<HomeworkTask>(task))));

    [Law(352)]
    public Property Records_survive_being_written_and_read() =>
        Law.Holds(Generators.ExposureRecords, static record => Assert.Equal(record, Json.ReadValue<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(record))));

    [Law(353)]
    public Property Hierarchies_survive_being_written_and_read() =>
        Law.Holds(Generators.ExposureHierarchies, static hierarchy => Assert.Equal(hierarchy, Json.ReadValue<ExposureHierarchy>(Json.WriteValue(hierarchy))));

    [Fact]
    public void What_is_derived_is_never_written()
    {
        var text = Json.WriteValue(ExposureSamples.Hierarchy(ExposureSamples.Step(1, 30) with { MedicalScreening = ExposureSamples.AllNo }));
        Assert.All(["active", "ascending", "descending", "isRetired", "needsMedicalAnswers", "isAnswered", "hasYes"], name =>
            Assert.DoesNotContain(name, text, StringComparison.Ordinal));
    }

    [Law(354)]
    public Property Any_record_can_be_judged_and_weighed_whatever_is_in_it() => Law.Holds(Generators.ExposureRecords, static record =>
    {
        Assert.NotNull(ExposureKind.Instance.Validate(ExposureSamples.Task, record));
        Assert.NotNull(record.GetOutcome().GetCautions());
        Assert.NotNull(record.GetPredictions());
    });
}
