using HomeworkKit.Scheduling;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>A plan in a few lines: what, when, how much, why, and what may get in the way.</summary>
internal static class PlanLines
{
    internal static IEnumerable<string> Of(ConsoleText text, Assignment plan)
    {
        if (plan.Wish is { } wish)
        {
            yield return text["wish: {0}", wish];
        }

        if (plan.Schedule is { } schedule)
        {
            yield return text["when: {0}", schedule.Describe(words: text.Library)];
        }

        if (plan.Dose is { Times: { } times } dose)
        {
            yield return dose.Minutes is { } minutes
                ? text["how much: {0} times, {1} minutes each", text.Of(times), text.Of(minutes)]
                : text["how much: {0} times", text.Of(times)];
        }

        if (plan.Agreement is not { } agreement)
        {
            yield break;
        }

        if (agreement.Rationale is { } why)
        {
            yield return text["why: {0}", why];
        }

        if (agreement.Cue is { } cue)
        {
            yield return text["linked to: {0}", cue];
        }

        if (agreement.Confidence is { } confidence)
        {
            yield return text["confidence: {0}/{1}", text.Of(confidence.Value), text.Of(confidence.Scale.Maximum)];
        }

        foreach (var obstacle in agreement.Obstacles)
        {
            yield return obstacle.Then is { } then
                ? text["if {0}, then {1}", obstacle.What ?? string.Empty, then]
                : text["may get in the way: {0}", obstacle.What ?? string.Empty];
        }

        if (agreement.SmallestVersion is { } smallest)
        {
            yield return text["on a hard day: {0}", smallest];
        }
    }
}
