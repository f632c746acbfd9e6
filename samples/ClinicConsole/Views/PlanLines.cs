using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>A plan in a few lines: what, when, how much, why, and what may get in the way.</summary>
internal static class PlanLines
{
    internal static IEnumerable<string> Of(Assignment plan)
    {
        if (plan.Wish is { } wish)
        {
            yield return $"wish: {wish}";
        }

        if (plan.Schedule is { } schedule)
        {
            yield return $"when: {ScheduleText.Describe(schedule)}";
        }

        if (plan.Dose is { Times: { } times } dose)
        {
            yield return $"how much: {times} times{(dose.Minutes is { } minutes ? $", {minutes} minutes each" : string.Empty)}";
        }

        if (plan.Agreement is not { } agreement)
        {
            yield break;
        }

        if (agreement.Rationale is { } why)
        {
            yield return $"why: {why}";
        }

        if (agreement.Cue is { } cue)
        {
            yield return $"linked to: {cue}";
        }

        if (agreement.Confidence is { } confidence)
        {
            yield return $"confidence: {Words.Of(confidence.Value)}/{Words.Of(confidence.Scale.Maximum)}";
        }

        foreach (var obstacle in agreement.Obstacles)
        {
            yield return obstacle.Then is { } then ? $"if {obstacle.What}, then {then}" : $"may get in the way: {obstacle.What}";
        }

        if (agreement.SmallestVersion is { } smallest)
        {
            yield return $"on a hard day: {smallest}";
        }
    }
}
