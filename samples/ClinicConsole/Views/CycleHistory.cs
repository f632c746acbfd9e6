using HomeworkKit.Events;

namespace HomeworkKit.Samples.ClinicConsole.Views;

/// <summary>What a cycle's history tells about a moment in it.</summary>
internal static class CycleHistory
{
    /// <summary>Gives the task of the last plan that was put forward before an event.</summary>
    internal static HomeworkTask? TaskAt(this HomeworkCycle cycle, int eventNumber) =>
        cycle.Events.Take(eventNumber).Select(static cycleEvent => cycleEvent switch
        {
            HomeworkProposed proposed => proposed.Plan.Task,
            PlanRevised revised => revised.Plan.Task,
            Reviewed reviewed => reviewed.Plan?.Task,
            _ => null,
        }).LastOrDefault(static task => task is not null);

    /// <summary>Gives what the homework was called on a date: by the plan that held then, not by today's.</summary>
    internal static string TitleOn(this HomeworkCycle cycle, ConsoleText text, LocalDate date)
    {
        var plans = cycle.PlansInEffect;
        var plan = (plans.LastOrDefault(revision => revision.EffectiveFrom is not { } from || from <= date) ?? (plans.Count > 0 ? plans[0] : cycle.Plan)).Plan;
        return plan.Title ?? text.Of(plan.Task);
    }

    /// <summary>Gives an attempt as it stood before an event.</summary>
    internal static Attempt? AttemptBefore(this HomeworkCycle cycle, int eventNumber, AttemptId id) =>
        cycle.Events.Take(eventNumber).Select(static cycleEvent => cycleEvent switch
        {
            AttemptRecorded recorded => recorded.Attempt,
            AttemptContinued continued => continued.Attempt,
            AttemptAmended amended => amended.Attempt,
            _ => null,
        }).LastOrDefault(attempt => attempt?.Id == id);
}
