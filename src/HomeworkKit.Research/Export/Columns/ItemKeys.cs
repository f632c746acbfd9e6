using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>Finds the keys of the items that a cycle's plans ask for: by them an analysis knows what was rated.</summary>
internal static class ItemKeys
{
    internal static IEnumerable<string> Of(HomeworkCycle cycle) =>
        cycle.PlansInEffect.Select(static revision => revision.Plan.Task).Append(cycle.Assignment.Task).SelectMany(static task => task switch
        {
            MoodLogTask mood => mood.Items.Select(static item => item.Key),
            SelfMonitoringTask monitoring => monitoring.Items.Select(static item => item.Key),
            MindfulnessTask mindfulness => mindfulness.Items.Select(static item => item.Key),
            _ => [],
        }).Distinct(StringComparer.Ordinal);
}
