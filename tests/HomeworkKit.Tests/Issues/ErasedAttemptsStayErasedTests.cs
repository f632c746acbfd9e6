using FsCheck.Fluent;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Issues;

public sealed class ErasedAttemptsStayErasedTests
{
    private const string Words = "WORDS-OF-A-CLIENT";
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);
    private static readonly AttemptId Erased = AttemptNumber(1);
    private static readonly HomeworkCycle Begun = Assigned;

    private static Attempt Full => Attempt(1, AttemptOutcome.Partly) with
    {
        Entry = new ThoughtRecord { Situation = Words, Emotions = [new() { Name = Words, Before = 80 }] },
        EndedAt = Now + Duration.FromHours(1),
        Noticed = Words,
        Surprised = Words,
        QuestionForSession = Words,
        Attachments = [new AttachmentRef { Key = Words + "/1", Title = Words }],
    };

    private static CycleEvent[] Facts =>
        [
            Recorded(101, Full) with
            {
                Tags = [Words],
            },
            Continued(102, Full with { Outcome = AttemptOutcome.Done }),
            Amended(103, Full, 102) with
            {
                Reason = Words,
            },
            Retracted(104, 1) with
            {
                Reason = Words,
            },
            new Commented
            {
                Id = Event(105),
                Assignment = Homework,
                By = Supporter,
                At = Now,
                Text = Words,
                About = Erased,
            },
            new Attached
            {
                Id = Event(106),
                Assignment = Homework,
                By = Client,
                At = Now,
                About = Erased,
                Attachment = new AttachmentRef { Key = Words + "/2", Title = Words },
            },
            new HelpAsked
            {
                Id = Event(107),
                Assignment = Homework,
                By = Client,
                At = Now,
                Text = Words,
                About = Erased,
            },
            Recorded(108, Attempt(2) with { Noticed = "This stays." }),
            new Commented
            {
                Id = Event(109),
                Assignment = Homework,
                By = Client,
                At = Now,
                Text = "This stays too.",
            },
        ];

    private static AttemptErased Erasure => new() { Id = Event(110), Assignment = Homework, By = Client, At = Now + Duration.FromDays(1), Attempt = Erased };

    private static HomeworkCycle Written => Merge(Begun, Facts);

    [Fact]
    public void Nothing_that_an_attempt_said_is_left_in_the_cycle_and_everything_else_is()
    {
        var before = Written;
        var after = before.EraseAttempt(Erased, Client, Now + Duration.FromDays(1)).OrThrow();
        Assert.DoesNotContain(Words, Json.Write(after), StringComparison.Ordinal);
        Assert.Equal(
            before.Events.Select(cycleEvent => (cycleEvent.Id, cycleEvent.By, cycleEvent.At, cycleEvent.Trigger)),
            after.Events.SkipLast(1).Select(cycleEvent => (cycleEvent.Id, cycleEvent.By, cycleEvent.At, cycleEvent.Trigger)));
        Assert.Equal((before.State, before.Round, before.AttemptCount, before.HelpIsOpen), (after.State, after.Round, after.AttemptCount, after.HelpIsOpen));
        Assert.Equal(before.Attempts.Single(attempt => attempt.Id != Erased), after.Attempts.Single(attempt => attempt.Id != Erased));
        var erased = after.Attempts.Single(attempt => attempt.Id == Erased);
        Assert.Equal((Client, Now + Duration.FromDays(1)), (erased.Erasure?.By, erased.Erasure?.At));
        Assert.Equal((Full.PerformedAt, null, 1), (erased.Attempt.PerformedAt, erased.Attempt.Entry, erased.Versions.Count));
        Assert.Contains(Words, Json.Write(before), StringComparison.Ordinal);

        // The host's files are the host's: it is told their names.
        Assert.Equal([Words + "/1", Words + "/2"], after.Erased.FilesIn(before.Events));
        Assert.Empty(after.Erased.FilesIn(after.Events));
    }

    [Fact]
    public void A_cycle_in_which_something_was_erased_stands_as_if_its_events_were_read_again_and_costs_no_second_reading()
    {
        var cycle = Merge(
            Begun,
            [
                .. Enumerable
                    .Range(0, 400)
                    .Select(static i =>
                        Recorded(
                            1_000 + i,
                            Attempt(i + 10) with
                            {
                                PerformedAt = Now + Duration.FromMinutes((long)i),
                                TimeZone = i % 7 == 0 ? "Asia/Tokyo" : null,
                            })),
            ]);
        cycle = Merge(cycle, Facts);
        var random = new Random(3);
        for (var i = 0; i < 40; i++)
        {
            // The latest, one that was gone on with, and any.
            var attempt = i == 0 ? AttemptNumber(409) : i == 1 ? Erased : AttemptNumber(random.Next(10, 410));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var erased = cycle.EraseAttempt(attempt, Client, Now + Duration.FromDays(1)).OrThrow();
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 80 * cycle.Version);
            cycle = random.Next(3) == 0 ? erased.ContinueAttempt(Attempt(random.Next(10, 410)), Client, Now + Duration.FromDays(1)).OrThrow() : erased;
            var again = HomeworkCycle.Replay(cycle.Events, HomeworkCatalog.BuiltIn).OrThrow();
            Assert.Equal(again, cycle);
            Assert.Equal((again.State, again.Round, again.AttemptCount, again.HelpIsOpen), (cycle.State, cycle.Round, cycle.AttemptCount, cycle.HelpIsOpen));
            Assert.Equal(again.Attempts, cycle.Attempts);
            Assert.Equal(again.PermittedTriggers(Client), cycle.PermittedTriggers(Client));
            foreach (var id in new[] { attempt, AttemptNumber(random.Next(10, 410)), AttemptNumber(2) })
            {
                Assert.Equal(again.Find(id, Client), cycle.Find(id, Client));
            }

            foreach (var days in new[] { 0, 1, 2 })
            {
                var revised = cycle.Assignment with { Title = "Another" };
                var from = Now.InUtc().Date.PlusDays(days);
                Assert.Equal(again.Revise(revised, Client, Now, from: from) is Accepted, cycle.Revise(revised, Client, Now, from: from) is Accepted);
            }
        }

        Assert.DoesNotContain(Words, Json.Write(cycle), StringComparison.Ordinal);
    }

    [Fact]
    public void Client_and_clinician_see_that_it_was_erased_and_nobody_its_comments_or_files()
    {
        var after = Written.EraseAttempt(Erased, Client, Now).OrThrow();
        foreach (var viewer in new[] { Supporter, Proxy })
        {
            var view = after.VisibleTo(viewer);
            Assert.DoesNotContain(view.Attempts, attempt => attempt.Attempt.Id == Erased);
            Assert.Empty(view.Attachments);
            Assert.DoesNotContain(view.Notes, note => note.Event == Event(105));
        }

        foreach (var viewer in new[] { Client, Clinician })
        {
            var view = after.VisibleTo(viewer);
            Assert.True(view.Attempts.Single(attempt => attempt.Attempt.Id == Erased).IsErased);
            Assert.False(view.Attempts.Single(attempt => attempt.Attempt.Id != Erased).IsErased);
            Assert.Empty(view.Attachments);
            Assert.DoesNotContain(view.Notes, note => note.Event == Event(105));
        }

        Assert.Contains(after.VisibleTo(Clinician).Notes, note => note.Event == Event(109));
    }

    [Fact]
    public void The_client_or_a_proxy_may_and_a_clinician_on_their_word_alone()
    {
        var cycle = Written;
        Assert.NotNull(cycle.EraseAttempt(Erased, Proxy, Now).OrThrow().Erased.Find(Erased));
        Assert.NotNull(cycle.EraseAttempt(Erased, Clinician, Now, AgreementMode.InSession).OrThrow().Erased.Find(Erased));
        IsRefused(CycleGuards.ClientSaysSo.Code, cycle.EraseAttempt(Erased, Clinician, Now));
        IsRefused(CycleCodes.NotThisRole, cycle.EraseAttempt(Erased, Supporter, Now));
        IsRefused(CycleGuards.AttemptIsKnown.Code, cycle.EraseAttempt(AttemptNumber(9), Client, Now));
        var erased = cycle.EraseAttempt(Erased, Client, Now).OrThrow();
        Assert.Same(erased, erased.EraseAttempt(Erased, Client, Now).OrThrow());
    }

    [Fact]
    public void A_device_that_sends_the_content_again_is_told_that_it_is_present_and_restores_nothing()
    {
        var server = Written.EraseAttempt(Erased, Client, Now).OrThrow();
        var again = HomeworkCycle.Rebase(server.Events, Facts, HomeworkCatalog.BuiltIn);
        Assert.Equal((server, Facts.Length, 0), (again.Cycle, again.AlreadyPresent.Count, again.Refused.Count));

        // What it wrote about the attempt meanwhile is kept as a fact, without its content.
        CycleEvent[] late =
        [
            Amended(201, Full, 103) with
            {
                Reason = Words,
            },
            new Commented
            {
                Id = Event(202),
                Assignment = Homework,
                By = Client,
                At = Now,
                Text = Words,
                About = Erased,
            },
        ];
        var merged = HomeworkCycle.Rebase(server.Events, late, HomeworkCatalog.BuiltIn);
        Assert.Equal(late.Select(cycleEvent => cycleEvent.Id), merged.Applied.Select(cycleEvent => cycleEvent.Id));
        Assert.DoesNotContain(Words, Json.Write(merged.Cycle), StringComparison.Ordinal);
        Assert.Equal([.. server.Events, .. merged.Applied], merged.Cycle.Events);
        Assert.Equal(2, HomeworkCycle.Rebase(merged.Cycle.Events, late, HomeworkCatalog.BuiltIn).AlreadyPresent.Count);
    }

    [Fact]
    public void A_document_that_still_holds_the_content_is_read_without_it()
    {
        var cycle = Written;
        var json = Json.Write(cycle);
        var end = json.LastIndexOf(']');
        var document = json[..end] + "," + Json.WriteValue<CycleEvent>(Erasure) + json[end..];
        var read = Json.Read(document);
        Assert.Equal(Merge(cycle, [Erasure]), read);
        Assert.DoesNotContain(Words, Json.Write(read), StringComparison.Ordinal);
    }

    [Law(16)]
    public Property In_whatever_order_and_batches_facts_arrive_the_same_is_left() => Law.Holds(Gen.Choose(0, int.MaxValue), static seed =>
    {
        var random = new Random(seed);
        CycleEvent[] all = [.. Facts, Erasure];
        random.Shuffle(all);
        var whole = Merge(Begun, all);
        Assert.DoesNotContain(Words, Json.Write(whole), StringComparison.Ordinal);
        var batches = all.Chunk(random.Next(1, 4)).Aggregate(Begun, static (cycle, batch) => Merge(cycle, batch));
        Assert.Equal(whole, batches);
        Assert.Equal(whole, HomeworkCycle.Replay(whole.Events, HomeworkCatalog.BuiltIn).OrThrow());
        Assert.Equal(Attempts(Merge(Begun, [.. Facts, Erasure])), Attempts(whole));
        Assert.Equal(whole, Merge(whole, all));
    });

    private static IEnumerable<RecordedAttempt> Attempts(HomeworkCycle cycle) => cycle.Attempts.OrderBy(static attempt => attempt.Id.Value);

    private static HomeworkCycle Merge(HomeworkCycle cycle, IReadOnlyList<CycleEvent> facts)
    {
        var result = HomeworkCycle.Rebase(cycle.Events, facts, HomeworkCatalog.BuiltIn);
        Assert.Empty(result.Refused);
        return result.Cycle;
    }
}
