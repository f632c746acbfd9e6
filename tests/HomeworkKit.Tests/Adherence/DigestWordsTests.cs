using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Tests.Conventions;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

/// <summary>Every text that somebody wrote is in the digest, or stands here with the place where it is shown.</summary>
public sealed class DigestWordsTests
{
    private static readonly Dictionary<string, string> ShownElsewhere = new(StringComparer.Ordinal)
    {
        ["AttachmentRef.Key"] = "the host's key of a file: its title is shown",
        ["AttachmentRef.MediaType"] = "a media type",
        ["AttachmentRef.Sha256"] = "a hash",
        ["Attempt.TimeZone"] = "a zone: nobody's words",
        ["Attempt.Language"] = "a language: nobody's words",
        ["ConcernAcknowledged.Note"] = "the clinician's own words: in the history",
    };

    private static readonly Dictionary<string, string> WithPlans = new(StringComparer.Ordinal)
    {
        [nameof(HomeworkProposed)] = "the digest points to the plan, and tells its wish, title and rationale",
        [nameof(PlanRevised)] = "the digest points to the plan, and tells its wish, title and rationale",
        [nameof(Reviewed)] = "what was said in a session: in the reviews of the cycle's view",
    };

    // For its author alone: the digest says that there is a private half.
    private static readonly string[] PrivateHalf =
    [
        "SharedExercise.PrivateAnswers>SharedAnswer.Text",
        "SharedExercise.PrivateNote",
        "SharedExercise.Courage>Courage.WhatFor",
    ];

    // Names of parts of the task, and of a zone, in entries: forms give people no such thing to write.
    private static readonly string[] Keys = ["Key", "TimeZone"];

    public static TheoryData<string> Kinds => [.. HomeworkCatalog.BuiltIn.Kinds.Select(static kind => kind.Name)];

    public static TheoryData<string> Events => [.. EventTypes.Select(static type => type.Name).Except(WithPlans.Keys)];

    private static IEnumerable<Type> EventTypes => Library.WrittenTypes.Where(static type => type.IsSubclassOf(typeof(CycleEvent)) && !type.IsAbstract);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_in_an_entry_is_in_the_digest(string name)
    {
        Assert.True(HomeworkCatalog.BuiltIn.TryGet(name, out var kind));
        var example = kind.GetExample();
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        var entry = (HomeworkEntry)FilledRecords.Fill(kind.EntryType, example.Entry, words);
        var attempt = new Attempt
        {
            Id = AttemptId.New(At(1, 19)),
            PerformedAt = At(1, 19),
            Outcome = AttemptOutcome.Done,
            Round = 1,
            Entry = entry,
        };
        var text = SessionDigest
            .For([Then(Agreed(Plan(Week()) with { Task = example.Task }), cycle => new AttemptRecorded
                    {
                        Id = EventId.New(At(1, 19)),
                        Assignment = cycle.Id,
                        By = Client,
                        At = At(1, 19),
                        Attempt = attempt,
                    })], Clinician, AfterTheWeek, AdherenceContext.Utc)
            .ToText(DateTimeZone.Utc);

        Library.Nothing(
            words
                .Where(word =>
                    !text.Contains(word.Value, StringComparison.Ordinal)
                    && !Keys.Contains(word.Key.Split('.')[^1])
                    && !PrivateHalf.Contains(word.Key)
                    && word.Key != "SharedExercise.PrivateAnswers>SharedAnswer.Prompt")
                .Select(static word => word.Key),
            "Show it in the digest:");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void What_is_written_in_an_event_is_in_the_digest_or_shown_elsewhere(string name)
    {
        var type = EventTypes.Single(type => type.Name == name);
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        var text = SessionDigest
            .For([Then(Before(name), cycle => Happened(type, cycle, words))], Clinician, AfterTheWeek, AdherenceContext.Utc)
            .ToText(DateTimeZone.Utc);
        Library.Nothing(
            words
                .Where(word => !text.Contains(word.Value, StringComparison.Ordinal) && !ShownElsewhere.ContainsKey(word.Key.Split('>')[^1]))
                .Select(static word => word.Key),
            "Show it in the digest, or say in this test where it is shown:");
    }

    [Fact]
    public void A_feeling_without_a_strength_is_told_and_one_with_a_strength_is_told_once()
    {
        var cycle = Agreed().With(At(1, 19), change: static attempt => attempt with
        {
            FeelingsBefore = [new() { Name = "numb" }, new() { Name = "tense", Strength = Rating.Of(7, RatingScale.ZeroToTen) }],
        });
        var attempt = Assert.Single(SessionDigest.For([cycle], Clinician, AfterTheWeek, AdherenceContext.Utc).Items[0].Attempts);
        Assert.Equal("numb", Assert.Single(attempt.Words).Text);
        Assert.Equal("tense", Assert.Single(attempt.Changes).Name);
    }

    [Fact]
    public void What_a_client_wrote_about_a_private_entry_stays_with_it()
    {
        var id = AttemptId.New(At(1, 19));
        var kept = Agreed().With(At(1, 19), change: attempt => attempt with { Id = id, KeptPrivate = [AttemptPart.Entry] });
        var cycle = kept.RetractAttempt(id, Client, At(2, 9), "secret reason").OrThrow();
        Assert.DoesNotContain(
            "secret",
            SessionDigest.For([cycle], Clinician, AfterTheWeek, AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
        Assert.Contains("secret", SessionDigest.For([cycle], Client, AfterTheWeek, AdherenceContext.Utc).ToText(DateTimeZone.Utc), StringComparison.Ordinal);
    }

    [Fact]
    public void A_no_is_told_without_a_reason_too()
    {
        var revised = Agreed();
        revised = revised.Revise(revised.Assignment with { Title = "Another" }, Clinician, At(1, 9)).OrThrow().Decline(Client, At(1, 10)).OrThrow();
        Assert.Contains(
            "  Said no to the plan\n",
            SessionDigest.For([revised], Clinician, AfterTheWeek, AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_that_the_client_made_is_pointed_to()
    {
        var revised = Agreed();
        revised = revised.Revise(revised.Assignment with { Title = "Shorter" }, Client, At(1, 9)).OrThrow();
        Assert.Contains(
            "The client wrote or changed this plan",
            SessionDigest.For([revised], Clinician, AfterTheWeek, AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "The client wrote or changed this plan",
            SessionDigest.For([Agreed()], Clinician, AfterTheWeek, AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
        var wish = HomeworkCycle
            .Propose(Plan(null) with { Task = null, Wish = "something for the evenings" }, Client, Start, HomeworkCatalog.BuiltIn)
            .OrThrow();
        Assert.Contains(
            "Would like help with: something for the evenings",
            SessionDigest.For([wish], Clinician, AfterTheWeek, AdherenceContext.Utc).ToText(DateTimeZone.Utc),
            StringComparison.Ordinal);
    }

    private static HomeworkCycle Then(HomeworkCycle cycle, Func<HomeworkCycle, CycleEvent> next) =>
        HomeworkCycle.Replay([.. cycle.Events, next(cycle)], HomeworkCatalog.BuiltIn).OrThrow();

    private static HomeworkCycle Before(string name)
    {
        var agreed = Agreed().With(At(1, 18), AttemptOutcome.Partly);
        return name switch
        {
            nameof(PlanAgreed) or nameof(PlanDeclined) => HomeworkCycle.Propose(Plan(Week()), Clinician, Start, HomeworkCatalog.BuiltIn).OrThrow(),
            nameof(Returned) => agreed.Submit(Client, At(1, 19)).OrThrow(),
            nameof(Resumed) => agreed.Pause(Client, At(1, 19)).OrThrow(),
            nameof(Reopened) => agreed.Stop(Client, At(1, 19)).OrThrow(),
            nameof(HelpAnswered) => agreed.AskForHelp(Client, At(1, 19)).OrThrow(),
            nameof(ConcernAcknowledged) => agreed.RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, At(1, 19)).OrThrow(),
            _ => agreed,
        };
    }

    private static CycleEvent Happened(Type type, HomeworkCycle cycle, Dictionary<string, string> words)
    {
        var happened = (CycleEvent)FilledRecords.Fill(type, null, words);
        words.Remove($"{type.Name}.{nameof(CycleEvent.Tags)}");
        var by = happened is HelpAnswered or ConcernAcknowledged ? Clinician : happened is WindowClosed ? Actor.System : Client;
        happened = happened with { Id = EventId.New(At(2, 9)), Assignment = cycle.Id, By = by, At = At(2, 9), Tags = [] };
        return happened switch
        {
            PlanAgreed agreed => agreed with { Revision = cycle.Events[0].Id },
            PlanDeclined declined => declined with { Revision = cycle.Events[0].Id },
            AttemptRecorded recorded => recorded with
            {
                Attempt = recorded.Attempt with { Id = AttemptId.New(At(2, 9)), PerformedAt = At(2, 9), Outcome = AttemptOutcome.Done, Round = 1 },
            },
            AttemptContinued continued => continued with { Attempt = Of(cycle, continued.Attempt) },
            AttemptAmended amended => amended with { Attempt = Of(cycle, amended.Attempt) },
            AttemptRetracted retracted => retracted with { Attempt = cycle.Attempts[0].Id },
            AttemptErased erased => erased with { Attempt = cycle.Attempts[0].Id },
            _ => happened,
        };
    }

    private static Attempt Of(HomeworkCycle cycle, Attempt filled) =>
        filled with
        {
            Id = cycle.Attempts[0].Id,
            PerformedAt = cycle.Attempts[0].Attempt.PerformedAt,
            Round = 1,
        };
}
