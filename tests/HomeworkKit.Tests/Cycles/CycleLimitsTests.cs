using HomeworkKit.Events;
using HomeworkKit.Serialization;
using HomeworkKit.Tests.Serialization;
using static HomeworkKit.Tests.Cycles.Loop;

namespace HomeworkKit.Tests.Cycles;

/// <summary>Every way in has the same limits: what one accepts, the others accept, and it can be written and read.</summary>
public sealed class CycleLimitsTests
{
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    public static TheoryData<string, string, string> Unkept => new()
    {
        { "escapes", JsonProblemCodes.TooLarge, "text" },
        { "long", JsonProblemCodes.TooLarge, "text" },
        { "many", JsonProblemCodes.TooLarge, "tags" },
        { "heavy", JsonProblemCodes.TooLarge, "" },
        { "half", JsonProblemCodes.Malformed, "text" },
        { "session", JsonProblemCodes.InvalidReference, "session" },
    };

    [Theory]
    [MemberData(nameof(Unkept))]
    public void A_move_a_rebase_and_writing_refuse_an_event_by_one_code(string which, string code, string path)
    {
        var (cycle, happened) = (Assigned, UnkeptComment(which));
        var refused = Assert.IsType<Refused>(cycle.Apply(happened));
        Assert.Equal((code, path, cycle.PermittedTriggers(Client)), (refused.Code, refused.Path, refused.Permitted));

        var rebased = HomeworkCycle.Rebase(cycle.Events, [happened, Comment(91, "kept")], HomeworkCatalog.BuiltIn);
        Assert.Equal((code, path), Assert.Single(rebased.Refused) is { Refusal: var refusal } ? (refusal.Code, refusal.Path) : default);
        Assert.Equal("kept", Assert.IsType<Commented>(Assert.Single(rebased.Applied)).Text);

        var replayed = HomeworkCycle.Replay([.. cycle.Events, happened], HomeworkCatalog.BuiltIn).OrThrow();
        var place = path.Length == 0 ? "events[2]" : "events[2]." + path;
        Assert.Equal((code, place), replayed.WhyNotKept(2) is { } unkept ? (unkept.Code, unkept.Path) : default);
        Assert.Null(replayed.WhyNotKept(3));
        Assert.Equal(new JsonProblem(code, "$." + place), Assert.Throws<HomeworkJsonException>(() => Json.Write(replayed)).Problem);
        Assert.Equal(
            new JsonProblem(code, path.Length == 0 ? "$" : "$." + path),
            Assert.Throws<HomeworkJsonException>(() => Json.WriteValue<CycleEvent>(happened)).Problem);
    }

    [Theory]
    [InlineData("escapes")]
    [InlineData("long")]
    [InlineData("many")]
    [InlineData("heavy")]
    public void Reading_refuses_what_a_move_would_refuse(string which)
    {
        // In the document the characters stand as they are, where the library would write escapes.
        var happened = (Commented)UnkeptComment(which);
        var plain = Json.Write(Assigned.Apply(Comment(90, "here")).OrThrow());
        var tags = happened.Tags.Count == 0 ? string.Empty : ",\"tags\":[" + string.Join(',', happened.Tags.Select(static tag => $"\"{tag}\"")) + "]";
        Assert.True(Json.TryRead(plain, out _, out _));
        Assert.False(Json.TryRead(plain.Replace("\"here\"", $"\"{happened.Text}\"{tags}", StringComparison.Ordinal), out _, out var problem));
        Assert.Equal(JsonProblemCodes.TooLarge, problem.Code);
    }

    [Theory]
    [InlineData('x', CycleLimits.TextBytes)]
    [InlineData('\u007F', CycleLimits.TextBytes / 6)]
    [InlineData('\u20AC', CycleLimits.TextBytes / 3)]
    public void The_longest_text_is_accepted_and_read_and_one_character_more_is_refused_everywhere(char letter, int length)
    {
        var accepted = Assigned.Comment(new string(letter, length), Client, Now).OrThrow();
        Assert.Equal(accepted, Json.Read(Json.Write(accepted)));
        IsRefused(JsonProblemCodes.TooLarge, Assigned.Comment(new string(letter, length + 1), Client, Now));
    }

    [Fact]
    public void Every_verb_that_takes_words_refuses_half_a_character_with_its_place()
    {
        const string Half = "words \uD83D";
        (CycleOutcome Outcome, string Path)[] outcomes =
        [
            (HomeworkCycle.Propose(Plan with { Title = Half }, Clinician, Now, HomeworkCatalog.BuiltIn), "plan.title"),
            (Proposed.Revise(Plan with { Wish = Half }, Client, Now), "plan.wish"),
            (Proposed.Decline(Client, Now, Half), "reason"),
            (Assigned.RecordAttempt(Attempt(1) with { Noticed = Half }, Client, Now), "attempt.noticed"),
            (
                Assigned.RecordAttempt(
                    Attempt(1) with
                    {
                        Barriers = [new() { Barrier = BarrierReason.Other }, new() { Barrier = BarrierReason.Other, Note = Half }],
                    },
                    Client,
                    Now),
                "attempt.barriers[1].note"),
            (InProgress.ContinueAttempt(Attempt(1) with { Surprised = Half }, Client, Now), "attempt.surprised"),
            (InProgress.AmendAttempt(Attempt(1), Client, Now, Half), "reason"),
            (InProgress.Comment(Half, Client, Now), "text"),
            (InProgress.AskForHelp(Client, Now, Half), "text"),
            (Ready.Review(ReviewDecision.Complete, new Review { Learned = Half }, Clinician, Now), "review.learned"),
            (Assigned.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other, Note = Half }, Client, Now), "concern.note"),
        ];
        Assert.All(outcomes, static one =>
        {
            IsRefused(JsonProblemCodes.Malformed, one.Outcome);
            Assert.Equal(one.Path, ((Refused)one.Outcome).Path);
            Assert.DoesNotContain("words", one.Outcome.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_undefined_choice_is_refused_by_a_verb_instead_of_breaking_what_is_written()
    {
        IsRefused(JsonProblemCodes.UnknownValue, Assigned.RecordAttempt(Attempt(1, (AttemptOutcome)99), Client, Now));
        IsRefused(JsonProblemCodes.UnknownValue, Assigned.RaiseConcern(new SafetyConcern { Category = (ConcernCategory)99 }, Client, Now));
        Assert.Equal(
            "attempt.keptPrivate[1]",
            ((Refused)Assigned.RecordAttempt(Attempt(1) with { KeptPrivate = [AttemptPart.Entry, (AttemptPart)99] }, Client, Now)).Path);
    }

    [Fact]
    public void The_last_places_of_a_full_history_are_for_concerns_help_retractions_stopping_and_reviews()
    {
        CycleEvent[] comments =
        [
            .. Enumerable.Range(0, CycleLimits.Events - CycleLimits.ReservedEvents - InProgress.Version).Select(static i => Comment(1_000 + i, "x")),
        ];
        var full = HomeworkCycle.Replay([.. InProgress.Events, .. comments], HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Null(full.WhyNotKept(0));
        IsRefused(CycleCodes.HistoryFull, full.Comment("x", Client, Now));
        IsRefused(CycleCodes.HistoryFull, full.RecordAttempt(Attempt(2), Client, Now));
        IsRefused(CycleCodes.HistoryFull, full.Share(Audience.Partner, Client, Now));
        CycleOutcome[] kept =
        [
            full.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, Now),
            full.AskForHelp(Client, Now),
            full.RetractAttempt(AttemptNumber(1), Client, Now),
            full.Stop(Client, Now),
            full.Review(ReviewDecision.Complete, new Review(), Clinician, Now),
            full.Unshare(Audience.Partner, Client, Now),
        ];
        Assert.All(kept, static one => Assert.IsType<Accepted>(one));

        var last = full;
        for (var i = 0; i < CycleLimits.ReservedEvents; i++)
        {
            last = last.AskForHelp(Client, Now).OrThrow();
        }

        Assert.Equal(CycleLimits.Events, last.Version);
        IsRefused(CycleCodes.HistoryFull, last.AskForHelp(Client, Now));
        Assert.Equal(last.Version, Json.Read(Json.Write(last)).Version);
        var longer = HomeworkCycle.Replay([.. last.Events, Comment(5, "one more")], HomeworkCatalog.BuiltIn).OrThrow();
        Assert.Equal(CycleCodes.HistoryFull, longer.WhyNotKept(last.Version)?.Code);
        Assert.Equal(JsonProblemCodes.TooLarge, Assert.Throws<HomeworkJsonException>(() => Json.Write(longer)).Code);
        Assert.Equal(
            longer,
            new HomeworkJson(HomeworkCatalog.BuiltIn, new HomeworkJsonLimits { ListItems = 200_000 }) is var wider ? wider.Read(wider.Write(longer)) : null);
    }

    [Fact]
    public void A_history_is_full_by_its_bytes_too_which_are_counted_exactly_where_the_bound_is_too_much()
    {
        var text = new string('x', 250_000);
        var cycle = Assigned;
        var outcome = cycle.Comment(text, Client, Now);
        while (outcome is Accepted { Cycle: var next })
        {
            cycle = next;
            outcome = cycle.Comment(text, Client, Now);
        }

        // Six bytes for each character would have been too much at a sixth of it.
        IsRefused(CycleCodes.HistoryFull, outcome);
        Assert.InRange(
            cycle.Version - Assigned.Version,
            (CycleLimits.CycleBytes - CycleLimits.ReservedBytes) / 250_400,
            (CycleLimits.CycleBytes - CycleLimits.ReservedBytes) / 250_000);
        IsRefused(CycleCodes.HistoryFull, cycle.Comment(text, Client, Now));
        Assert.IsType<Accepted>(cycle.Comment("short", Client, Now));
        var concern = cycle.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other, Note = text }, Client, Now).OrThrow();
        Assert.InRange(Json.Write(concern).Length, CycleLimits.DocumentBytes - (10 * 1024 * 1024), CycleLimits.DocumentBytes);
        Assert.True(Json.Read(Json.Write(concern)).ConcernIsOpen);
        Assert.Equal(
            CycleCodes.HistoryFull,
            Assert.IsType<Refused>(HomeworkCycle.Replay(cycle.Events, HomeworkCatalog.BuiltIn).OrThrow().Comment(text, Client, Now)).Code);
    }

    [Fact]
    public void A_fork_of_a_long_history_has_room_of_its_own()
    {
        var text = new string('x', 250_000);
        var common = Assigned;
        var longer = common;
        for (var i = 0; i < 150; i++)
        {
            longer = longer.Comment(text, Client, Now).OrThrow();
        }

        var other = common;
        for (var i = 0; i < 150; i++)
        {
            other = other.Comment(text, Client, Now).OrThrow();
        }

        Assert.Equal(longer.Version, other.Version);
    }

    [Fact]
    public void What_stands_beside_the_events_takes_room_too()
    {
        var plain = Json.Write(Assigned);
        var beside = Json.Read(plain[..^1] + ",\"later\":[" + string.Join(',', Enumerable.Repeat($"\"{new string('x', 250_000)}\"", 210)) + "]}");
        Assert.Equal(beside.Version, Json.Read(Json.Write(beside)).Version);
        var cycle = beside;
        for (var i = 0; i < 200 && cycle.Comment(new string('x', 250_000), Client, Now) is Accepted { Cycle: var next }; i++)
        {
            cycle = next;
        }

        Assert.InRange(cycle.Version, 3, 30);
        Assert.Equal(cycle.Version, Json.Read(Json.Write(cycle)).Version);
    }

    [Fact]
    public void A_hosts_kind_goes_through_the_same_door()
    {
        var kit = HomeworkCatalog.BuiltIn.With(KindUpgradeTests.Swimming, ThrowingKind.Instance);
        var cycle = HomeworkCycle.Propose(Plan with { Task = new SwimTask { Lengths = 3 } }, Clinician, Now, kit).OrThrow().Agree(Client, Now).OrThrow();
        Assert.IsType<Accepted>(
            cycle.RecordAttempt(
                Attempt(1) with
                {
                    Entry = new SwimEntry
                    {
                        Lengths = 2,
                        Style = new SwimStyle { Kind = "crawl" },
                    },
                },
                Client,
                Now));
        var half = Assert.IsType<Refused>(
            cycle.RecordAttempt(Attempt(1) with { Entry = new SwimEntry { Style = new SwimStyle { Kind = "crawl \uD83D" } } }, Client, Now));
        Assert.Equal((JsonProblemCodes.Malformed, "attempt.entry.style.kind"), (half.Code, half.Path));
        var large = Assert.IsType<Refused>(cycle.RecordAttempt(Attempt(1) with { Entry = new SwimEntry { Kind = new string('\u007F', 50_000) } }, Client, Now));
        Assert.Equal((JsonProblemCodes.TooLarge, "attempt.entry.stroke"), (large.Code, large.Path));
        var unread = Assert.IsType<Refused>(
            HomeworkCycle
                .Propose(Plan with { Task = new ThrowingTask() }, Clinician, Now, kit)
                .OrThrow()
                .Agree(Client, Now)
                .OrThrow()
                .RecordAttempt(Attempt(1) with { Entry = Thrown() }, Client, Now));
        Assert.Equal((JsonProblemCodes.InvalidValue, "attempt.entry"), (unread.Code, unread.Path));
    }

    // An entry that writes what its own init refuses: set past it, as a host's converter could.
    private static ThrowingEntry Thrown()
    {
        var entry = new ThrowingEntry();
        Array
            .Find(typeof(ThrowingEntry).GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic), static field =>
                field.FieldType == typeof(string)
            )!
            .SetValue(entry, "a word");
        return entry;
    }

    private static Commented Comment(int id, string text) => new() { Id = Event(id), Assignment = Homework, By = Client, At = Now, Text = text };

    private static CycleEvent UnkeptComment(string which) => which switch
    {
        "escapes" => Comment(90, new string('\u007F', 50_000)),
        "long" => Comment(90, new string('x', CycleLimits.TextBytes + 1)),
        "many" => Comment(90, "x") with { Tags = [.. Enumerable.Repeat("t", CycleLimits.ListItems + 1)] },
        "heavy" => Comment(90, "x") with { Tags = [.. Enumerable.Repeat(new string('x', 100_000), 42)] },
        "half" => Comment(90, "\uDE00"),
        "session" => Comment(90, "x") with { Session = default(SessionRef) },
        _ => throw new ArgumentOutOfRangeException(nameof(which)),
    };
}
