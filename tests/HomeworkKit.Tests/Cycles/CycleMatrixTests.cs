using System.Text;
using HomeworkKit.Events;
using HomeworkKit.Tests.Goldens;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>What becomes of every trigger, pulled by everybody, wherever a cycle can stand: looked at once and then kept.</summary>
public sealed class CycleMatrixTests
{
    private static readonly (string Name, Actor By, bool InSession)[] Actors =
    [
        ("client", Client, false), ("clinician", Clinician, false), ("in session", Clinician, true),
        ("supporter", Supporter, false), ("proxy", Proxy, false), ("system", Actor.System, false),
    ];

    private static HomeworkCycle Repeated => Ready.Review(ReviewDecision.Repeat, new Review(), Clinician, Now).OrThrow();

    [Fact]
    public void Every_state_trigger_and_actor_does_what_was_looked_at()
    {
        var text = new StringBuilder(
            "What becomes of a trigger: the state that follows (and the round, if a new one began), or the code of the refusal in brackets.\n\n");
        Write(
            text,
            "With a clinician",
            Actors,
            [
                ("proposed", Proposed),
                ("proposed, tried", Proposed.RecordAttempt(Attempt(1), Client, Now).OrThrow()),
                ("proposed, round 2", Repeated),
                ("assigned", Assigned),
                ("assigned, waiting", Assigned.Revise(Titled("waiting"), Clinician, Now).OrThrow()),
                ("in progress", InProgress),
                ("in progress, help", InProgress.AskForHelp(Client, Now).OrThrow()),
                ("in progress, concern", InProgress.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, Now).OrThrow()),
                ("ready, not tried", Assigned.CloseWindow(Actor.System, Now).OrThrow()),
                ("ready, tried", Ready),
                ("paused", SetAside),
                ("paused, tried", InProgress.Pause(Client, Now).OrThrow()),
                ("paused from review", Ready.Pause(Client, Now).OrThrow()),
                ("paused, date come", Assigned.Pause(Client, Now, null, new LocalDate(2026, 3, 2)).OrThrow()),
                ("paused, date to come", Assigned.Pause(Client, Now, null, new LocalDate(2026, 3, 20)).OrThrow()),
                ("completed", Completed),
                ("declined", Declined),
                ("stopped", Ended),
                ("stopped, never agreed", Proposed.Stop(Client, Now).OrThrow()),
            ]);
        var agreed = Alone.Agree(Client, Now).OrThrow();
        var tried = agreed.RecordAttempt(Attempt(1), Client, Now).OrThrow();
        Write(text, "Self-guided, without a clinician", [.. Actors.Where(static actor => actor.Name is "client" or "supporter" or "proxy" or "system")],
        [
            ("proposed", Alone),
            ("assigned", agreed),
            ("in progress", tried),
            ("in progress, concern", tried.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, Now).OrThrow()),
            ("ready, tried", tried.Submit(Client, Now).OrThrow()),
            ("completed", tried.Review(ReviewDecision.Complete, new Review(), Client, Now).OrThrow()),
        ]);
        GoldenFile.Check("cycle-matrix.txt", text.ToString());
    }

    private static void Write(StringBuilder text, string title, (string Name, Actor By, bool InSession)[] actors, (string Name, HomeworkCycle Cycle)[] places)
    {
        text.Append("# ").Append(title).Append("\n\n");
        foreach (var trigger in Enum.GetValues<CycleTrigger>())
        {
            List<string[]> lines = [[KebabCase.Of(trigger), .. actors.Select(static actor => actor.Name)]];
            foreach (var (name, cycle) in places)
            {
                lines.Add([name, .. actors.Select(actor => Cell(cycle, trigger, actor.By, actor.InSession))]);
            }

            var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
            foreach (var line in lines)
            {
                text.AppendJoin(" | ", line.Select((cell, column) => cell.PadRight(widths[column]))).Append('\n');
            }

            text.Append('\n');
        }
    }

    private static string Cell(HomeworkCycle cycle, CycleTrigger trigger, Actor by, bool inSession)
    {
        var happened = new EventMaker
        {
            Id = Event(99),
            By = by,
            At = Now,
            Agreed = inSession ? AgreementMode.InSession : null,
            Setting = inSession ? Setting.InSession : Setting.BetweenSessions,
        }.Make(trigger, cycle);
        var outcome = cycle.Apply(happened);
        var (permitted, whyNot) = (cycle.PermittedTriggers(by).Contains(trigger), cycle.WhyNot(trigger, by));
        Assert.Equal(permitted, whyNot is null);
        Assert.Equal(whyNot?.Code, whyNot is null ? null : Assert.IsType<Refused>(outcome).Code);
        return outcome.Match(
            accepted: moved => KebabCase.Of(moved.Cycle.State) + (moved.Cycle.Round > cycle.Round ? " " + moved.Cycle.Round : string.Empty),
            refused: refused => "(" + refused.Code["cycle/".Length..] + ")");
    }
}
