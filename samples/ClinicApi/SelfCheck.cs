using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>
/// Starts the host on a free port, asks it what a program would ask, walks its pages as people do, and stops it: for builds, and after an installation.
/// </summary>
internal static partial class SelfCheck
{
    private const string Variable = "CLINICAPI_CHECK";

    private static readonly string[] Programs =
    [
        "/health/live",
        "/health/ready",
        "/api/cycles",
        "/api/clients/c-ada/agenda",
        "/api/export",
        "/api/schema",
        "/openapi/v1.json",
        "/fhir/Patient/c-ada/homework",
    ];

    // Where each person begins; from there every link of the site is followed.
    private static readonly (string Name, string Path)[] People = [("ada", "/today"), ("pat", "/today"), ("kim", "/review"), ("sam", "/support")];

    internal static bool IsWanted(string[] args) => args.Contains("--check", StringComparer.Ordinal) || Environment.GetEnvironmentVariable(Variable) == "1";

    internal static async Task<int> RunAsync(WebApplication app)
    {
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");

        // This machine alone asks, without TLS.
        app.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        await app.StartAsync();
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var failed = 0;
        using (var client = new HttpClient { BaseAddress = address })
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(app));
            foreach (var path in Programs)
            {
                failed += (await AskAsync(client, path, "a program")).IsFine ? 0 : 1;
            }

            var listed = await client.GetFromJsonAsync<JsonArray>(new Uri("/api/cycles", UriKind.Relative));
            Console.WriteLine($"{listed!.Count} pieces of homework");
        }

        foreach (var (name, start) in People)
        {
            using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
            browser.DefaultRequestHeaders.Add("Cookie", "clinic=" + Cookie(app, name));
            failed += await WalkAsync(browser, name, start);
        }

        await app.StopAsync();
        Console.WriteLine(failed == 0 ? "Everything answers." : $"{failed} did not answer as they should.");
        return failed == 0 ? 0 : 1;
    }

    private static async Task<int> WalkAsync(HttpClient browser, string name, string start)
    {
        var (failed, seen, open) = (0, new HashSet<string>(StringComparer.Ordinal) { start }, new Queue<string>([start]));
        while (open.TryDequeue(out var path))
        {
            var (isFine, text) = await AskAsync(browser, path, name);
            failed += isFine ? 0 : 1;
            foreach (
                var link in Link()
                    .Matches(text)
                    .Select(static match => System.Net.WebUtility.HtmlDecode(match.Groups["path"].Value))
                    .Where(link => seen.Add(link)))
            {
                open.Enqueue(link);
            }
        }

        return failed;
    }

    private static async Task<(bool IsFine, string Text)> AskAsync(HttpClient client, string path, string who)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        Console.WriteLine($"{(int)response.StatusCode} {path} as {who}");
        return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    // As signing in would give it, without the password, which only the log knows.
    private static string Token(WebApplication app) =>
        app.Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get(BearerTokenDefaults.AuthenticationScheme).BearerTokenProtector.Protect(
            Ticket(app, "ada", BearerTokenDefaults.AuthenticationScheme, $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken"));

    private static string Cookie(WebApplication app, string name) =>
        app
            .Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
            .Get(CookieAuthenticationDefaults.AuthenticationScheme)
            .TicketDataFormat.Protect(Ticket(app, name, CookieAuthenticationDefaults.AuthenticationScheme, CookieAuthenticationDefaults.AuthenticationScheme));

    private static AuthenticationTicket Ticket(WebApplication app, string name, string scheme, string purpose)
    {
        ClaimsPrincipal person = app.Services.GetRequiredService<DemoAccounts>().Find(name)!.SignedIn(scheme);
        return new AuthenticationTicket(person, new() { ExpiresUtc = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(5) }, purpose);
    }

    [GeneratedRegex("(href|src)=\"(?<path>/[^\"#]*)[\"#]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
