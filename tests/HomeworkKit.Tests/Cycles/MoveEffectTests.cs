using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

public sealed class MoveEffectTests
{
    private static readonly Actor[] Viewers = [Client, Clinician, Supporter, Proxy, Actor.Client("c-43")];

    private static HomeworkCycle Withdrawn => InProgress.RetractAttempt(AttemptNumber(1), Client, Now).OrThrow();

    [Fact]
    public void What_is_added_to_a_withdrawn_attempt_is_kept_and_said_to_change_nothing()
    {
        CycleOutcome[] outcomes =
        [
            Withdrawn.RecordAttempt(Attempt(1), Client, Now),
            Withdrawn.ContinueAttempt(Attempt(1) with { Noticed = "more" }, Client, Now),
            Withdrawn.AmendAttempt(Attempt(1) with { Noticed = "other" }, Client, Now, "typo"),
        ];
        Assert.All(outcomes, static outcome =>
        {
            var moved = Assert.IsType<Accepted>(outcome);
            Assert.Equal((MoveEffect.NothingChanged, CycleCodes.AttemptRetracted), (moved.Effect, moved.NothingChangedBecause));
            Assert.Equal(Withdrawn.Version + 1, moved.Cycle.Version);
            Assert.True(Assert.Single(moved.Cycle.Attempts).IsRetracted);
        });
    }

    [Fact]
    public void What_was_sent_twice_is_said_to_stand_already()
    {
        var helped = InProgress.AskForHelp(Client, Now).OrThrow();
        IReadOnlyList<EventId> asked = helped.OpenHelp;
        var shared = InProgress.Share(Audience.Partner, Client, Now).OrThrow();
        ChangesNothing(CycleCodes.AlreadySo, InProgress.RecordAttempt(Attempt(1), Client, Now));
        ChangesNothing(CycleCodes.AlreadySo, InProgress.ContinueAttempt(Attempt(1), Client, Now));
        ChangesNothing(CycleCodes.AlreadySo, Withdrawn.RetractAttempt(AttemptNumber(1), Client, Now));
        ChangesNothing(CycleCodes.AlreadySo, shared.Share(Audience.Partner, Client, Now));
        ChangesNothing(CycleCodes.AlreadySo, Proposed.Revise(Plan, Clinician, Now));
        var answered = helped.AnswerHelp(Clinician, Now, null, asked).OrThrow();
        var again = HomeworkCycle.Rebase(answered.Events, [Answer(500, asked)], HomeworkCatalog.BuiltIn);
        Assert.Equal(CycleCodes.AlreadySo, Assert.Single(again.WithoutEffect).Code);
    }

    [Fact]
    public void What_waits_for_something_that_has_not_arrived_is_said_to_wait()
    {
        CycleEvent[] early = [Continued(700, Attempt(9), 600), Retracted(701, 9), Answer(702, [Event(900)])];
        var result = HomeworkCycle.Rebase(InProgress.Events, early, HomeworkCatalog.BuiltIn);
        Assert.Equal(early, result.Applied);
        Assert.Equal(
            early.Select(static cycleEvent => (cycleEvent, CycleCodes.CorrectionHeld)),
            result.WithoutEffect.Select(static idle => (idle.Event, idle.Code)));
    }

    [Fact]
    public void What_is_new_changes_something()
    {
        Changes(InProgress.RecordAttempt(Attempt(2), Client, Now));
        Changes(InProgress.AmendAttempt(Attempt(1) with { Noticed = "other" }, Client, Now));
        Changes(InProgress.RetractAttempt(AttemptNumber(1), Client, Now));
        Changes(InProgress.Comment("a word", Client, Now));
        Changes(InProgress.Share(Audience.Partner, Client, Now).OrThrow().Unshare(Audience.Partner, Client, Now));
        Changes(
            InProgress.Share(Audience.Partner, Client, Now).OrThrow().Unshare(Audience.Partner, Client, Now).OrThrow().Share(Audience.Partner, Client, Now));
    }

    [Fact]
    public void A_revision_that_waits_can_be_given_another_date()
    {
        var waiting = Assigned.Revise(Titled("other"), Clinician, Now, from: new LocalDate(2026, 4, 1)).OrThrow();
        var later = Assert.IsType<Accepted>(waiting.Revise(Titled("other"), Clinician, Now, from: new LocalDate(2026, 5, 1)));
        Assert.Equal(MoveEffect.Changed, later.Effect);
        Assert.Equal(new LocalDate(2026, 5, 1), later.Cycle.WaitingRevision?.EffectiveFrom);
    }

    [Law(20260309, 1)]
    public Property An_accepted_move_changes_what_the_next_reading_says_or_says_that_it_changed_nothing()
    {
        return Law.Holds(Gen.ArrayOf(Walk.Of(60), Walk.Runs(300)), static walks =>
        {
            var counts = walks.Select(Walked).ToList();
            Assert.InRange(counts.Sum(static count => count.Idle), 100, int.MaxValue);
            Assert.InRange(counts.Sum(static count => count.Changed), 1_000, int.MaxValue);
        });

        static (int Changed, int Idle) Walked(Walk walk)
        {
            var (changed, idle) = (0, 0);
            var cycle = HomeworkCycle.Begin(walk.Begin(), HomeworkCatalog.BuiltIn).OrThrow();
            for (var i = 0; i < walk.Choices.Length; i++)
            {
                var happened = Walk.Next(cycle, walk.Choices[i], i + 2, Walk.Everybody);
                if (cycle.Apply(happened) is not Accepted moved)
                {
                    continue;
                }

                // What was said about showing holds for what is still to come as well, which no reading of today tells.
                if (moved.Effect == MoveEffect.NothingChanged)
                {
                    idle++;
                    Assert.Equal(Standing(cycle), Standing(moved.Cycle));
                }
                else if (happened is not (ContentShared or ContentUnshared))
                {
                    changed++;
                    Assert.False(Whole(cycle).SequenceEqual(Whole(moved.Cycle)), $"{happened.Trigger} changed nothing in {cycle.State}");
                }

                cycle = moved.Cycle;
            }

            return (changed, idle);
        }
    }

    private static HelpAnswered Answer(int id, IReadOnlyList<EventId> answers) =>
        new()
        {
            Id = Event(id),
            Assignment = Homework,
            By = Clinician,
            At = Now,
            Answers = answers,
        };

    private static void ChangesNothing(string code, CycleOutcome outcome)
    {
        var moved = Assert.IsType<Accepted>(outcome);
        Assert.Equal((MoveEffect.NothingChanged, code), (moved.Effect, moved.NothingChangedBecause));
    }

    private static void Changes(CycleOutcome outcome)
    {
        var moved = Assert.IsType<Accepted>(outcome);
        Assert.Equal(MoveEffect.Changed, moved.Effect);
        Assert.Null(moved.NothingChangedBecause);
    }

    // What counts: withdrawn attempts do not, and neither does by how many versions one came to say what it says.
    private static List<object?> Standing(HomeworkCycle cycle) =>
    [
        cycle.State, cycle.Round, cycle.Plan, cycle.WaitingRevision, cycle.PlansInEffect, cycle.ReturnsOn, cycle.OpenHelp, cycle.OpenConcerns,
        .. cycle.Attempts.Where(static attempt => !attempt.IsRetracted).Select(static attempt => (object)(attempt.Id, attempt.By, attempt.Attempt)),
        .. Viewers.SelectMany(viewer => Seen(cycle.VisibleTo(viewer))),
    ];

    private static List<object?> Whole(HomeworkCycle cycle) => [.. Standing(cycle), cycle.Attempts];

    private static IEnumerable<object?> Seen(CycleView view) =>
        [
            view.Concerns,
            view.Reviews,
            view.Attachments,
            ValueList.From(view.Attempts.Where(static attempt => !attempt.IsRetracted)),
            ValueList.From(view.Notes.Where(static note => note.Trigger != CycleTrigger.AmendAttempt)),
        ];
}
