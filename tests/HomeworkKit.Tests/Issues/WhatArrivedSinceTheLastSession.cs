using FsCheck.Fluent;
using HomeworkKit.Adherence;
using HomeworkKit.Tests.Adherence;
using HomeworkKit.Tests.Properties;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Issues;

public sealed class WhatArrivedSinceTheLastSession
{
    private static readonly Instant Now = At(15, 10);
    private static readonly AdherenceContext InLondon = AdherenceContext.In(London);

    [Fact]
    public void What_was_recorded_offline_and_arrived_later_is_in_the_next_digest()
    {
        var before = Agreed().With(At(2, 19));
        var last = Looked(before, At(8, 10));
        var (late, _) = Offline(before, At(3, 19), "found it hard");
        var digest = SessionDigest.For([late], Clinician, Now, AdherenceContext.Utc, last);
        var attempt = Assert.Single(digest.Items[0].Attempts);
        Assert.True(attempt.ArrivedSince);
        Assert.False(digest.GoesByTime);
        Assert.Contains("Wed 4 Mar 2026 19:00 (arrived since): done", digest.ToText(zone: London), StringComparison.Ordinal);
        Assert.Contains("Comment: found it hard", digest.ToText(DateTimeZone.Utc), StringComparison.Ordinal);
        Assert.Empty(SessionDigest.For([late], Clinician, Now, AdherenceContext.Utc, Looked(late, At(12, 10))).Items[0].Attempts);
    }

    [Fact]
    public void An_older_record_without_counts_goes_by_its_time_and_says_so()
    {
        var (late, last) = Offline(Agreed().With(At(2, 19)), At(3, 19), "found it hard");
        var digest = SessionDigest.For([late], Clinician, Now, AdherenceContext.Utc, last with { Seen = [] });
        Assert.True(digest.GoesByTime);
        Assert.Empty(digest.Items[0].Attempts);
        Assert.Contains("entries that came late may be missing.", digest.ToText(DateTimeZone.Utc), StringComparison.Ordinal);
    }

    [Fact]
    public void Homework_that_the_record_does_not_know_is_all_new()
    {
        var known = Agreed();
        var unknown = Agreed().With(At(2, 19)).Stop(Client, At(3, 9), "it was too much").OrThrow();
        var digest = SessionDigest.For([known, unknown], Clinician, Now, AdherenceContext.Utc, Looked(known, At(8, 10)));
        var item = Assert.Single(digest.Items, item => item.Assignment == unknown.Id);
        Assert.True(Assert.Single(item.Attempts).ArrivedSince);
        Assert.Equal("it was too much", Assert.Single(item.Said).Text);
    }

    [Fact]
    public void A_clock_that_runs_ahead_hides_nothing()
    {
        var first = Agreed().With(At(2, 19)).With(Now + Duration.FromDays(400));
        Assert.Contains("(dated ahead)", SessionDigest.For([first], Clinician, Now, AdherenceContext.Utc).ToText(DateTimeZone.Utc), StringComparison.Ordinal);
        var later = first.With(Now + Duration.FromDays(401));
        Assert.Contains(SessionDigest.For([later], Clinician, Now, AdherenceContext.Utc, Looked(first, At(8, 10))).Items[0].Attempts, static attempt =>
            attempt.IsAhead);
    }

    [Fact]
    public void A_withdrawn_entry_leaves_only_that_it_was_there()
    {
        var id = AttemptId.New(At(2, 19));
        var before = Agreed().With(At(2, 19), change: attempt => attempt with { Id = id, Noticed = "secret" });
        var last = Looked(before, At(8, 10));
        var withdrawn = before.RetractAttempt(id, Client, At(9, 10)).OrThrow();
        var digest = SessionDigest.For([withdrawn], Clinician, Now, AdherenceContext.Utc, last);
        Assert.True(Assert.Single(digest.Items[0].Attempts) is { IsWithdrawn: true, ChangedSince: true, Noticed: null });
        Assert.DoesNotContain(
            "secret",
            digest.ToText(DateTimeZone.Utc) + new HomeworkJson(HomeworkCatalog.BuiltIn).WriteValue(digest),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_concern_is_told_in_its_words_also_after_it_was_acknowledged()
    {
        var raised = Agreed().RaiseConcern(new SafetyConcern { Category = ConcernCategory.Other, Note = "I am not safe at home" }, Client, At(2, 9)).OrThrow();
        var last = Looked(raised, At(1, 9));
        var acknowledged = raised.AcknowledgeConcern(Clinician, At(2, 10)).OrThrow();
        var text = SessionDigest.For([acknowledged], Clinician, Now, AdherenceContext.Utc, last).ToText(DateTimeZone.Utc);
        Assert.Contains("Safety concern, acknowledged: ", text, StringComparison.Ordinal);
        Assert.Contains("I am not safe at home", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_keeps_its_counts_through_JSON_and_an_older_one_has_none()
    {
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var last = Looked(Agreed(), At(8, 10));
        Assert.Equal(last, json.ReadValue<SessionRecord>(json.WriteValue(last)));
        Assert.Empty(json.ReadValue<SessionRecord>("""{"session":"v-1","client":"c-1","startedAt":"2026-03-09T10:00:00Z"}""").Seen);
        Assert.DoesNotContain("seen", json.WriteValue(last with { Seen = [] }), StringComparison.Ordinal);
    }

    [Fact]
    public void An_erased_entry_is_told_as_that_and_nothing_more()
    {
        var id = AttemptId.New(At(2, 19));
        var before = Agreed().With(At(2, 19), change: attempt => attempt with { Id = id, Noticed = "secret" });
        var erased = before.EraseAttempt(id, Client, At(9, 10)).OrThrow();
        var text = SessionDigest.For([erased], Clinician, Now, InLondon, Looked(before, At(8, 10))).ToText(London);
        Assert.Contains(": done, erased", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    // Devices are offline for any time and record in any order; between any two arrivals there may be a session.
    [Law(7)]
    public Property Whatever_arrives_when_is_in_the_next_digest() => Law.Holds(
        Gen.Choose(0, 40 * 24).Zip(Gen.Choose(0, 3)).ListOf(12),
        static arrivals =>
        {
            var cycle = Agreed(Week() with { End = null });
            var last = Looked(cycle, At(1, 0));
            for (var i = 0; i < arrivals.Count; i++)
            {
                var (hour, session) = arrivals[i];
                var at = At(1, 0) + Duration.FromHours(hour);
                var said = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"word {i}");
                cycle = HomeworkCycle
                    .Rebase(cycle.Events, [.. cycle.With(at).Comment(said, Client, at).OrThrow().Events.Skip(cycle.Version)], HomeworkCatalog.BuiltIn)
                    .Cycle;
                var now = At(1, 0) + Duration.FromDays(i);
                var digest = SessionDigest.For([cycle], Clinician, now, InLondon, last);
                if (!digest.Items[0].Attempts.Any(attempt => attempt.Attempt == cycle.Attempts[^1].Id) || !digest.Items[0].Said.Any(note => note.Text == said))
                {
                    return false;
                }

                if (session == 0)
                {
                    last = last with { StartedAt = now, Seen = digest.Seen };
                }
            }

            return SessionDigest
                    .For([cycle], Clinician, At(30, 0), InLondon, last with { Seen = SessionDigest.For([cycle], Clinician, At(30, 0), InLondon).Seen })
                    .Items[0]
                    .Said.Count == 0;
        });

    private static SessionRecord Looked(HomeworkCycle cycle, Instant at) =>
        new() { Session = new("v-1"), Client = new("c-1"), StartedAt = at, Seen = SessionDigest.For([cycle], Clinician, at, AdherenceContext.Utc).Seen };

    private static (HomeworkCycle Late, SessionRecord Last) Offline(HomeworkCycle before, Instant at, string comment)
    {
        var device = before.With(at).Comment(comment, Client, at).OrThrow();
        var online = before.Comment("See you then", Clinician, At(8, 11)).OrThrow();
        return (HomeworkCycle.Rebase(online.Events, [.. device.Events.Skip(before.Version)], HomeworkCatalog.BuiltIn).Cycle, Looked(before, At(8, 10)));
    }
}
