using HomeworkKit.Tests.Cycles;

namespace HomeworkKit.Tests.Documentation;

/// <summary>The code of the section on what happens between sessions and at the end.</summary>
public sealed class EndingsExample
{
    [Fact]
    public void What_was_told_is_recorded_looked_at_together_and_brought_to_an_end()
    {
        var (record, client, clinician, now, session) = (Loop.Assigned, Loop.Client, Loop.Clinician, Loop.Now, new SessionRef("s-9"));
        var activities = HomeworkCycle
            .Propose(Loop.Plan with { Id = AssignmentId.New(now) }, clinician, now, HomeworkCatalog.BuiltIn)
            .OrThrow()
            .Agree(client, now)
            .OrThrow();

        // <readme>
        var told = new Attempt
        {
            Id = AttemptId.New(now), PerformedAt = now - Duration.FromDays(1), Outcome = AttemptOutcome.NotDone,
            Source = AttemptSource.ByTelephone, ToldBy = client, Instead = "A walk along the river.", // counted apart from what was left undone
            Feedback = new() { Difficulty = Rating.Of(7, RatingScale.ZeroToTen), Note = "The last column is wearing." },
        };
        record = record.RecordAttempt(told, clinician, now).OrThrow(); // between sessions, and attributed to both

        var together = TogetherReview.Of(
            [new(record, ReviewDecision.Maintain), new(activities, ReviewDecision.Continue)],
            "Going out helps on bad days too.",
            clinician,
            now,
            session: session);

        Discharge end = Discharge.Of(
            together.Cycles,
            new DischargeRecord
            {
                Client = record.Client,
                At = now,
                ReferredTo = "a walking group",
                Endings =
                [
                    new()
                    {
                        Assignment = activities.Id,
                        Ending = EndingKind.HandOver,
                        HandedTo = new("k-8"),
                    },
                ],
                Blueprint = new()
                {
                    Learned = ["Going out helps on bad days too."],
                    EarlySigns = ["I stop answering the telephone."],
                    WhatIWillDo = ["Call Ana and go out."],
                },
            },
            clinician,
            AgreementMode.InSession);
        DischargeRecord? keep = end.Record; // a document of the client's: store it beside the cycles

        // </readme>

        Assert.True(together.IsAccepted);
        Assert.Equal([CycleState.Completed, CycleState.Assigned], end.Cycles.Select(static cycle => cycle.State));
        Assert.Equal((EndingKind.HandOver, "k-8"), (Assert.Single(keep!.Endings).Ending, end.Cycles[1].Assignment.Clinician?.Value));
        Assert.True(keep.Validate().IsComplete);
    }
}
