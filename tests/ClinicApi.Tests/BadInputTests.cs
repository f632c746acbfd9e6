using System.Text.Json.Nodes;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql.Tests;

namespace ClinicApi.Tests;

/// <summary>Whatever is sent: an answer with a code, nothing of what was sent or stored in it, and the store as it was.</summary>
public sealed class BadInputTests
{
    private static readonly Actor Ada = Actor.Client("c-ada");
    private static readonly string Events = $"/api/cycles/{DemoData.AdasRecord}/events";
    private static readonly string Rebase = $"/api/cycles/{DemoData.AdasRecord}/rebase";

    [Fact]
    public async Task On_SQLite_bad_input_changes_and_reveals_nothing() => await HoldAsync(await Clinic.OnSqliteAsync());

    [PostgreSqlFact]
    public async Task On_PostgreSQL_bad_input_changes_and_reveals_nothing() => await HoldAsync(await Clinic.OnPostgreSqlAsync());

    [Fact]
    public async Task A_request_that_is_sent_again_changes_nothing_and_is_answered_as_before()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        var tag = (await ada.SendAsync(HttpMethod.Get, $"/api/cycles/{DemoData.AdasRecord}")).Headers.ETag!.Tag;
        var body = Requests.Events(Requests.Attempt(DemoData.AdasRecord, Ada, clinic.Time.Now));

        using var first = await ada.SendAsync(HttpMethod.Post, Events, body, tag);
        using var again = await ada.SendAsync(HttpMethod.Post, Events, body, tag);

        Assert.Equal(200, (int)first.StatusCode);
        Assert.Equal(200, (int)again.StatusCode);
        Assert.NotEqual(tag, first.Headers.ETag!.Tag);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task Of_two_who_saw_the_same_one_is_told_that_the_other_was_first()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        var tag = (await ada.SendAsync(HttpMethod.Get, $"/api/cycles/{DemoData.AdasRecord}")).Headers.ETag!.Tag;

        var both = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ => ada.SendAsync(HttpMethod.Post, Events, Requests.Events(Requests.Attempt(DemoData.AdasRecord, Ada, clinic.Time.Now)), tag)));

        Assert.Equal([200, 412], both.Select(static response => (int)response.StatusCode).Order());
        Assert.Equal(StoreCodes.Conflict, (string?)(await both.Single(static response => (int)response.StatusCode == 412).JsonAsync())["code"]);
    }

    [Fact]
    public async Task Too_many_requests_are_told_to_wait()
    {
        await using var clinic = await Clinic.OnSqliteAsync(("Limits:PerMinute", "5"), ("Limits:SignInsPerMinute", "3"));
        using var ada = await clinic.AsAsync("ada");
        var answers = new List<int>();
        for (var i = 0; i < 8; i++)
        {
            answers.Add((int)(await ada.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);
        }

        Assert.Equal(5, answers.Count(static status => status == 200));
        Assert.Equal(3, answers.Count(static status => status == 429));
        using var nobody = await clinic.AsAsync(null);
        var signIns = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            signIns.Add((int)(await nobody.SendAsync(HttpMethod.Post, "/api/sign-in", "{\"name\":\"ada\",\"password\":\"no\"}")).StatusCode);
        }

        Assert.Equal([401, 401, 429, 429], signIns);
    }

    [Fact]
    public async Task The_description_shows_every_kind_and_every_event()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var nobody = await clinic.AsAsync(null);
        var document = await (await nobody.SendAsync(HttpMethod.Get, "/openapi/v1.json")).JsonAsync();
        var schemas = document["components"]!["schemas"]!.AsObject();

        Assert.Equal(
            clinic.Store.Catalog.Kinds.Select(static kind => kind.Name),
            schemas["homework-entry"]!["discriminator"]!["mapping"]!.AsObject().Select(static one => one.Key));
        Assert.Contains("propose", schemas["cycle-event"]!["discriminator"]!["mapping"]!.AsObject().Select(static one => one.Key));
        Assert.Equal(
            "#/components/schemas/cycle-event",
            (string?)document["paths"]!["/api/cycles"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]);
        Assert.All(document.ToJsonString().Split("\"#/components/schemas/").Skip(1), part =>
            Assert.True(schemas.ContainsKey(part.Split('"')[0]), part.Split('"')[0]));
    }

    private static async Task HoldAsync(Clinic clinic)
    {
        await using var closing = clinic;
        using var ada = await clinic.AsAsync("ada");
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        var tag = $"\"{before.Version}\"";
        var now = clinic.Time.Now;
        var good = Requests.Events(Requests.Attempt(DemoData.AdasRecord, Ada, now, "SENTINEL"));
        var attempt = Requests.Attempt(DemoData.AdasRecord, Ada, now, "SENTINEL");
        (string Path, string Body, string? Match, int Status, string Code)[] cases =
        [
            (Events, good, null, 428, "clinic/if-match-missing"),
            (Events, good, "\"1\"", 412, "store/conflict"),
            (Events, good, "SENTINEL", 412, "store/conflict"),
            (Events, good[..^2], tag, 400, "json/malformed"),
            (Events, "{\"events\":[" + new string('[', 2000) + "SENTINEL", tag, 400, "json/too-deep"),
            (Events, good.Replace("\"outcome\":\"done\"", "\"outcome\":\"SENTINEL\"", StringComparison.Ordinal), tag, 400, "json/unknown-value"),
            (Events, good.Replace("\"outcome\":\"done\"", "\"outcome\":2", StringComparison.Ordinal), tag, 400, "json/wrong-type"),
            (Events, good.Replace("\"kind\":\"thought-record\"", "\"kind\":\"SENTINEL\"", StringComparison.Ordinal), tag, 400, "json/unknown-kind"),
            (Events, good.Replace("\"kind\":\"thought-record\",", string.Empty, StringComparison.Ordinal), tag, 400, "json/unknown-kind"),
            (Events, good.Replace("\"type\":\"record-attempt\",", string.Empty, StringComparison.Ordinal), tag, 400, "json/unknown-type"),
            (Events, good.Replace("\"type\":\"record-attempt\"", "\"type\":\"SENTINEL\"", StringComparison.Ordinal), tag, 400, "json/unknown-type"),
            (Events, "{\"events\":[" + string.Join(',', Enumerable.Repeat("{}", 501)) + "]}", tag, 413, "json/too-large"),
            (Events, "{\"events\":[\"" + new string('S', 1024 * 1024) + "\"]}", tag, 413, "json/too-large"),
            (Events, Requests.Events(attempt with { By = Actor.Client("c-ben") }), tag, 403, "clinic/not-yourself"),
            (Events, Requests.Events(attempt with { By = Actor.System }), tag, 403, "clinic/not-yourself"),
            (Events, Requests.Events(attempt with { Assignment = DemoData.CleosRecord }), tag, 422, "cycle/other-assignment"),
            (
                Events,
                Requests.Events(attempt with { Attempt = attempt.Attempt with { EndedAt = now - Duration.FromHours(1) } }),
                tag,
                422,
                "cycle/ends-before-start"),
            (
                Events,
                Requests.Events(
                    new Submitted
                    {
                        Id = EventId.New(now),
                        Assignment = DemoData.AdasRecord,
                        By = Ada,
                        At = now,
                    },
                    new Submitted
                    {
                        Id = EventId.New(now),
                        Assignment = DemoData.AdasRecord,
                        By = Ada,
                        At = now,
                    }),
                tag,
                409,
                "cycle/not-from-here"),
            (
                Events,
                Requests.Events(
                    new HelpAnswered
                    {
                        Id = EventId.New(now),
                        Assignment = DemoData.AdasRecord,
                        By = Ada,
                        At = now,
                        Text = "SENTINEL",
                    }),
                tag,
                403,
                "cycle/not-this-role"),
            (
                Events,
                Requests.Events(
                    new PlanRevised
                    {
                        Id = EventId.New(now),
                        Assignment = DemoData.AdasRecord,
                        By = Ada,
                        At = now,
                        Plan = before.Assignment with { Clinician = null, Title = "SENTINEL" },
                    }),
                tag,
                403,
                "clinic/other-people"),
            (Rebase, good.Replace("{\"events\":", "{\"SENTINEL\":", StringComparison.Ordinal), null, 400, "json/missing-member"),
            (Rebase, Requests.Events(attempt with { By = Actor.Clinician("k-kim") }), null, 403, "clinic/not-yourself"),
            ("/api/cycles", clinic.Json.WriteValue<CycleEvent>(attempt), null, 422, "cycle/not-proposed"),
            ("/api/cycles", clinic.Json.WriteValue(before.Events[0]), null, 403, "clinic/not-yourself"),
            ("/api/sign-in", "{\"name\":[\"SENTINEL\"],\"password\":\"x\"}", null, 400, "request/unreadable"),
        ];
        foreach (var (path, body, match, status, code) in cases)
        {
            using var response = await ada.SendAsync(HttpMethod.Post, path, body, match);
            var text = await response.Content.ReadAsStringAsync();

            Assert.True(status == (int)response.StatusCode, $"{status} {code}: {(int)response.StatusCode} {text}");
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(code, (string?)JsonNode.Parse(text)!["code"]);
            Assert.DoesNotContain("SENTINEL", text, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        }

        // An id of the store's own with other content, among new ones: told apart, and refused alone.
        var forged = await ada.RebaseAsync(
            DemoData.AdasRecord,
            new HelpAsked
            {
                Id = before.Events[^1].Id,
                Assignment = DemoData.AdasRecord,
                By = Ada,
                At = now,
                Text = "SENTINEL",
            });
        Assert.Equal("cycle/duplicate-id", (string?)forged["refused"]![0]!["code"]);

        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
        Assert.DoesNotContain(clinic.Log.Lines, static line => line.Contains("SENTINEL", StringComparison.Ordinal));
    }
}
