using HomeworkKit.Adherence;
using HomeworkKit.Samples.ClinicConsole.Views;

namespace HomeworkKit.Samples.ClinicConsole.Interactive;

/// <summary>A clinician at the keyboard: what waits for them first.</summary>
internal static class ClinicianSession
{
    private const string Leave = "Leave";
    private const string New = "Plan something new with a client";

    internal static async Task RunAsync(HomeworkHost host, IDialogue dialogue, ClinicianRef clinician, CancellationToken cancellationToken)
    {
        var actor = Actor.Clinician(clinician.Value);
        while (true)
        {
            var summaries = await Caseload.OfAsync(host, clinician, cancellationToken);
            var chosen = await dialogue.ChooseAsync(
                host.Text["Your caseload"],
                [.. summaries.Select(summary => Caseload.Line(host.Text, summary)), host.Text[New], host.Text[Leave]]);
            if (chosen == summaries.Count + 1)
            {
                return;
            }

            if (chosen == summaries.Count)
            {
                await PlanWork.ProposeAsync(host, dialogue, actor);
            }
            else if (await host.Store.LoadAsync(summaries[chosen].Assignment, cancellationToken) is { } cycle)
            {
                var desk = new Desk(host, dialogue, actor, cycle);
                Show(desk);
                await MenuAction.ChooseAsync(desk, ClinicianActions.All);
            }
        }
    }

    // Only what this clinician may see: a private attempt is one that was done, and nothing more.
    private static void Show(Desk desk)
    {
        ContentView.Write(
            desk.Screen,
            SessionDigest.For([desk.Cycle], desk.Actor, desk.Host.Now, AdherenceContext.In(HomeworkHost.Zone)).ToText(HomeworkHost.Zone, desk.Text.Library));
        var view = desk.Cycle.VisibleTo(desk.Actor);

        // In full, and also after it was acknowledged.
        foreach (var concern in view.Concerns)
        {
            var day = desk.Text.Of(concern.RaisedAt.InZone(HomeworkHost.Zone).Date);
            var heading = desk.Text["Concern, {0}, raised on {1}, {2}", desk.Text.Library.Of(concern.Concern.Category), day, desk.Text[Acknowledged(concern)]];
            ContentView.Write(desk.Screen, $"{heading}\n  {(concern.Concern.Note ?? desk.Text["no words given"]).ReplaceLineEndings(" ")}");
        }

        foreach (var seen in view.Attempts.Where(seen => !seen.IsRetracted && seen.Round == view.Round && seen.Attempt.Entry is not null))
        {
            ContentView.Write(
                desk.Screen,
                $"{desk.Text["Written on {0}", desk.Text.Of(seen.Attempt.PerformedAt.InZone(HomeworkHost.Zone).Date)]}\n"
                    + string.Join('\n', AttemptLines.Of(desk.Text, seen.Attempt, view.Plan.Task).Select(static line => "  " + line.ReplaceLineEndings(" "))));
        }
    }

    // In histories from before acknowledgements had to name what they are for, one can be of all that was open.
    private static string Acknowledged(CycleConcern concern) => concern.IsOpen ? "not acknowledged yet"
        : concern.Acknowledgements.Any(static one => one.NamesConcern) ? "acknowledged" : "acknowledged without naming it";
}
