using HomeworkKit.Kinds;

namespace HomeworkKit.Tests.Kinds.BehaviouralExperiments;

/// <summary>Experiments to start from.</summary>
internal static class ExperimentSamples
{
    internal static BehaviouralExperimentTask Task => (BehaviouralExperimentTask)BehaviouralExperimentKind.Instance.GetExample().Task;

    internal static BehaviouralExperiment Experiment => (BehaviouralExperiment)BehaviouralExperimentKind.Instance.GetExample().Entry;
}
