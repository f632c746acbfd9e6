using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using static HomeworkKit.Tests.Kinds.Worksheets.WorksheetSamples;

namespace HomeworkKit.Tests.Kinds.Worksheets;

/// <summary>What is hidden is kept while a worksheet is filled in, and reaches nobody afterwards.</summary>
public sealed class WorksheetCycleTests
{
    private const string Secret = "written before the item was hidden";

    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 16, 0);
    private static readonly Actor Client = Actor.Client("c-42");
    private static readonly Actor Clinician = Actor.Clinician("k-7");
    private static readonly WorksheetForm Form = Of(YesNo("slept"), AskText("why", IsYes("slept")));
    private static readonly WorksheetEntry Filled = WorksheetSamples.Entry(No("slept"), Said("why", Secret));

    [Fact]
    public void A_done_attempt_is_written_as_it_counts_and_one_that_goes_on_is_kept_whole()
    {
        var cycle = Agreed().RecordAttempt(Attempt(AttemptOutcome.Partly), Client, Start).OrThrow();
        Assert.Equal<HomeworkEntry?>(Filled, cycle.Attempts[0].Attempt.Entry);
        cycle = cycle.ContinueAttempt(cycle.Attempts[0].Attempt with { Outcome = AttemptOutcome.Done }, Client, Start).OrThrow();
        Assert.Equal<HomeworkEntry?>(WorksheetSamples.Entry(No("slept")), cycle.Attempts[0].Attempt.Entry);
        Assert.DoesNotContain(
            Secret,
            new HomeworkJson(HomeworkCatalog.BuiltIn).Write(Agreed().RecordAttempt(Attempt(AttemptOutcome.Done), Client, Start).OrThrow()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_tells_nothing_that_is_hidden_even_of_an_attempt_that_goes_on()
    {
        var cycle = Agreed().RecordAttempt(Attempt(AttemptOutcome.Partly), Client, Start).OrThrow();
        var text = SessionDigest.For([cycle], Clinician, Start + Duration.FromDays(7), AdherenceContext.Utc).ToText(DateTimeZone.Utc);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        var shown = Agreed()
            .RecordAttempt(Attempt(AttemptOutcome.Partly) with { Entry = WorksheetSamples.Entry(Yes("slept"), Said("why", Secret)) }, Client, Start)
            .OrThrow();
        Assert.Contains(
            Secret,
            SessionDigest.For([shown], Clinician, Start + Duration.FromDays(7), AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
    }

    private static Attempt Attempt(AttemptOutcome outcome) => new() { Id = AttemptId.New(Start), PerformedAt = Start, Outcome = outcome, Entry = Filled };

    private static HomeworkCycle Agreed()
    {
        var assignment = new Assignment
        {
            Id = AssignmentId.New(Start),
            Client = new("c-42"),
            Clinician = new("k-7"),
            Task = new WorksheetTask { Form = Form },
        };
        return HomeworkCycle.Propose(assignment, Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow().Agree(Client, Start).OrThrow();
    }
}
