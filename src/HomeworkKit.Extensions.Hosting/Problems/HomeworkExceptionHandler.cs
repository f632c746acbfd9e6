using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Answers the library's exceptions with problem details. Any other exception is left to the host.</summary>
internal sealed class HomeworkExceptionHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (HomeworkProblems.Of(exception) is not { } details)
        {
            return false;
        }

        httpContext.Response.StatusCode = details.Status!.Value;
        if (details.Status == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = "1";
        }

        // Without the exception: a host that shows it in development would show it here too.
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = details }).ConfigureAwait(false);
        return true;
    }

    /// <summary>Gives a code to problems that have none, such as ASP.NET Core's own for a page that there is not: <c>http/404</c>.</summary>
    internal static void AddCode(ProblemDetailsOptions options)
    {
        var theirs = options.CustomizeProblemDetails;
        options.CustomizeProblemDetails = context =>
        {
            theirs?.Invoke(context);
            var status = context.ProblemDetails.Status ?? context.HttpContext.Response.StatusCode;
            context.ProblemDetails.Extensions.TryAdd("code", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http/{status}"));
        };
    }
}
