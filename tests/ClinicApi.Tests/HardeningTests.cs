using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using ClinicApi.Tests.Hosts;
using HomeworkKit;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClinicApi.Tests;

/// <summary>What somebody who copies the sample ships without noticing.</summary>
public sealed class HardeningTests
{
    [Fact]
    public async Task A_token_that_was_copied_before_its_owner_signed_out_opens_nothing_afterwards()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        using var other = await clinic.AsAsync("ada");
        Assert.Equal(200, await StatusAsync(ada, HttpMethod.Get, "/api/cycles"));

        Assert.Equal(204, await StatusAsync(ada, HttpMethod.Post, "/api/sign-out"));

        Assert.Equal(401, await StatusAsync(ada, HttpMethod.Get, "/api/cycles"));
        Assert.Equal(200, await StatusAsync(other, HttpMethod.Get, "/api/cycles"));
    }

    [Fact]
    public async Task A_token_of_an_account_that_is_no_more_is_a_bad_request()
    {
        const string Scheme = BearerTokenDefaults.AuthenticationScheme;
        await using var clinic = await Clinic.OnSqliteAsync();
        using var gone = await clinic.AsAsync(null);
        var account = new Account("gone", Actor.Client("c-gone")) { Clients = [] };
        var ticket = new AuthenticationTicket(
            account.SignedIn(Scheme),
            new AuthenticationProperties { ExpiresUtc = clinic.Time.GetUtcNow().AddMinutes(10) },
            $"{Scheme}:AccessToken");
        var options = clinic.Services.GetRequiredService<IOptionsMonitor<BearerTokenOptions>>().Get(Scheme);
        gone.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.BearerTokenProtector.Protect(ticket));

        Assert.Equal(400, await StatusAsync(gone, HttpMethod.Get, "/api/cycles"));
    }

    [Fact]
    public async Task A_cookie_that_was_copied_before_its_owner_signed_out_opens_nothing_afterwards()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        var copied = await PageCookies.SignInAsync(clinic, "ada");

        await PageCookies.SignOutAsync(clinic, copied);

        using var thief = await clinic.AsAsync(null);
        thief.DefaultRequestHeaders.Add("Cookie", copied);
        using var answer = await thief.SendAsync(HttpMethod.Get, "/today");
        Assert.Equal(302, (int)answer.StatusCode);
        Assert.Equal("/sign-in", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_host_that_is_not_ours_is_refused_and_ours_is_named_nowhere()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var http = await clinic.AsAsync(null);
        foreach (var path in (string[])["/openapi/v1.json", "/today", "/sign-in", "/api/cycles"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = "evil.example";
            using var refused = await http.SendAsync(request);
            Assert.Equal(400, (int)refused.StatusCode);
            Assert.DoesNotContain("evil.example", await TextAsync(refused), StringComparison.Ordinal);

            using var answered = await http.SendAsync(HttpMethod.Get, path);
            Assert.DoesNotContain("//localhost", await TextAsync(answered), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Cookies_travel_by_TLS_alone_and_are_out_of_reach_for_scripts()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var http = await clinic.AsAsync(null);
        using var page = await http.SendAsync(HttpMethod.Get, "/sign-in");
        var cookies = page.Headers.GetValues("Set-Cookie").ToArray();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, static cookie =>
        {
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task A_browser_that_came_by_TLS_is_told_to_stay_with_it()
    {
        await using var clinic = await Clinic.OnSqliteAsync(("AllowedHosts", "clinic.example"));
        using var http = clinic.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://clinic.example") });
        using var page = await http.SendAsync(HttpMethod.Get, "/sign-in");
        Assert.Equal(200, (int)page.StatusCode);
        Assert.NotNull(page.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task What_a_proxy_says_is_believed_only_where_the_proxy_is_named()
    {
        await using var open = await Clinic.OnSqliteAsync();
        Assert.False(await SaysTlsAsync(open));
        await using var behind = await Clinic.OnSqliteAsync(("Proxies:0", "10.0.0.1"));
        Assert.False(await SaysTlsAsync(behind));

        static async Task<bool> SaysTlsAsync(Clinic clinic)
        {
            using var http = clinic.CreateClient(
                new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://127.0.0.1") });
            using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "203.0.113.9");
            using var page = await http.SendAsync(request);
            return page.Headers.Contains("Strict-Transport-Security");
        }
    }

    [Fact]
    public async Task The_store_and_the_keys_are_for_the_owner_alone()
    {
        await using var clinic = await Clinic.OnSqliteAsync();
        using var ada = await clinic.AsAsync("ada");
        Assert.Equal(200, await StatusAsync(ada, HttpMethod.Get, "/api/cycles"));
        var files = Directory.GetFiles(clinic.Folder, "*", SearchOption.AllDirectories);
        Assert.Contains(files, static file => file.EndsWith("clinic.db", StringComparison.Ordinal));
        Assert.Contains(files, static file => Path.GetFileName(file).StartsWith("key-", StringComparison.Ordinal));
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
        Assert.All(files, static file =>
            Assert.Equal(UnixFileMode.None, OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file) & Others));
    }

    [Fact]
    public async Task One_address_does_not_hold_all_connections()
    {
        await using var clinic = await Clinic.OnSqliteAsync(("Limits:ConnectionsPerAddress", "3"));
        clinic.UseKestrel(0);
        clinic.StartServer();
        var address = clinic.ClientOptions.BaseAddress;
        List<TcpClient> idle = [];
        try
        {
            for (var i = 0; i < 3; i++)
            {
                idle.Add(new TcpClient(address.Host, address.Port));
                Assert.Contains("200 OK", await AskAsync(idle[^1]), StringComparison.Ordinal);
            }

            using var fourth = new TcpClient(address.Host, address.Port);
            Assert.Equal(string.Empty, await AskAsync(fourth));
        }
        finally
        {
            idle.ForEach(static client => client.Dispose());
        }
    }

    // Keeps the connection open, as a program does that asks again later; an empty text is a connection that was closed.
    private static async Task<string> AskAsync(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            await stream.WriteAsync("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"u8.ToArray());
            var buffer = new byte[4096];
            return Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer));
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }

    private static async Task<int> StatusAsync(HttpClient http, HttpMethod method, string path)
    {
        using var answer = await http.SendAsync(method, path);
        return (int)answer.StatusCode;
    }

    private static async Task<string> TextAsync(HttpResponseMessage response) => response.Headers.Location + await response.Content.ReadAsStringAsync();
}
