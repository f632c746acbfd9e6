using Spectre.Console;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>Asks a clinician to weigh what stands against a plan. Nobody else is shown it.</summary>
internal static class WeighingWork
{
    internal static async Task AskAsync(HomeworkHost host, IDialogue dialogue, Draft<Assignment> draft, Actor clinician)
    {
        foreach (var stop in PlanSafety.OpenStopsOf(draft.Value, HomeworkHost.Kit))
        {
            host.Screen.Write(
                new Text($"{host.Text.Library.Of(stop.Rule)}{(stop.Subject is { } subject ? $" ({Named(host.Text, subject)})" : string.Empty)}\n"));
            if (!await dialogue.IsSureAsync(host.Text, "Have you weighed this up? The client doesn't see the question or your answer"))
            {
                continue;
            }

            var weighing = new Weighing { Code = stop.Rule.Code, Subject = stop.Subject, By = new(clinician.Ref!), At = host.Now };
            await draft.KeepAsync(draft.Value with { Weighed = [.. draft.Value.Weighed, weighing] });
            var note = await dialogue.OptionalAsync(host.Text["Your reasons (optional)"]);
            if (note is not null)
            {
                await draft.KeepAsync(draft.Value with { Weighed = [.. draft.Value.Weighed.SkipLast(1), weighing with { Note = note }] });
            }
        }
    }

    // As the plan's own form asks for it; what a clinic screens for besides has the clinic's name.
    private static string Named(ConsoleText text, string subject) =>
        (
            text.Library.Find("sleep-window/task/contraindications/" + subject)
            ?? text.Library.Find("exposure/task/medical-screening/" + subject)
            ?? subject.Replace('-', ' ')
        ).TrimEnd('?');
}
