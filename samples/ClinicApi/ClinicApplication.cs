using HomeworkKit.Samples.ClinicApi.Accounts;
using HomeworkKit.Samples.ClinicApi.Endpoints;
using HomeworkKit.Samples.ClinicApi.Pages;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace HomeworkKit.Samples.ClinicApi;

/// <summary>What happens to a request, in order, and where it can go.</summary>
internal static class ClinicApplication
{
    private const string ContentPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal static void UseClinic(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseExceptionHandler();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseStatusCodePages(PageEndpoints.SorryAsync);
        app.Use(static (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-store";
            return next(context);
        });
        app.UseStaticFiles();
        app.UseAuthentication();
        app.Use(SignedInSessions.CheckAsync);
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseOutputCache();

        // Making the description takes about a second, nearly all of it in ASP.NET Core, and it is the same for everybody: it is made once an hour.
        app.MapOpenApi().AllowAnonymous().CacheOutput(static description => description.Expire(TimeSpan.FromHours(1)));
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = static _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = static check => check.Tags.Contains("ready") }).AllowAnonymous();
        app.MapSignIn();
        app.MapCycles();
        app.MapClients();
        app.MapDocuments();
        app.MapFhir();
        app.MapPages();
    }
}
