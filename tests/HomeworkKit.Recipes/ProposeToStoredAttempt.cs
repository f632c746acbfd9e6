using HomeworkKit.Kinds;
using HomeworkKit.Storage;
using HomeworkKit.Storage.Sqlite;
using static HomeworkKit.Recipes.Clinic;

namespace HomeworkKit.Recipes;

public sealed class ProposeToStoredAttempt
{
    [Fact]
    public async Task From_a_proposal_to_an_attempt_that_is_kept()
    {
        var folder = Directory.CreateTempSubdirectory("homework-recipes-");
        var (file, kit, now) = (Path.Combine(folder.FullName, "homework.db"), Kit, Session);
        var assignment = Daily(new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three });
        var (client, clinician) = (Client, Clinician);

        // <readme>
        await using var store = await SqliteHomeworkStore.OpenAsync(file, kit);
        var cycle = HomeworkCycle.Propose(assignment, clinician, now, kit).OrThrow();
        await store.AppendAsync(cycle); // kept from the proposal on

        cycle = cycle.Agree(client, now).OrThrow();
        var entry = new ThoughtRecord { Situation = "Asked to present" };
        var attempt = new Attempt { Id = AttemptId.New(now), PerformedAt = now, Outcome = AttemptOutcome.Partly, Entry = entry };
        cycle = cycle.RecordAttempt(attempt, client, now).OrThrow();
        await store.AppendAsync(cycle); // only what is new is written

        // Something that is not permitted is no exception: the outcome says why, and what is.
        if (cycle.Review(ReviewDecision.Complete, new Review(), client, now) is Refused refused)
        {
            Console.WriteLine($"{refused.Code}; permitted instead: {refused.Permitted}");
        }
        // </readme>

        Assert.Equal(cycle, await store.LoadAsync(cycle.Id));
        Assert.IsType<Refused>(cycle.Review(ReviewDecision.Complete, new Review(), client, now));
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Of_two_who_write_at_once_the_second_is_told_and_loses_nothing()
    {
        await using var store = new InMemoryHomeworkStore(Kit);
        var seen = Agreed();
        await store.AppendAsync(seen);
        await store.AppendAsync(seen.Comment("From another device.", Client, Evening(0)).OrThrow());
        var mine = seen.RecordAttempt(Tried(Evening(0)), Client, Evening(0)).OrThrow();

        // <readme conflict>
        try
        {
            await store.AppendAsync(mine);
        }
        catch (HomeworkConflictException)
        {
            // Somebody was first: what is mine goes on top of what is there.
            var theirs = (await store.LoadAsync(mine.Id))!;
            var both = HomeworkCycle.Rebase(theirs.Events, mine.Events, store.Catalog);
            await store.AppendAsync(both.Cycle);
        }
        // </readme>

        var kept = (await store.LoadAsync(mine.Id))!;
        Assert.Equal(4, kept.Version);
        Assert.Equal(1, kept.AttemptCount);
    }

    [Fact]
    public void A_bad_document_is_told_by_code_and_path()
    {
        var (json, text) = (Json, Json.Write(Agreed()).Replace("\"columns\":\"three\"", "\"columns\":\"eight\"", StringComparison.Ordinal));
        string? told = null;

        // <readme document>
        if (!json.TryRead(text, out var cycle, out var problem))
        {
            told = $"{problem.Code} at {problem.Path}"; // never what was in it
        }
        // </readme>

        Assert.Null(cycle);
        Assert.Equal("json/unknown-value at $.events[0].plan.task.columns", told);
    }
}
