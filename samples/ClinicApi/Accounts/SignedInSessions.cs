using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Caching.Distributed;

namespace HomeworkKit.Samples.ClinicApi.Accounts;

/// <summary>Ends sessions on the server: a token or cookie that was copied before its owner signed out opens nothing afterwards.</summary>
/// <remarks>
/// Each sign-in gets an id of its own, and what ended is remembered for as long as a token can last. Several instances share one cache, such as Redis.
/// </remarks>
internal sealed class SignedInSessions(IDistributedCache cache, IConfiguration configuration)
{
    private const string ClaimType = "sid";
    private static readonly byte[] Ended = [1];

    /// <summary>Gets how long a token or cookie lasts.</summary>
    public TimeSpan Lasts { get; } = LastsBy(configuration);

    internal static TimeSpan LastsBy(IConfiguration configuration) => configuration.GetValue("SignIn:TokenLasts", TimeSpan.FromHours(1));

    internal static Claim New() => new(ClaimType, RandomNumberGenerator.GetHexString(32, lowercase: true));

    public Task EndAsync(ClaimsPrincipal user, CancellationToken cancellationToken) => user.FindFirstValue(ClaimType) is { } session
        ? cache.SetAsync(KeyOf(session), Ended, new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = Lasts }, cancellationToken)
        : Task.CompletedTask;

    /// <summary>Treats a request of an ended session as one of nobody.</summary>
    internal static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var sessions = context.RequestServices.GetRequiredService<SignedInSessions>();
        if (context.User.Identity is { IsAuthenticated: true }
            && (context.User.FindFirstValue(ClaimType) is not { } session || await sessions.HasEndedAsync(session, context.RequestAborted)))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult = AuthenticateResult.NoResult();
        }

        await next(context);
    }

    /// <summary>Sends a browser to another page of this site without naming the host that it asked for, which anybody can make up.</summary>
    internal static Task RedirectAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        redirect.Response.Redirect(redirect.Options.LoginPath);
        return Task.CompletedTask;
    }

    private async Task<bool> HasEndedAsync(string session, CancellationToken cancellationToken) =>
        await cache.GetAsync(KeyOf(session), cancellationToken) is not null;

    private static string KeyOf(string session) => "ended-session:" + session;
}
