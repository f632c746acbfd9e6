using System.Security.Claims;
using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Pages.Entries;
using HomeworkKit.Samples.ClinicApi.Pages.Own;
using HomeworkKit.Samples.ClinicApi.Pages.Reviews;
using HomeworkKit.Samples.ClinicApi.Pages.Support;
using HomeworkKit.Samples.ClinicApi.Pages.Today;
using HomeworkKit.Samples.ClinicApi.Pages.Writing;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>Pages without a script, for clients, clinicians and supporters. Forms carry a token against forgery, and what they bring is kept once.</summary>
internal static class PageEndpoints
{
    internal static void MapPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(string.Empty).ExcludeFromDescription().AllowCookieRedirect();
        pages.MapGet("/", static (Account account) => TypedResults.Redirect(
                account.Reader switch
                {
                    PageReader.Clinician => "/review",
                    PageReader.Supporter => "/support",
                    _ => "/today",
                }));
        pages.MapGet("/sign-in", static (bool? failed) => new RazorComponentResult<SignInPage>(new { Failed = failed ?? false })).AllowAnonymous();
        pages.MapPost("/sign-in", SignInAsync).AllowAnonymous().RequireRateLimiting(ClinicServices.SignInLimit);
        pages.MapPost("/sign-out", SignOutAsync);
        PageLanguages.MapLanguages(pages);
        pages.MapToday();
        pages.MapPieces();
        pages.MapConcerns();
        pages.MapEntries();
        pages.MapReviews();
        pages.MapNext();
        pages.MapSessions();
        pages.MapProgrammes();
        pages.MapHandOvers();
        pages.MapWriting();
        pages.MapSupport();
        pages.MapOwn();
    }

    /// <summary>Says kindly that a page is not there or a form could not be taken; programs get problem details.</summary>
    internal static async Task SorryAsync(StatusCodeContext context)
    {
        var (http, status) = (context.HttpContext, context.HttpContext.Response.StatusCode);
        if (http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
        {
            await new RazorComponentResult<SorryPage>(new { Status = status }) { StatusCode = status }.ExecuteAsync(http);
        }
        else
        {
            await http
                .RequestServices.GetRequiredService<IProblemDetailsService>()
                .TryWriteAsync(new ProblemDetailsContext { HttpContext = http, ProblemDetails = { Status = status } });
        }
    }

    private static Results<SignInHttpResult, RedirectHttpResult> SignInAsync([FromForm] string? name, [FromForm] string? password, DemoAccounts accounts) =>
        accounts.Check(name, password) is { } account
            ? TypedResults.SignIn(
                account.SignedIn(CookieAuthenticationDefaults.AuthenticationScheme),
                new() { RedirectUri = "/" },
                CookieAuthenticationDefaults.AuthenticationScheme)
            : TypedResults.Redirect("/sign-in?failed=true");

    private static async Task<SignOutHttpResult> SignOutAsync(
        [FromForm] string? _,
        ClaimsPrincipal user,
        SignedInSessions sessions,
        CancellationToken cancellationToken)
    {
        await sessions.EndAsync(user, cancellationToken);
        return TypedResults.SignOut(new() { RedirectUri = "/sign-in" }, [CookieAuthenticationDefaults.AuthenticationScheme]);
    }
}
