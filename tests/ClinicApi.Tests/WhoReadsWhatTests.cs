using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Events;
using HomeworkKit.Samples.ClinicApi.Demo;

namespace ClinicApi.Tests;

/// <summary>
/// Everybody asks every endpoint, page, picture and feed for everybody's homework, and sends what is wrong: in no answer is a text for somebody else.
/// </summary>
public sealed class WhoReadsWhatTests
{
    private static readonly string?[] Everybody = [null, "ada", "ben", "cleo", "kim", "lou", "sam", "pat"];
    private static readonly string[] Clients = ["c-ada", "c-ben", "c-cleo"];

    private static readonly AssignmentId[] All =
    [
        SecretStory.Adas, SecretStory.Cleos, SecretStory.CleosConcerns, SecretStory.AdasJoint, SecretStory.BensJoint, DemoData.AdasRecord, DemoData.CleosRecord,
    ];

    [Fact]
    public async Task No_answer_holds_a_text_for_somebody_else_and_every_text_reaches_those_whom_it_is_for()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        _ = clinic.Services;
        await SecretStory.KeepAsync(clinic);
        var wrong = new StringBuilder();
        var (read, known) = (new HashSet<(string? Who, string Text)>(), new Dictionary<string, string[]>(StringComparer.Ordinal));
        foreach (var name in Everybody)
        {
            foreach (var (place, answer) in await AnswersAsync(clinic, name))
            {
                foreach (var (text, people) in Sentinels.In(answer))
                {
                    known[text] = people;
                    read.Add((name, text));
                    if (!people.Contains(name))
                    {
                        wrong.AppendLine($"{place} tells {name ?? "nobody"} {text}");
                    }
                }

                if (
                    name is not ("kim" or "lou")
                    && answer.Contains("intimate-partner-violence", StringComparison.Ordinal)
                    && !place.EndsWith("/openapi/v1.json", StringComparison.Ordinal)
                    && !place.EndsWith("/api/schema", StringComparison.Ordinal))
                {
                    wrong.AppendLine($"{place} tells {name ?? "nobody"} what is screened for");
                }
            }
        }

        foreach (var (text, people) in known)
        {
            wrong.Append(string.Concat(people.Where(person => !read.Contains((person, text))).Select(person => $"{person} is not told {text}\n")));
        }

        Assert.True(wrong.Length == 0, wrong.ToString());
        Assert.InRange(known.Count, 60, 200);
    }

    [Fact]
    public async Task What_a_proxy_is_not_to_know_changes_no_answer_to_them()
    {
        async Task<string> ToPatAsync(bool withHidden)
        {
            await using var clinic = await Clinic.OnSqliteAsync();
            _ = clinic.Services;
            await SecretStory.KeepAsync(clinic, withHidden);
            using var http = await clinic.AsAsync("pat");
            var text = new StringBuilder();
            foreach (
                var path in (string[])
                    [
                        "/api/cycles",
                        $"/api/cycles/{SecretStory.Cleos}",
                        $"/api/cycles/{SecretStory.CleosConcerns}",
                        "/api/clients/c-cleo/digest",
                        "/api/clients/c-cleo/agenda",
                        "/api/clients/c-cleo/reminders",
                    ])
            {
                using var response = await http.SendAsync(HttpMethod.Get, path);
                var node = await response.JsonAsync();
                (node as JsonObject)?.Remove("traceId");
                text.Append((int)response.StatusCode).Append(' ').Append(response.Headers.ETag).Append(' ').AppendLine(Steady(node.ToJsonString()));
            }

            return text.ToString();
        }

        var told = await ToPatAsync(withHidden: true);
        Assert.Equal(await ToPatAsync(withHidden: false), told);
        Assert.Contains("Sxcleo.lou.pat.toldxE", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_is_not_weighed_is_refused_and_only_its_clinician_reads_that_it_has_to_be()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        _ = clinic.Services;
        await SecretStory.KeepAsync(clinic);
        var plan = (await clinic.Store.LoadAsync(SecretStory.Adas))!.Assignment;
        PlanRevised Revised(Actor by, Assignment changed) =>
            new()
            {
                Id = EventId.New(clinic.Time.Now),
                Assignment = plan.Id,
                By = by,
                At = clinic.Time.Now,
                Plan = changed,
                Agreed = by.Role == ActorRole.Client ? AgreementMode.ByClient : null,
            };
        using var kim = await clinic.AsAsync("kim");
        using var ada = await clinic.AsAsync("ada");

        Assert.Equal("cycle/not-weighed", await CodeAsync(kim, Revised(Actor.Clinician("k-kim"), plan with { Weighed = [] })));
        Assert.Equal("200", await CodeAsync(kim, Revised(Actor.Clinician("k-kim"), plan with { Title = "weighed" })));
        var task = (HomeworkKit.Kinds.ExposureTask)plan.Task!;
        var risky = await PostedAsync(
            ada,
            Revised(
                Actor.Client("c-ada"),
                plan.WithoutClinicianOnly() with
                {
                    Task = task with
                    {
                        Type = HomeworkKit.Kinds.ExposureType.Interoceptive,
                        Description = "faster",
                        MedicalScreening = new() { Heart = true },
                    },
                }));
        Assert.Contains("cycle/plan-has-errors", risky, StringComparison.Ordinal);
        Assert.All(["weighed", "screening", "medical", "heart"], word => Assert.DoesNotContain(word, risky, StringComparison.OrdinalIgnoreCase));

        // What the client's device sends has lost what it was never shown; the plan has not.
        Assert.Equal("200", await CodeAsync(ada, Revised(Actor.Client("c-ada"), plan.WithoutClinicianOnly() with { Title = "mine" })));
        var kept = (await clinic.Store.LoadAsync(SecretStory.Adas))!.Assignment;
        Assert.Equal(plan with { Title = "mine" }, kept);
    }

    [Fact]
    public async Task A_proxy_for_somebody_else_is_refused_at_every_door()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        _ = clinic.Services;
        await SecretStory.KeepAsync(clinic);
        using var pat = await clinic.AsAsync("pat");
        var forged = Requests.Help(SecretStory.Cleos, Actor.Proxy("s-pat", new("c-ada")), clinic.Time.Now, "x");
        foreach (var way in (string[])["events", "rebase"])
        {
            using var response = await pat.SendAsync(HttpMethod.Post, $"/api/cycles/{SecretStory.Cleos}/{way}", Requests.Events(forged), "\"0\"");
            Assert.Contains((int)response.StatusCode, (int[])[403, 428]);
            using var other = await pat.SendAsync(
                HttpMethod.Post,
                $"/api/cycles/{SecretStory.Adas}/{way}",
                Requests.Events(forged with { Assignment = SecretStory.Adas }),
                "\"0\"");
            Assert.Equal(404, (int)other.StatusCode);
        }

        var cycle = (await clinic.Store.LoadAsync(SecretStory.Cleos))!;
        Assert.Equal(CycleCodes.OtherClient, Assert.IsType<Refused>(cycle.Apply(forged)).Code);
    }

    private static string Steady(string json) =>
        System.Text.RegularExpressions.Regex.Replace(
            json,
            "[0-9a-f]{8}-?[0-9a-f]{4}-?7[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}",
            "id",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1));

    private static async Task<string> CodeAsync(HttpClient http, CycleEvent cycleEvent)
    {
        using var response = await http.SendAsync(
            HttpMethod.Post,
            $"/api/cycles/{cycleEvent.Assignment}/events",
            Requests.Events(cycleEvent),
            await TagAsync(http, cycleEvent.Assignment));
        return response.IsSuccessStatusCode ? "200" : (string)(await response.JsonAsync())["code"]!;
    }

    private static async Task<string> PostedAsync(HttpClient http, CycleEvent cycleEvent)
    {
        using var response = await http.SendAsync(
            HttpMethod.Post,
            $"/api/cycles/{cycleEvent.Assignment}/events",
            Requests.Events(cycleEvent),
            await TagAsync(http, cycleEvent.Assignment));
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> TagAsync(HttpClient http, AssignmentId id)
    {
        using var response = await http.SendAsync(HttpMethod.Get, $"/api/cycles/{id}");
        return response.Headers.ETag!.ToString();
    }

    private static async Task<List<(string Place, string Answer)>> AnswersAsync(Clinic clinic, string? name)
    {
        List<(string, string)> answers = [];
        using var http = await clinic.AsAsync(name);
        async Task AskAsync(HttpClient by, HttpMethod method, string path, string? body = null, string? match = null, string type = "application/json")
        {
            using var response = await by.SendAsync(method, path, body, match, type);
            var headers = string.Join(
                '\n',
                response.Headers.Concat(response.Content.Headers).Select(static header => $"{header.Key}: {string.Join(',', header.Value)}"));
            answers.Add(($"{method} {path}", WebUtility.HtmlDecode($"{headers}\n{await response.Content.ReadAsStringAsync()}")));
        }

        List<string> paths =
        [
            "/api/cycles",
            "/api/export",
            "/api/schema",
            "/openapi/v1.json",
            $"/api/joint/{SecretStory.Joint}",
            $"/api/joint/{DemoData.Together}",
            "/today",
            "/review",
        ];
        paths.AddRange(
            Clients.SelectMany(static client =>
                (string[])
                    [
                        $"/api/clients/{client}/agenda",
                        $"/api/clients/{client}/reminders",
                        $"/api/clients/{client}/digest",
                        $"/api/clients/{client}/digest?since=2020-01-01T00:00:00Z",
                        $"/review/{client}",
                    ]));
        var attempts = new Dictionary<AssignmentId, IReadOnlyList<RecordedAttempt>>();
        foreach (var id in All)
        {
            attempts[id] = (await clinic.Store.LoadAsync(id))!.Attempts;
            paths.AddRange([
                $"/api/cycles/{id}",
                $"/api/cycles/{id}/document",
                $"/today/{id}/entry",
                .. ((string[])["ratings", "calendar", "nights", "distress-1"]).Select(picture => $"/charts/{id}/{picture}.svg"),
            ]);
            paths.AddRange(attempts[id].Select(attempt => $"/today/{id}/entry?attempt={attempt.Id}"));
        }

        foreach (var path in paths)
        {
            await AskAsync(http, HttpMethod.Get, path);
        }

        await WrongAsync(clinic, (path, body, match) => AskAsync(http, HttpMethod.Post, path, body, match));
        if (name is not null)
        {
            using var visitor = await PageVisitor.SignInAsync(clinic, name);
            foreach (var path in paths.Where(static path => !path.StartsWith("/api", StringComparison.Ordinal)).Append("/api/cycles").Append("/api/export"))
            {
                using var response = await visitor.GetAsync(path);
                answers.Add(($"page {path}", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync())));
            }

            await visitor.OpenAsync(name is "kim" or "lou" ? "/review/" + (name == "kim" ? "c-ada" : "c-cleo") : "/today");
            foreach (var (id, recorded) in attempts)
            {
                foreach (var attempt in recorded.Take(1))
                {
                    foreach (
                        var (path, field) in ((string, string)[])
                            [
                                ($"/today/{id}/withdraw", "no-id"),
                                ($"/today/{id}/entry", attempt.Id.ToString()),
                                ($"/today/{id}/attempt", attempt.Id.ToString()),
                                ($"/review/{id}/acknowledge", "no-id"),
                            ])
                    {
                        var (_, html) = await visitor.SendAsync(path, ("attempt", field), ("outcome", "maybe"), ("concern", field));
                        answers.Add(($"POST page {path}", html));
                    }
                }
            }
        }

        return answers;
    }

    // Stale, malformed, forged, and about what is somebody else's.
    private static async Task WrongAsync(Clinic clinic, Func<string, string, string?, Task> askAsync)
    {
        foreach (var id in All)
        {
            var cycle = (await clinic.Store.LoadAsync(id))!;
            var stolen = clinic.Json.WriteValue(
                new Commented
                {
                    Id = cycle.Events[0].Id,
                    Assignment = id,
                    By = cycle.Events[0].By,
                    At = clinic.Time.Now,
                    Text = "x",
                });
            foreach (
                var body in (string[])
                    [
                        "{",
                        "{\"events\":[]}",
                        "{\"events\":[" + stolen + "]}",
                        Requests.Events(Requests.Help(id, Actor.Client(cycle.Client.Value), clinic.Time.Now, "x")),
                    ])
            {
                await askAsync($"/api/cycles/{id}/events", body, "\"1\"");
                await askAsync($"/api/cycles/{id}/events", body, null);
            }

            await askAsync($"/api/cycles/{id}/rebase", "{", null);
            await askAsync($"/api/cycles/{id}/rebase", "{\"events\":[" + stolen + "]}", null);
            await askAsync("/api/cycles", clinic.Json.WriteValue(cycle.Events[0]), null);
        }
    }
}
