using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Kinds.BehaviouralExperiments;

public sealed class BehaviouralExperimentJsonTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    [Law(361)]
    public Property Tasks_survive_being_written_and_read() =>
        Law.Holds(Generators.BehaviouralExperimentTasks, static task => Assert.Equal(task, Json.ReadValue<HomeworkTask>(Json.WriteValue<HomeworkTask>(task))));

    [Law(362)]
    public Property Experiments_survive_being_written_and_read() =>
        Law.Holds(Generators.BehaviouralExperiments, static entry => Assert.Equal(entry, Json.ReadValue<HomeworkEntry>(Json.WriteValue<HomeworkEntry>(entry))));

    [Law(363)]
    public Property Any_experiment_can_be_judged_and_weighed_whatever_is_in_it() => Law.Holds(Generators.BehaviouralExperiments, static experiment =>
    {
        Assert.NotNull(BehaviouralExperimentKind.Instance.Validate(ExperimentSamples.Task, experiment));
        Assert.Equal(experiment.Predictions.Count, experiment.GetPredictions().Count);
        Assert.NotNull(experiment.GetOutcome());
    });
}
