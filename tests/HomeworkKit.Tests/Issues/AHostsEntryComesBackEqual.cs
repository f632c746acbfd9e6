using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

/// <summary>
/// An entry of a host's kind that its own JSON changes was acknowledged, and was another one when it was read: it is refused where it is accepted.
/// </summary>
public sealed class AHostsEntryComesBackEqual
{
    private static readonly HomeworkCatalog Kit = HomeworkCatalog.BuiltIn.With(LosingKind.Instance);
    private static readonly HomeworkCycle Agreed = HomeworkCycle
        .Propose(Plan with { Task = new LosingTask { Rounded = 3 } }, Clinician, Now, Kit)
        .OrThrow()
        .Agree(Client, Now)
        .OrThrow();

    internal static IEnumerable<(LosingEntry Entry, string Code)> Changed =>
    [
        (new LosingEntry { Rounded = 2.5m }, JsonProblemCodes.ChangedByWriting),
        (new LosingEntry { Forgotten = "words" }, JsonProblemCodes.ChangedByWriting),
        (new LosingEntry { Unsettable = "words" }, JsonProblemCodes.ChangedByWriting),
        (new LosingEntry { Uncomparable = [1] }, JsonProblemCodes.ChangedByWriting),
        (new LosingEntry { Part = new LosingPart { Forgotten = "words" } }, JsonProblemCodes.ChangedByWriting),
        (new LosingEntry { Number = double.NaN }, JsonProblemCodes.InvalidValue),
        (new LosingEntry { Number = double.PositiveInfinity }, JsonProblemCodes.InvalidValue),
    ];

    [Fact]
    public void What_its_json_changes_is_refused_by_a_move_a_rebase_and_writing()
    {
        foreach (var (entry, code) in Changed)
        {
            var happened = Recorded(90, Attempt(1) with { Entry = entry });
            Assert.Equal((code, "attempt.entry"), Agreed.Apply(happened) is Refused refused ? (refused.Code, refused.Path) : default);
            Assert.Equal(code, Assert.Single(HomeworkCycle.Rebase(Agreed.Events, [happened], Kit).Refused).Refusal.Code);
            Assert.Equal(code, HomeworkCycle.Replay([.. Agreed.Events, happened], Kit).OrThrow().WhyNotKept(2)?.Code);
            Assert.Equal(code, HomeworkJson.ProblemOfWriting(entry, Kit)?.Code);
        }
    }

    [Fact]
    public void What_comes_back_equal_is_kept_and_a_repetition_is_present()
    {
        foreach (
            var entry in (LosingEntry[])
                [new(), new() { Rounded = 2 }, new() { Comparable = [1, 2] }, new() { Number = 0.1 }, new() { Part = new LosingPart { Trimmed = " x " } }])
        {
            var happened = Recorded(90, Attempt(1) with { Entry = entry });
            var kept = Agreed.Apply(happened).OrThrow();
            var json = new HomeworkJson(Kit);
            Assert.Equal(kept, json.Read(json.Write(kept)));
            Assert.Equal(happened, Assert.Single(HomeworkCycle.Rebase(json.Read(json.Write(kept)).Events, [happened], Kit).AlreadyPresent));
        }
    }

    [Fact]
    public void A_task_is_held_to_the_same() => Assert.Equal((JsonProblemCodes.ChangedByWriting, "plan.task"),
        Agreed.Revise(Plan with { Task = new LosingTask { Rounded = 2.5m } }, Clinician, Now) is Refused refused ? (refused.Code, refused.Path) : default);
}
