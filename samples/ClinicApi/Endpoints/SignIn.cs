using System.Security.Claims;
using HomeworkKit.Extensions.Hosting;
using HomeworkKit.Samples.ClinicApi.Accounts;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HomeworkKit.Samples.ClinicApi.Endpoints;

/// <summary>Gives a program its token, and ends it.</summary>
internal static class SignIn
{
    internal static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost("/api/sign-in", Check)
            .AllowAnonymous()
            .RequireRateLimiting(ClinicServices.SignInLimit)
            .Produces<AccessTokenResponse>()
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        routes.MapPost("/api/sign-out", EndAsync).Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status401Unauthorized);
    }

    private static async Task<NoContent> EndAsync(ClaimsPrincipal user, SignedInSessions sessions, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(user, cancellationToken);
        return TypedResults.NoContent();
    }

    private static Results<SignInHttpResult, ProblemHttpResult> Check(Credentials credentials, DemoAccounts accounts) =>
        accounts.Check(credentials.Name, credentials.Password) is { } account
            ? TypedResults.SignIn(account.SignedIn(BearerTokenDefaults.AuthenticationScheme), authenticationScheme: BearerTokenDefaults.AuthenticationScheme)
            : TypedResults.Problem(HomeworkProblems.Of(StatusCodes.Status401Unauthorized, "clinic/sign-in", "The name or the password is wrong."));

    /// <summary>Who signs in.</summary>
    internal sealed record Credentials(string Name, string Password)
    {
        /// <summary>Says nothing of either.</summary>
        public override string ToString() => nameof(Credentials);
    }
}
