using HomeworkKit.Words;

namespace HomeworkKit.Tests.Cycles;

public sealed class CycleLabelsTests
{
    [Fact]
    public void Every_state_reads_as_a_client_would_say_it()
    {
        var labels = Enum.GetValues<CycleState>().Select(HomeworkWords.English.Of).ToArray();
        Assert.Equal(["suggested", "agreed", "trying it out", "ready for the session", "on hold", "finished for now", "not for now", "stopped"], labels);
        Assert.Equal("99", HomeworkWords.English.Of((CycleState)99));
    }

    [Fact]
    public void A_set_of_triggers_reads_and_compares_by_value()
    {
        var permitted = Loop.Declined.PermittedTriggers(Loop.Clinician);
        Assert.Equal("revise, record-attempt, comment, share, unshare, attach, raise-concern", permitted.ToString());
        Assert.Equal(permitted.Count, permitted.ToArray().Length);
        Assert.Equal(permitted, Loop.Declined.PermittedTriggers(Loop.Clinician));
        Assert.False(default(CycleTriggerSet).Contains(CycleTrigger.Submit));
        Assert.Equal("assigned --submit--> ready-for-review", CycleTable.Standard.RowsFor(CycleState.Assigned, CycleTrigger.Submit)[0].ToString());
    }

    [Fact]
    public void Texts_for_logs_hold_nothing_of_the_content()
    {
        var cycle = Loop.Assigned;
        Assert.Equal($"cycle {cycle.Id}, assigned, round 1", cycle.ToString());
        Assert.Equal($"revision {cycle.Plan.Id}", cycle.Plan.ToString());
    }
}
