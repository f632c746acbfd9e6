using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using HomeworkKit;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql.Tests;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ClinicApi.Tests.Hosts;

/// <summary>The sample's host on a store of its own.</summary>
internal sealed class Clinic : WebApplicationFactory<Program>
{
    internal const string Password = "for this test only";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clinicapi-");
    private readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal);
    private PostgreSqlServer? _server;

    internal SettableTime Time { get; } = new();

    internal LoggedLines Log { get; } = new();

    internal HomeworkJson Json { get; } = new(HomeworkCatalog.BuiltIn);

    internal string Folder => _folder.FullName;

    internal IHomeworkStore Store => Services.GetRequiredService<IHomeworkStore>();

    // In production pages are served by TLS alone.
    internal Clinic() => ClientOptions.BaseAddress = new Uri("https://localhost");

    internal static Task<Clinic> OnSqliteAsync(params IEnumerable<(string Key, string Value)> settings)
    {
        var clinic = new Clinic();
        clinic.Set("store", Path.Combine(clinic._folder.FullName, "clinic.db"));
        foreach (var (key, value) in settings)
        {
            clinic.Set(key, value);
        }

        return Task.FromResult(clinic);
    }

    internal static async Task<Clinic> OnPostgreSqlAsync()
    {
        var clinic = new Clinic { _server = await PostgreSqlServer.BeginAsync() };
        clinic.Set("store", clinic._server.ConnectionString);
        return clinic;
    }

    internal void Set(string key, string value) => _settings[key] = value;

    /// <summary>A client without a cookie jar and without following redirects, signed in as somebody.</summary>
    internal async Task<HttpClient> AsAsync(string? name)
    {
        var client = CreateClient(
            new WebApplicationFactoryClientOptions
            {
                AllowAutoRedirect = false,
                HandleCookies = false,
                BaseAddress = ClientOptions.BaseAddress,
            });
        if (name is not null)
        {
            using var answer = await client.PostAsJsonAsync(new Uri("/api/sign-in", UriKind.Relative), new { name, password = Password });
            answer.EnsureSuccessStatusCode();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["accessToken"]!);
        }

        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_settings.GetValueOrDefault("environment", "Production"));
        builder.UseSetting("data", _folder.FullName);

        // No test changes a file of settings, and looking out for that takes a watch on every folder beside the program, a browser's driver among them.
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("Demo:Password", Password);
        builder.UseSetting("Limits:PerMinute", "1000000");
        builder.UseSetting("Limits:SignInsPerMinute", "1000000");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Debug));
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));

            // To keep what each endpoint asks of its callers, all endpoints would be made a second time, which takes longer than most tests.
            services.Replace(ServiceDescriptor.Transient<IAuthorizationPolicyProvider, PoliciesNotKept>());

            // A password is slow to check on purpose, and tests sign in hundreds of times.
            services.Configure<PasswordHasherOptions>(static options => options.IterationCount = 1000);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    internal static StringContent JsonOf(string text) => new(text, Encoding.UTF8, "application/json");

    private sealed class PoliciesNotKept(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options);
}
