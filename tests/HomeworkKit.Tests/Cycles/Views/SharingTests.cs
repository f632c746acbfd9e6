using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles.Views;

public sealed class SharingTests
{
    private static readonly Actor Partner = Actor.Client("c-43");
    private static readonly JointExerciseId Exercise = JointExerciseId.From(Number(77));

    private static readonly SharedExercise Lived = new()
    {
        PrivateAnswers = [new() { Prompt = "p", Text = "private answer" }],
        SharedAnswers = [new() { Prompt = "s", Text = "shared answer" }],
        PrivateNote = "private note",
        AnxietyBefore = 60,
    };

    private static readonly HomeworkCycle Mine = Half(Homework, Client, 1, []);
    private static readonly HomeworkCycle Theirs = Half(AssignmentId.From(Number(0xA553)), Partner, 2, []);

    private static Gen<(bool Shows, int Attempt, int Part)[]> Words => Gen.ArrayOf(
        from shows in Gen.Elements(true, true, false) from attempt in Gen.Choose(0, 2) from part in Gen.Choose(0, 5) select (shows, attempt, part));

    [Law(41, 200)]
    public Property A_part_that_is_kept_private_is_shown_only_by_sharing_just_that() => Law.Holds(Words, static words =>
    {
        foreach (var (audience, viewer) in ((Audience, Actor)[])[(Audience.Clinician, Clinician), (Audience.Supporter, Supporter), (Audience.Proxy, Proxy)])
        {
            var cycle = Assigned.RecordAttempt(Attempt(1) with { Noticed = "kept", Barriers = [new() { Barrier = BarrierReason.Other, Note = "open" }], KeptPrivate = [AttemptPart.Reflections] }, Client, Now).OrThrow()
                .RecordAttempt(Attempt(2), Client, Now).OrThrow();
            var named = false;
            foreach (var (shows, attempt, part) in words)
            {
                AttemptId? about = attempt == 0 ? null : AttemptNumber(attempt);
                AttemptPart[] parts = part == 5 ? [] : [(AttemptPart)part];
                cycle = (shows ? cycle.Share(audience, Client, Now, about, parts) : cycle.Unshare(audience, Client, Now, about, parts)).OrThrow();
                var isAbout = attempt != 2 && part is 5 or (int)AttemptPart.Reflections && attempt != 2;
                named = shows ? named || (attempt == 1 && part == (int)AttemptPart.Reflections) : named && !isAbout;
            }

            var seen = cycle.VisibleTo(viewer).Attempts.FirstOrDefault(static view => view.Attempt.Id == AttemptNumber(1));
            Assert.Equal(named ? "kept" : null, seen?.Attempt.Noticed);
        }
    });

    [Fact]
    public void Kept_private_later_stands_against_a_share_that_came_first()
    {
        var cycle = InProgress.Share(Audience.Supporter, Client, Now).OrThrow()
            .RecordAttempt(Attempt(2) with { Noticed = "kept", KeptPrivate = [AttemptPart.Reflections] }, Client, Now).OrThrow();
        Assert.Null(cycle.VisibleTo(Supporter).Attempts[^1].Attempt.Noticed);
        var kept = InProgress.Share(Audience.Supporter, Client, Now, AttemptNumber(1), [AttemptPart.Reflections]).OrThrow()
            .AmendAttempt(Attempt(1) with { Noticed = "kept", KeptPrivate = [AttemptPart.Reflections] }, Client, Now).OrThrow();
        Assert.Empty(kept.VisibleTo(Supporter).Attempts);
    }

    [Fact]
    public void Consenting_to_reveal_shows_the_shared_half_and_nothing_else()
    {
        var entry = Assert.IsType<SharedExercise>(Assert.Single(Assert.Single(Both(Mine, Theirs).Others).Attempts).Attempt.Entry);
        Assert.Equal("shared answer", Assert.Single(entry.SharedAnswers).Text);
        Assert.Empty(entry.PrivateAnswers);
        Assert.Null(entry.PrivateNote);
        Assert.Null(entry.AnxietyBefore);

        var kept = Half(AssignmentId.From(Number(0xA553)), Partner, 2, [AttemptPart.SharedHalf]);
        Assert.Empty(Assert.Single(Both(Mine, kept).Others).Attempts);
        Assert.Empty(Assert.Single(Both(Mine, Half(AssignmentId.From(Number(0xA553)), Partner, 2, [AttemptPart.Entry])).Others).Attempts);
    }

    [Fact]
    public void The_private_half_is_shown_to_nobody_whom_its_author_did_not_name()
    {
        var clinician = Assert.IsType<SharedExercise>(Mine.VisibleTo(Clinician).Attempts[0].Attempt.Entry);
        Assert.Equal(("shared answer", null, 0), (clinician.SharedAnswers[0].Text, clinician.PrivateNote, clinician.PrivateAnswers.Count));
        Assert.Equal([AttemptPart.PrivateHalf], Mine.VisibleTo(Clinician).Attempts[0].Hidden);
        var all = Mine.Share(Audience.Clinician, Client, Now).OrThrow().Share(Audience.Clinician, Client, Now, AttemptNumber(1), [AttemptPart.Entry]).OrThrow();
        Assert.Null(((SharedExercise)all.VisibleTo(Clinician).Attempts[0].Attempt.Entry!).PrivateNote);
        var named = Mine.Share(Audience.Clinician, Client, Now, AttemptNumber(1), [AttemptPart.PrivateHalf]).OrThrow();
        Assert.Equal("private note", ((SharedExercise)named.VisibleTo(Clinician).Attempts[0].Attempt.Entry!).PrivateNote);
        Assert.Equal("private note", ((SharedExercise)Mine.VisibleTo(Client).Attempts[0].Attempt.Entry!).PrivateNote);
    }

    [Fact]
    public void A_share_of_a_part_that_does_not_exist_is_refused_from_a_verb_and_shows_nothing_from_elsewhere()
    {
        IsRefused(CycleCodes.UnknownPart, InProgress.Share(Audience.Clinician, Client, Now, AttemptNumber(1), [AttemptPart.PrivateHalf]));
        IsRefused(CycleCodes.UnknownPart, InProgress.Share(Audience.Supporter, Client, Now, AttemptNumber(1), [AttemptPart.Plan]));
        IsRefused("cycle/attempt-unknown", InProgress.Share(Audience.Supporter, Client, Now, AttemptNumber(9)));
        var share = new ContentShared
        {
            Id = Event(50),
            Assignment = Homework,
            By = Client,
            At = Now,
            With = Audience.Supporter,
            Attempt = AttemptNumber(9),
            Parts = [AttemptPart.SharedHalf],
        };
        var merged = HomeworkCycle.Rebase(InProgress.Events, [share], HomeworkCatalog.BuiltIn);
        Assert.Equal([share], merged.Applied);
        Assert.Equal(InProgress.VisibleTo(Supporter), merged.Cycle.VisibleTo(Supporter));
    }

    [Fact]
    public void A_plan_is_shared_by_its_name_and_taken_back_with_everything()
    {
        var plan = Plan with { Instructions = "how" };
        var cycle = HomeworkCycle.Propose(plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow();
        var shared = cycle.Share(Audience.Supporter, Client, Now, parts: [AttemptPart.Plan]).OrThrow();
        Assert.Null(cycle.Share(Audience.Supporter, Client, Now).OrThrow().VisibleTo(Supporter).Plan.Instructions);
        Assert.Equal("how", shared.VisibleTo(Supporter).Plan.Instructions);
        Assert.Equal("how", cycle.VisibleTo(Proxy).Plan.Instructions);
        Assert.Null(shared.Unshare(Audience.Supporter, Client, Now).OrThrow().VisibleTo(Supporter).Plan.Instructions);
    }

    [Fact]
    public void A_proxy_shows_themselves_nothing_whichever_way_the_event_comes()
    {
        IsRefused(CycleGuards.MayShare.Code, InProgress.Share(Audience.Proxy, Proxy, Now));
        var share = new ContentShared { Id = Event(50), Assignment = Homework, By = Proxy, At = Now, With = Audience.Proxy };
        Assert.Equal(CycleGuards.MayShare.Code, Assert.Single(HomeworkCycle.Rebase(InProgress.Events, [share], HomeworkCatalog.BuiltIn).Refused).Refusal.Code);
        var imported = HomeworkCycle
            .Replay([.. InProgress.Events, share, share with { Id = Event(51), With = Audience.Supporter }], HomeworkCatalog.BuiltIn)
            .OrThrow();
        Assert.Empty(imported.VisibleTo(Proxy).Attempts);
        Assert.Empty(imported.VisibleTo(Actor.Supporter(Proxy.Ref!)).Attempts);
    }

    [Fact]
    public void A_clinician_shows_a_proxy_what_the_clinician_may_see_and_nobody_else_anything()
    {
        var cycle = Assigned
            .RecordAttempt(
                Attempt(1) with
                {
                    Noticed = "kept",
                    Barriers = [new() { Barrier = BarrierReason.Other, Note = "open" }],
                    KeptPrivate = [AttemptPart.Reflections],
                },
                Client,
                Now)
            .OrThrow();
        IsRefused(CycleGuards.MayShare.Code, cycle.Share(Audience.Supporter, Clinician, Now));
        var seen = Assert.Single(
            cycle.Share(Audience.Proxy, Clinician, Now, AttemptNumber(1), [AttemptPart.Barriers, AttemptPart.Reflections]).OrThrow().VisibleTo(Proxy).Attempts);
        Assert.Equal(("open", null), (Assert.Single(seen.Attempt.Barriers).Note, seen.Attempt.Noticed));
    }

    private static JointView Both(HomeworkCycle mine, HomeworkCycle theirs) =>
        JointView.Of([mine.Share(Audience.Partner, Client, Now).OrThrow(), theirs.Share(Audience.Partner, Partner, Now).OrThrow()], Client);

    private static HomeworkCycle Half(AssignmentId id, Actor client, int attempt, AttemptPart[] kept)
    {
        var plan = Plan with { Id = id, Client = new(client.Ref!), Joint = Exercise, Task = SharedExerciseKind.Instance.GetExample().Task };
        return HomeworkCycle.Propose(plan, Clinician, Now, HomeworkCatalog.BuiltIn).OrThrow().Agree(client, Now).OrThrow()
            .RecordAttempt(Attempt(attempt) with { Entry = Lived, Noticed = "noticed", KeptPrivate = kept }, client, Now).OrThrow();
    }
}
