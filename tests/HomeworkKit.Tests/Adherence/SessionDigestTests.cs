using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Adherence;

public sealed class SessionDigestTests
{
    private static readonly Instant Session = At(8, 10);

    [Fact]
    public void The_text_is_what_both_look_at() =>
        GoldenFile.Check("session-digest.txt", SessionDigest.For([TheWeek()], Clinician, Session, AdherenceContext.Utc).ToText(DateTimeZone.Utc));

    [Fact]
    public void The_period_is_told_in_the_clients_zone_and_what_nobody_wrote_down_is_only_not_there_yet()
    {
        var text = SessionDigest.For([TheWeek()], Clinician, Session, AdherenceContext.Utc).ToText(DateTimeZoneProviders.Tzdb["Asia/Tokyo"]);

        Assert.StartsWith("Up to Mon 9 Mar 2026 19:00 (Asia/Tokyo)\n", text, StringComparison.Ordinal);
        Assert.Contains("4 not logged yet", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_client_keeps_private_is_done_and_leaves_no_other_trace()
    {
        var cycle = Agreed(Plan(Week()) with { Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three } }).With(At(1, 19), change: static attempt => attempt with
        {
            Entry = new ThoughtRecord { Situation = "secret", Emotions = [new() { Name = "secret", Before = 80 }] },
            Noticed = "secret",
            QuestionForSession = "secret",
            Barriers = [new() { Barrier = BarrierReason.Other, Note = "secret" }],
            KeptPrivate = Enum.GetValues<AttemptPart>(),
        });
        var digest = SessionDigest.For([cycle], Clinician, Session, AdherenceContext.Utc);
        var attempt = Assert.Single(digest.Items[0].Attempts);
        Assert.Equal(AttemptOutcome.Done, attempt.Outcome);
        Assert.False(attempt.IsDraft);
        Assert.Contains("done, kept private", digest.ToText(DateTimeZone.Utc), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "secret",
            digest.ToText(DateTimeZone.Utc) + new HomeworkJson(HomeworkCatalog.BuiltIn).WriteValue(digest),
            StringComparison.Ordinal);
        Assert.Contains("secret", SessionDigest.For([cycle], Client, Session, AdherenceContext.Utc).ToText(DateTimeZone.Utc), StringComparison.Ordinal);
    }

    [Fact]
    public void It_looks_from_a_session_on_and_keeps_what_was_written_down_or_changed_since()
    {
        var cycle = Agreed().With(At(1, 19)).With(At(2, 19), recorded: At(4, 9)).With(At(5, 19));
        var digest = SessionDigest.For([cycle], Clinician, Session, AdherenceContext.Utc, At(3, 10));
        Assert.Equal([Monday.PlusDays(1), Monday.PlusDays(4)], digest.Items[0].Attempts.Select(static attempt => attempt.At.Date));
        Assert.Equal(1, digest.Items[0].Counts.Done);
    }

    [Fact]
    public void An_unfinished_draft_says_what_is_still_blank()
    {
        var cycle = Agreed(Plan(Week()) with { Task = new ThoughtRecordTask { Columns = ThoughtRecordColumns.Three } })
            .With(At(1, 19), AttemptOutcome.Partly, static attempt => attempt with { Entry = new ThoughtRecord
                    {
                        Emotions =
                        [
                            new()
                            {
                                Name = "anxious",
                                Before = 80,
                                After = 30,
                            },
                        ],
                    } });
        var attempt = Assert.Single(SessionDigest.For([cycle], Clinician, Session, AdherenceContext.Utc).Items[0].Attempts);
        Assert.True(attempt.IsDraft);
        Assert.Contains(attempt.StillBlank, static finding => finding.Code == "thought-record/situation-missing");
        Assert.Equal(("anxious", -50m), (attempt.Changes[0].Name, attempt.Changes[0].Change));
    }

    [Fact]
    public void Open_concerns_and_unanswered_help_stay_however_old_they_are()
    {
        var cycle = Agreed()
            .AskForHelp(Client, At(1, 9), "stuck")
            .OrThrow()
            .RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other }, Client, At(1, 9))
            .OrThrow()
            .Stop(Client, At(1, 10))
            .OrThrow();
        var item = Assert.Single(SessionDigest.For([Agreed(), cycle], Clinician, Session, AdherenceContext.Utc, At(7, 0)).Items, item =>
            item.Assignment == cycle.Id);
        Assert.Equal(("stuck", 1), (item.HelpAsked[0].Text, item.OpenConcerns.Count));
        Assert.Equal(cycle.Id, SessionDigest.For([Agreed(), cycle], Clinician, Session, AdherenceContext.Utc, At(7, 0)).Items[0].Assignment);
        cycle = cycle.AnswerHelp(Clinician, At(2, 9), "try this").OrThrow().AcknowledgeConcern(Clinician, At(2, 9)).OrThrow();
        Assert.Empty(SessionDigest.For([cycle], Clinician, Session, AdherenceContext.Utc, At(7, 0)).Items);
    }

    [Fact]
    public void A_digest_survives_JSON_and_shows_nothing_in_logs()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var digest = SessionDigest.For([TheWeek()], Clinician, Session, AdherenceContext.Utc, At(0, 0));
        Assert.Equal(digest, json.ReadValue<SessionDigest>(json.WriteValue(digest)));
        Assert.DoesNotContain("ceiling", digest.ToString() + digest.Items[0] + digest.Items[0].Attempts[0], StringComparison.Ordinal);
    }

    internal static HomeworkCycle TheWeek() =>
        Agreed(
                Plan(Week()) with
                {
                    Title = "Breathing at the window",
                    Agreement = new() { Rationale = "To notice the first signs." },
                })
            .With(At(1, 19), change: static attempt =>
                attempt with
                {
                    Noticed = "the ceiling\nseemed lower",
                    FeelingsBefore = [new() { Name = "tense", Strength = Rating.Of(7, RatingScale.ZeroToTen) }],
                    FeelingsAfter = [new() { Name = "tense", Strength = Rating.Of(4, RatingScale.ZeroToTen) }],
                    QuestionForSession = "Is it fine to stop early?",
                })
            .With(At(2, 19), AttemptOutcome.NotDone, static attempt => attempt with { Barriers =
                    [
                        new()
                        {
                            Barrier = BarrierReason.NoTime,
                            Note = "visitors",
                            Plan = "do it before dinner",
                        },
                    ] })
            .With(At(3, 19), AttemptOutcome.Partly)
            .AskForHelp(Client, At(4, 9), "What do I do with wandering thoughts?")
            .OrThrow();
}
