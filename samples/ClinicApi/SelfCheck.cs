using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>Starts the host on a free port, asks it what a program would ask, and stops it: for builds, and after an installation.</summary>
internal static class SelfCheck
{
    private const string Variable = "CLINICAPI_CHECK";

    internal static bool IsWanted(string[] args) => args.Contains("--check", StringComparer.Ordinal) || Environment.GetEnvironmentVariable(Variable) == "1";

    internal static async Task<int> RunAsync(WebApplication app)
    {
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var failed = 0;
        using (var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) })
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token(app));
            foreach (var path in (string[])["/health/live", "/health/ready", "/api/cycles", "/api/clients/c-ada/agenda", "/api/export", "/api/schema", "/openapi/v1.json"])
            {
                using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
                failed += response.IsSuccessStatusCode ? 0 : 1;
                Console.WriteLine($"{(int)response.StatusCode} {path}");
            }

            var listed = await client.GetFromJsonAsync<JsonArray>(new Uri("/api/cycles", UriKind.Relative));
            Console.WriteLine($"{listed!.Count} pieces of homework");
        }

        await app.StopAsync();
        return failed == 0 ? 0 : 1;
    }

    // As signing in would give it, without the password, which only the log knows.
    private static string Token(WebApplication app)
    {
        var account = app.Services.GetRequiredService<DemoAccounts>().Find("ada")!;
        var options = app.Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get(BearerTokenDefaults.AuthenticationScheme);
        var ticket = new Microsoft.AspNetCore.Authentication.AuthenticationTicket(
            account.SignedIn(BearerTokenDefaults.AuthenticationScheme),
            new() { ExpiresUtc = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddMinutes(1) },
            $"{BearerTokenDefaults.AuthenticationScheme}:AccessToken");
        return options.BearerTokenProtector.Protect(ticket);
    }
}
