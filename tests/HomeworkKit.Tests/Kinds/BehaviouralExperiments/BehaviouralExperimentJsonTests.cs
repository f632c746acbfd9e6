using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.BehaviouralExperiments;

public sealed class BehaviouralExperimentJsonTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    [Fact]
    public void Tasks_survive_being_written_and_read() =>
        Law.Holds(361, Generators.BehaviouralExperimentTasks, static task => Assert.Equal(task, Json.ReadValue<HomeworkTask>(Json.WriteValue<HomeworkTask>(task))));

    [Fact]
    public void Experiments_survive_being_written_and_read() =>
        Law.Holds(362, Generators.BehaviouralExperiments, static entry => Assert.Equal(entry, Json.ReadValue<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(entry))));

    [Fact]
    public void Any_experiment_can_be_judged_and_weighed_whatever_is_in_it() => Law.Holds(363, Generators.BehaviouralExperiments, static experiment =>
    {
        Assert.NotNull(BehaviouralExperimentKind.Instance.Validate(ExperimentSamples.Task, experiment));
        Assert.Equal(experiment.Predictions.Count, experiment.GetPredictions().Count);
        Assert.NotNull(experiment.GetOutcome());
    });
}
