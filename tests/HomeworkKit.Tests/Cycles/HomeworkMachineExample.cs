using HomeworkKit.Events;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>The code of the README's section on hooks.</summary>
public sealed class HomeworkMachineExample
{
    [Fact]
    public void Hooks_run_when_an_event_is_fired_and_a_refusal_says_why()
    {
        var (cycle, client, now, told) = (Assigned, Client, Now, new List<string>());
        var attempt = Attempt(1);

        // <readme>
        var machine = new HomeworkMachine(cycle, client);
        machine.Machine.Configure(CycleState.InProgress).OnEntry(() => told.Add("somebody has begun"));
        machine.Machine.OnTransitioned(moved => told.Add($"{moved.Trigger}: {moved.Source} -> {moved.Destination}"));

        CycleOutcome outcome = machine.Fire(new AttemptRecorded { Id = EventId.New(now), Assignment = cycle.Id, By = client, At = now, Attempt = attempt });
        bool mayReview = machine.Machine.CanFire(CycleTrigger.ReviewComplete); // false: that is the clinician's
        cycle = machine.Cycle; // what the store appends

        // </readme>

        Assert.IsType<Accepted>(outcome);
        Assert.False(mayReview);
        Assert.Equal(CycleState.InProgress, cycle.State);
        Assert.Equal(["RecordAttempt: Assigned -> InProgress", "somebody has begun"], told);
    }
}
