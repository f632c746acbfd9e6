using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Storage.PostgreSql.Tests;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClinicApi.Tests;

/// <summary>Who may do what: every endpoint, everybody, with their own and with other people's homework.</summary>
public sealed class AccessMatrixTests
{
    private static readonly string?[] Everybody = [null, "ada", "ben", "cleo", "kim", "lou", "sam", "pat"];
    private static readonly string Forged = AssignmentId.Parse("0195a000-0000-7000-8000-0000000fffff").ToString();

    // One row for each way to ask: the endpoint, the path, the body, and what nobody, ada, ben, cleo, kim, lou, sam and pat get.
    // Ada and Ben are Kim's clients and a couple; Cleo is Lou's, and Pat her parent who acts for her; Sam supports Ada, who shows him nothing yet.
    private static readonly Row[] Rows =
    [
        new("GET /health/live", "/health/live", null, 200, 200, 200, 200, 200, 200, 200, 200),
        new("GET /health/ready", "/health/ready", null, 200, 200, 200, 200, 200, 200, 200, 200),
        new("GET /openapi/{documentName}.json", "/openapi/v1.json", null, 200, 200, 200, 200, 200, 200, 200, 200),
        new("GET /api/schema", "/api/schema", null, 200, 200, 200, 200, 200, 200, 200, 200),
        new("POST /api/sign-in", "/api/sign-in", "{\"name\":\"ada\",\"password\":\"no\"}", 401, 401, 401, 401, 401, 401, 401, 401),
        new("GET /api/cycles/", "/api/cycles", null, 401, 200, 200, 200, 200, 200, 200, 200),
        new("POST /api/cycles/", "/api/cycles", "{}", 401, 400, 400, 400, 400, 400, 400, 400),
        new("GET /api/cycles/{id}", $"/api/cycles/{DemoData.AdasRecord}", null, 401, 200, 404, 404, 200, 404, 404, 404),
        new("GET /api/cycles/{id}", $"/api/cycles/{DemoData.BensHalf}", null, 401, 404, 200, 404, 200, 404, 404, 404),
        new("GET /api/cycles/{id}", $"/api/cycles/{DemoData.CleosRecord}", null, 401, 404, 404, 200, 404, 200, 404, 200),
        new("GET /api/cycles/{id}", $"/api/cycles/{Forged}", null, 401, 404, 404, 404, 404, 404, 404, 404),
        new("POST /api/cycles/{id}/events", $"/api/cycles/{DemoData.AdasRecord}/events", HelpBy("c-ada"), 401, 412, 404, 404, 412, 404, 404, 404),
        new("POST /api/cycles/{id}/events", $"/api/cycles/{Forged}/events", HelpBy("c-ada"), 401, 404, 404, 404, 404, 404, 404, 404),
        new("POST /api/cycles/{id}/rebase", $"/api/cycles/{DemoData.AdasRecord}/rebase", HelpBy("nobody"), 401, 403, 404, 404, 403, 404, 404, 404),
        new("POST /api/cycles/{id}/rebase", $"/api/cycles/{Forged}/rebase", HelpBy("nobody"), 401, 404, 404, 404, 404, 404, 404, 404),
        new("GET /api/cycles/{id}/document", $"/api/cycles/{DemoData.AdasRecord}/document", null, 401, 200, 404, 404, 403, 403, 403, 403),
        new("GET /api/cycles/{id}/document", $"/api/cycles/{DemoData.CleosRecord}/document", null, 401, 404, 404, 200, 403, 403, 403, 403),
        new("GET /api/clients/{client}/agenda", "/api/clients/c-ada/agenda", null, 401, 200, 404, 404, 403, 403, 403, 404),
        new("GET /api/clients/{client}/agenda", "/api/clients/c-forged/agenda", null, 401, 404, 404, 404, 403, 403, 403, 404),
        new("GET /api/clients/{client}/reminders", "/api/clients/c-ada/reminders", null, 401, 200, 404, 404, 403, 403, 403, 404),
        new("GET /api/clients/{client}/digest", "/api/clients/c-ada/digest", null, 401, 200, 404, 404, 200, 404, 200, 404),
        new("GET /api/clients/{client}/digest", "/api/clients/c-cleo/digest", null, 401, 404, 404, 200, 404, 200, 404, 200),
        new("GET /api/joint/{exercise}", $"/api/joint/{DemoData.Together}", null, 401, 200, 200, 404, 200, 404, 404, 404),
        new("GET /api/joint/{exercise}", $"/api/joint/{Forged}", null, 401, 404, 404, 404, 404, 404, 404, 404),
        new("GET /api/export", "/api/export", null, 401, 200, 200, 200, 403, 403, 403, 403),
        new("GET /fhir/Patient/{client}/homework", "/fhir/Patient/c-ada/homework", null, 401, 200, 404, 404, 200, 404, 404, 404),
        new("GET /fhir/Patient/{client}/homework", "/fhir/Patient/c-forged/homework", null, 401, 404, 404, 404, 404, 404, 404, 404),
        new("PUT /fhir/Task/{id}", $"/fhir/Task/{DemoData.AdasRecord}", "{}", 401, 400, 404, 404, 403, 403, 403, 403),

        // Pages know cookies alone: a token, whoever's, is nobody. Signed in by cookie they are in the tests of pages.
        new("GET /", "/", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /sign-in", "/sign-in", null, 200, 200, 200, 200, 200, 200, 200, 200),
        new("POST /sign-in", "/sign-in", "name=ada&password=no", 400, 400, 400, 400, 400, 400, 400, 400),
        new("POST /language", "/language", "language=de", 400, 400, 400, 400, 400, 400, 400, 400),
        new("POST /sign-out", "/sign-out", "a=b", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /today", "/today", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/{id}/attempt", $"/today/{DemoData.AdasRecord}/attempt", "outcome=done", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/concern", "/today/concern", "category=other", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/{id}/withdraw", $"/today/{DemoData.AdasRecord}/withdraw", "attempt=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/help", "/today/help", "text=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /today/{id}/entry", $"/today/{DemoData.AdasRecord}/entry", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/{id}/entry", $"/today/{DemoData.AdasRecord}/entry", "outcome=done", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{id}/acknowledge", $"/review/{DemoData.AdasRecord}/acknowledge", "note=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /charts/{id}/{picture}.svg", $"/charts/{DemoData.AdasRecord}/ratings.svg", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /review/", "/review", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /today/written", "/today/written", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /today/{id}", $"/today/{DemoData.AdasRecord}", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/{id}/say", $"/today/{DemoData.AdasRecord}/say", "what=ready", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/wish", "/today/wish", "wish=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{id}/answer", $"/review/{DemoData.AdasRecord}/answer", "text=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{id}/decide", $"/review/{DemoData.AdasRecord}/decide", "decision=continue", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /review/{client}/next/", "/review/c-ada/next", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /review/{client}/next/{template}", $"/review/c-ada/next/{Forged}", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/next/{template}", $"/review/c-ada/next/{Forged}", "start=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/session", "/review/c-ada/session", "seen=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /review/{client}/programme/", "/review/c-ada/programme", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/programme/begin", "/review/c-ada/programme/begin", "programme=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/programme/decide", "/review/c-ada/programme/decide", "what=hold", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /review/{client}/hand-over", "/review/c-ada/hand-over", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/hand-over", "/review/c-ada/hand-over", "to=lou", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/hand-over/take-back", "/review/c-ada/hand-over/take-back", "a=b", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /review/{client}/hand-over/refer", "/review/c-ada/hand-over/refer", "who=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /today/hand-over", "/today/hand-over", "what=agree", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /forms", "/forms", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /forms/write", "/forms/write", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /forms/write", "/forms/write", "go=check", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /support/{id}/concern", $"/support/{DemoData.AdasRecord}/concern", "category=other", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /support/concern", "/support/concern", "category=other", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /support/", "/support", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /support/{id}/attempt", $"/support/{DemoData.AdasRecord}/attempt", "outcome=done", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /support/{id}/help", $"/support/{DemoData.AdasRecord}/help", "text=x", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /my-data/", "/my-data", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /my-data/copy", "/my-data/copy", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /my-data/erase/{id}/{attempt}", $"/my-data/erase/{DemoData.AdasRecord}/{Forged}", null, 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /my-data/erase/{id}/{attempt}", $"/my-data/erase/{DemoData.AdasRecord}/{Forged}", "a=b", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /my-data/erase", "/my-data/erase", "confirm=erase", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /my-data/calendar", "/my-data/calendar", "a=b", 302, 302, 302, 302, 302, 302, 302, 302),
        new("POST /my-data/calendar/stop", "/my-data/calendar/stop", "a=b", 302, 302, 302, 302, 302, 302, 302, 302),
        new("GET /calendar/{token}.ics", "/calendar/unknown.ics", null, 404, 404, 404, 404, 404, 404, 404, 404),
        new("GET /review/{client}", "/review/c-ada", null, 302, 302, 302, 302, 302, 302, 302, 302),

        // Last, since it ends the session that the rows before it use.
        new("POST /api/sign-out", "/api/sign-out", "{}", 401, 204, 204, 204, 204, 204, 204, 204),
    ];

    [Fact]
    public async Task Every_endpoint_has_a_row()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var endpoints = clinic
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(NameOf)
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Rows.Select(static row => row.Endpoint).Distinct().Order(StringComparer.Ordinal), endpoints);
    }

    [Fact]
    public async Task On_SQLite_everybody_gets_what_the_matrix_says() => await HoldAsync(await Clinic.OnSqliteAsync());

    [PostgreSqlFact]
    public async Task On_PostgreSQL_everybody_gets_what_the_matrix_says() => await HoldAsync(await Clinic.OnPostgreSqlAsync());

    [Fact]
    public async Task Somebody_elses_homework_is_answered_exactly_as_one_that_does_not_exist()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var cleo = await clinic.AsAsync("cleo");

        Assert.Contains("http/404", await AnswerAsync(cleo, $"/api/cycles/{Forged}"), StringComparison.Ordinal);
        Assert.Equal(await AnswerAsync(cleo, $"/api/cycles/{Forged}"), await AnswerAsync(cleo, $"/api/cycles/{DemoData.AdasRecord}"));
        Assert.Equal(await AnswerAsync(cleo, "/api/clients/c-forged/digest"), await AnswerAsync(cleo, "/api/clients/c-ada/digest"));
        Assert.Equal(await AnswerAsync(cleo, $"/api/joint/{Forged}"), await AnswerAsync(cleo, $"/api/joint/{DemoData.Together}"));
    }

    [Fact]
    public async Task Lists_hold_nothing_of_anybody_else()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        foreach (
            var (name, clients) in ((string, string[])[])
                [("ada", ["c-ada"]), ("kim", ["c-ada", "c-ben"]), ("lou", ["c-cleo"]), ("sam", []), ("pat", ["c-cleo"])])
        {
            using var http = await clinic.AsAsync(name);
            using var response = await http.SendAsync(HttpMethod.Get, "/api/cycles");
            var found = (await response.JsonAsync()).AsArray().Select(static one => (string)one!["client"]!).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(clients, found);
        }
    }

    [Fact]
    public async Task A_token_that_has_expired_or_was_forged_is_nobodys()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        Assert.Equal(HttpStatusCode.OK, (await ada.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);

        clinic.Time.Advance(Duration.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Unauthorized, (await ada.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);

        using var again = await clinic.AsAsync("ada");
        Assert.Equal(HttpStatusCode.OK, (await again.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);
        var token = again.DefaultRequestHeaders.Authorization!.Parameter!;
        again.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token[..40] + (token[40] == 'A' ? 'B' : 'A') + token[41..]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await again.SendAsync(HttpMethod.Get, "/api/cycles")).StatusCode);
    }

    [Fact]
    public async Task A_supporter_knows_of_homework_only_while_the_client_shows_it_and_never_of_help_or_concerns()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        using var sam = await clinic.AsAsync("sam");
        var me = Actor.Client("c-ada");

        await ada.RebaseAsync(DemoData.AdasRecord, Requests.Share(DemoData.AdasRecord, me, clinic.Time.Now, Audience.Supporter));
        using var seen = await sam.SendAsync(HttpMethod.Get, $"/api/cycles/{DemoData.AdasRecord}");
        Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
        Assert.Null(seen.Headers.ETag);
        Assert.Contains("It passed more quickly", await seen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("evidence against", await seen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var listed = await sam.SendAsync(HttpMethod.Get, "/api/cycles");
        Assert.False((bool)(await listed.JsonAsync())[0]!["helpIsOpen"]!);

        await ada.RebaseAsync(DemoData.AdasRecord, Requests.Unshare(DemoData.AdasRecord, me, clinic.Time.Now, Audience.Supporter));
        Assert.Equal(HttpStatusCode.NotFound, (await sam.SendAsync(HttpMethod.Get, $"/api/cycles/{DemoData.AdasRecord}")).StatusCode);
    }

    [Fact]
    public async Task What_a_client_keeps_private_reaches_nobody_else_by_any_way()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        await ada.RebaseAsync(
            DemoData.AdasRecord,
            Requests.Attempt(DemoData.AdasRecord, Actor.Client("c-ada"), clinic.Time.Now, "SENTINEL", Enum.GetValues<AttemptPart>()),
            Requests.Share(DemoData.AdasRecord, Actor.Client("c-ada"), clinic.Time.Now, Audience.Partner));

        Assert.Contains("SENTINEL", await AnswerAsync(ada, $"/api/cycles/{DemoData.AdasRecord}"), StringComparison.Ordinal);
        foreach (var name in Everybody.Where(static name => name != "ada"))
        {
            using var http = await clinic.AsAsync(name);
            foreach (var row in Rows.Where(static row => row.Endpoint.StartsWith("GET /api", StringComparison.Ordinal)))
            {
                Assert.DoesNotContain("SENTINEL", await AnswerAsync(http, row.Path), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task The_other_half_of_a_joint_exercise_is_shown_when_both_have_consented_and_not_before()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        using var ben = await clinic.AsAsync("ben");
        var (a, b) = (Actor.Client("c-ada"), Actor.Client("c-ben"));
        AttemptRecorded Half(AssignmentId id, Actor by) => Requests.Attempt(id, by, clinic.Time.Now) with
        {
            Attempt = new()
            {
                Id = AttemptId.New(clinic.Time.Now),
                PerformedAt = clinic.Time.Now,
                Outcome = AttemptOutcome.Done,
                Entry = new SharedExercise { SharedAnswers = [new() { Prompt = "enjoyed", Text = $"SENTINEL of {by.Ref}" }], PrivateAnswers = [new() { Prompt = "for-me", Text = "SENTINEL that is private" }] },
                Noticed = "SENTINEL that is private",
            },
        };
        await ben.RebaseAsync(DemoData.BensHalf, Half(DemoData.BensHalf, b), Requests.Share(DemoData.BensHalf, b, clinic.Time.Now, Audience.Partner));
        Assert.DoesNotContain("SENTINEL of c-ben", await AnswerAsync(ada, $"/api/joint/{DemoData.Together}"), StringComparison.Ordinal);

        await ada.RebaseAsync(DemoData.AdasHalf, Requests.Share(DemoData.AdasHalf, a, clinic.Time.Now, Audience.Partner));
        Assert.Contains("SENTINEL of c-ben", await AnswerAsync(ada, $"/api/joint/{DemoData.Together}"), StringComparison.Ordinal);
        Assert.DoesNotContain("SENTINEL that is private", await AnswerAsync(ada, $"/api/joint/{DemoData.Together}"), StringComparison.Ordinal);

        await ben.RebaseAsync(DemoData.BensHalf, Requests.Unshare(DemoData.BensHalf, b, clinic.Time.Now, Audience.Partner));
        Assert.DoesNotContain("SENTINEL of c-ben", await AnswerAsync(ada, $"/api/joint/{DemoData.Together}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_SQLite_a_proposal_under_somebody_elses_id_is_refused_as_one_for_other_people_is() =>
        await HoldForeignIdsAsync(await Clinic.OnSqliteAsync());

    [PostgreSqlFact]
    public async Task On_PostgreSQL_a_proposal_under_somebody_elses_id_is_refused_as_one_for_other_people_is() =>
        await HoldForeignIdsAsync(await Clinic.OnPostgreSqlAsync());

    [Fact]
    public async Task Ones_own_proposal_may_be_sent_again_and_another_under_its_id_is_a_conflict()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var cleo = await clinic.AsAsync("cleo");
        var first = Wish(AssignmentId.New(clinic.Time.Now), "c-cleo", clinic.Time.Now);

        Assert.Equal(201, (int)(await cleo.SendAsync(HttpMethod.Post, "/api/cycles", clinic.Json.WriteValue<CycleEvent>(first))).StatusCode);
        Assert.Equal(200, (int)(await cleo.SendAsync(HttpMethod.Post, "/api/cycles", clinic.Json.WriteValue<CycleEvent>(first))).StatusCode);
        var other = clinic.Json.WriteValue<CycleEvent>(Wish(first.Assignment, "c-cleo", clinic.Time.Now) with { Id = EventId.New(clinic.Time.Now) });
        Assert.Equal(409, (int)(await cleo.SendAsync(HttpMethod.Post, "/api/cycles", other)).StatusCode);
        Assert.Equal([first], (await clinic.Store.LoadAsync(first.Assignment))!.Events);
    }

    // Nothing in the answer tells an id that somebody has from one that nobody has: status, code, words and headers are those of a plan for other people.
    private static async Task HoldForeignIdsAsync(Clinic clinic)
    {
        await using var closing = clinic;
        using var cleo = await clinic.AsAsync("cleo");
        var before = (await clinic.Store.LoadAsync(DemoData.AdasRecord))!;
        var fresh = AssignmentId.New(clinic.Time.Now);
        foreach (
            var (path, body) in ((Func<AssignmentId, string>, Func<CycleEvent, string>)[])
                [(_ => "/api/cycles", clinic.Json.WriteValue), (id => $"/api/cycles/{id}/rebase", cycleEvent => Requests.Events(cycleEvent))])
        {
            var taken = await PostedAsync(cleo, path(DemoData.AdasRecord), body(Wish(DemoData.AdasRecord, "c-cleo", clinic.Time.Now)));
            Assert.StartsWith("403 ", taken, StringComparison.Ordinal);
            Assert.Equal(await PostedAsync(cleo, path(fresh), body(Wish(fresh, "c-ada", clinic.Time.Now))), taken);
            Assert.Equal(taken, await PostedAsync(cleo, path(DemoData.AdasRecord), body(Wish(DemoData.AdasRecord, "c-ada", clinic.Time.Now))));
            var notTheirs = Requests.Help(DemoData.AdasRecord, Actor.Client("c-ada"), clinic.Time.Now, "x");
            Assert.Equal(
                await PostedAsync(cleo, path(fresh), body(notTheirs with { Assignment = fresh })),
                await PostedAsync(cleo, path(DemoData.AdasRecord), body(notTheirs)));
        }

        Assert.Equal(before, await clinic.Store.LoadAsync(DemoData.AdasRecord));
        Assert.Null(await clinic.Store.LoadAsync(fresh));
    }

    private static HomeworkProposed Wish(AssignmentId id, string client, Instant now) => new()
    {
        Id = EventId.New(now),
        Assignment = id,
        By = Actor.Client("c-cleo"),
        At = now,
        Plan = new() { Id = id, Client = new(client), Clinician = new("k-lou"), Wish = "Something" },
        Table = "standard/1",
    };

    private static async Task<string> PostedAsync(HttpClient http, string path, string body)
    {
        using var response = await http.SendAsync(HttpMethod.Post, path, body);
        var problem = (await response.JsonAsync()).AsObject();
        problem.Remove("traceId");
        return $"{(int)response.StatusCode} {string.Join(' ', response.Headers.Concat(response.Content.Headers).Where(static header => header.Key is not ("Date" or "Content-Length")).Select(static header => $"{header.Key}: {string.Join(',', header.Value)}"))} {problem.ToJsonString()}";
    }

    private static async Task HoldAsync(Clinic clinic)
    {
        await using var closing = clinic;
        var wrong = new StringBuilder();
        for (var i = 0; i < Everybody.Length; i++)
        {
            using var http = await clinic.AsAsync(Everybody[i]);
            foreach (var row in Rows)
            {
                var isForm = row.Body is not null && !row.Body.StartsWith('{');
                using var response = await http.SendAsync(
                    new HttpMethod(row.Endpoint.Split(' ')[0]),
                    row.Path,
                    row.Body,
                    "\"0\"",
                    isForm ? "application/x-www-form-urlencoded" : "application/json");
                if ((int)response.StatusCode != row.Expected[i])
                {
                    wrong.AppendLine($"{row.Endpoint} {row.Path} as {Everybody[i] ?? "nobody"}: {(int)response.StatusCode}, not {row.Expected[i]}");
                }

                if (isForm && response.StatusCode == HttpStatusCode.Found)
                {
                    Assert.Contains("/sign-in", response.Headers.Location!.ToString(), StringComparison.Ordinal);
                }
            }
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
    }

    private static async Task<string> AnswerAsync(HttpClient http, string path)
    {
        using var response = await http.SendAsync(HttpMethod.Get, path);
        var text = await response.Content.ReadAsStringAsync();

        // Each answer has a trace of its own; all else is compared.
        if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            var problem = JsonNode.Parse(text)!.AsObject();
            Assert.True(problem.Remove("traceId"));
            text = problem.ToJsonString();
        }

        return $"{(int)response.StatusCode} {text}";
    }

    private static string NameOf(RouteEndpoint endpoint)
    {
        var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";
        var pattern = endpoint.RoutePattern.RawText!;
        return $"{method} {(pattern.StartsWith('/') ? pattern : "/" + pattern)}";
    }

    private static string HelpBy(string client) => Requests.Events(Requests.Help(DemoData.AdasRecord, Actor.Client(client), SettableTime.Start, "Help"));

    private sealed record Row(string Endpoint, string Path, string? Body, params int[] Expected);
}
