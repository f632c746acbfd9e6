using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Access;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Demo;
using HomeworkKit.Samples.ClinicApi.Forms;
using HomeworkKit.Samples.ClinicApi.Pages;
using HomeworkKit.Samples.ClinicApi.Pages.Own;
using HomeworkKit.Samples.ClinicApi.Programmes;
using HomeworkKit.Storage;
using HomeworkKit.Storage.PostgreSql;
using HomeworkKit.Storage.Sqlite;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>Everything that the host is made of.</summary>
internal static class ClinicServices
{
    /// <summary>The limit of attempts to sign in.</summary>
    internal const string SignInLimit = "sign-in";

    private const string Scheme = "Clinic";

    internal static void AddClinic(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var folder = DataFolder(configuration);
        services.AddHomeworkKit(kit =>
        {
            kit.ZoneOf = static _ => DemoAccounts.Zone;
            kit.UseStore((catalog, cancellationToken) => OpenAsync(configuration, folder, catalog, cancellationToken));
        });
        services.AddHomeworkReminders<LoggedReminders>();
        services.AddHomeworkProgrammes();
        services.AddOptions<ProgrammeOptions>().Configure<HandOvers>(static (programmes, handOvers) => programmes.ClinicianOf = handOvers.ClinicianAsync);
        services.AddHomeworkUpkeep();
        services.AddHealthChecks().AddHomeworkStore(tags: "ready");
        services.AddOpenApi(static options => options.AddHomeworkKit(HomeworkCatalog.BuiltIn).AddDocumentTransformer(static (description, _, _) =>
        {
            // Would name the host that whoever asked first made up; without it, the API is where its description is.
            description.Servers?.Clear();
            return Task.CompletedTask;
        }));
        services.AddOutputCache();

        // A place of its own for the keys that tokens and cookies are protected with: all instances share it. Protect them at rest as your platform does.
        services.AddDataProtection().SetApplicationName("clinic-api").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "keys")));
        AddSignIn(services, configuration, builder.Environment.IsDevelopment());
        AddProxies(services, configuration);
        AddLimits(services, configuration);
        services.AddRazorComponents();
        services.AddSingleton<HandOvers>();
        services.AddSingleton<Caseload>();
        services.AddSingleton<Authorship>();
        services.AddScoped<EntryForms>();
        services.AddSingleton<PageKeeper>();
        services.AddSingleton<ConcernKeeper>();
        services.AddHttpContextAccessor();
        services.AddSingleton<PageLanguages>();
        services.AddScoped(static provider => provider.GetRequiredService<PageLanguages>().Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext));
        services.AddScoped<People>();
        services.AddSingleton<Library>();
        services.AddSingleton<Enrolments>();
        services.AddSingleton<CalendarFeeds>();
        services.AddHostedService<DemoData>();
        services.AddHostedService<Telemetry>();
        var connections = new ConnectionsPerAddress(configuration.GetValue("Limits:ConnectionsPerAddress", 300));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 2 * 1024 * 1024;
            kestrel.Limits.MaxConcurrentConnections = 1000;
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(30);
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Use(next => connection => connections.CountAsync(connection, next)));
        });
    }

    // Programs send a token, pages a cookie, and neither is taken in the other's place: so no form of another site can use the API.
    private static void AddSignIn(IServiceCollection services, ConfigurationManager configuration, bool developing)
    {
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<DemoAccounts>();

        // Not bound by each handler: that would be compiled for every one of them when the program starts.
        services.AddScoped(Account.Of);
        services.AddSingleton<SignedInSessions>();
        services.AddDistributedMemoryCache();
        services
            .AddAuthentication(Scheme)
            .AddPolicyScheme(Scheme, null, static options =>
                options.ForwardDefaultSelector = static context =>
                    context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
                    || context.Request.Path.StartsWithSegments("/fhir", StringComparison.Ordinal)
                        ? BearerTokenDefaults.AuthenticationScheme
                        : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddBearerToken(options => options.BearerTokenExpiration = SignedInSessions.LastsBy(configuration))
            .AddCookie(options =>
            {
                options.LoginPath = "/sign-in";
                options.AccessDeniedPath = "/sign-in";
                options.Cookie.Name = "clinic";
                options.Cookie.HttpOnly = true;
                options.Cookie.SameSite = SameSiteMode.Strict;
                options.Cookie.SecurePolicy = developing ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
                options.ExpireTimeSpan = SignedInSessions.LastsBy(configuration);
                options.Events.OnRedirectToLogin = SignedInSessions.RedirectAsync;
                options.Events.OnRedirectToAccessDenied = SignedInSessions.RedirectAsync;
            });
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = developing ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Policies.Owner, static policy => policy.RequireRole(Policies.Client, Policies.Proxy))
            .AddPolicy(Policies.Client, static policy => policy.RequireRole(Policies.Client))
            .AddPolicy(Policies.Supporter, static policy => policy.RequireRole(Policies.Supporter))
            .AddPolicy(Policies.Clinician, static policy => policy.RequireRole(Policies.Clinician));
    }

    // Whose addresses and schemes are believed: nobody's, unless the proxy in front is named.
    private static void AddProxies(IServiceCollection services, ConfigurationManager configuration) => services.Configure<ForwardedHeadersOptions>(options =>
    {
        options.ForwardedHeaders = ForwardedHeaders.None;
        foreach (var proxy in configuration.GetSection("Proxies").Get<string[]>() ?? [])
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        }
    });

    private static void AddLimits(IServiceCollection services, ConfigurationManager configuration) => services.AddRateLimiter(options =>
    {
        var perMinute = configuration.GetValue("Limits:PerMinute", 600);
        var signIns = configuration.GetValue("Limits:SignInsPerMinute", 20);
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Window(
            context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } name ? "account " + name : AddressOf(context), perMinute));
        options.AddPolicy(SignInLimit, context => Window(AddressOf(context), signIns));
        options.OnRejected = static async (rejected, cancellationToken) =>
        {
            var response = rejected.HttpContext.Response;
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.Headers.RetryAfter = "60";
            await response.WriteAsJsonAsync(HomeworkProblems.Of(response.StatusCode, "clinic/too-many-requests", "Too many requests: wait a moment."), options: null, "application/problem+json", cancellationToken);
        };
    });

    private static RateLimitPartition<string> Window(string key, int permits) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });

    private static string AddressOf(HttpContext context) => "address " + context.Connection.RemoteIpAddress;

    // What looks like a connection string is PostgreSQL's, anything else a file; without either, a file in the data folder.
    private static async Task<IHomeworkStore> OpenAsync(
        ConfigurationManager configuration,
        string folder,
        HomeworkCatalog catalog,
        CancellationToken cancellationToken)
    {
        var store = configuration["store"] ?? configuration.GetConnectionString("Homework") ?? Path.Combine(folder, "clinic-api.db");
        return store.Contains('=', StringComparison.Ordinal)
            ? await PostgreSqlHomeworkStore.OpenAsync(store, catalog, cancellationToken: cancellationToken)
            : await SqliteHomeworkStore.OpenAsync(store, catalog, cancellationToken: cancellationToken);
    }

    private static string DataFolder(ConfigurationManager configuration) =>
        Directory
            .CreateDirectory(
                configuration["data"]
                    ?? Path.Combine(
                        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                        "HomeworkKit",
                        "ClinicApi"))
            .FullName;
}
