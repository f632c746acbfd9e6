using System.Text.Json;
using HomeworkKit.German;
using HomeworkKit.Words;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace HomeworkKit.Samples.ClinicApi.Pages;

/// <summary>The languages of the pages: the one that a person chose, else the one that their browser asks for first.</summary>
internal sealed class PageLanguages
{
    private const string English = "en";
    private const string Cookie = "language";

    private readonly Dictionary<string, PageText> _languages = new(StringComparer.OrdinalIgnoreCase)
    {
        [English] = new PageText(HomeworkWords.English, new Dictionary<string, string>()),
    };

    public PageLanguages(IWebHostEnvironment environment)
    {
        foreach (var library in (HomeworkWords[])[GermanWords.Informal])
        {
            var texts = File.ReadAllText(Path.Combine(environment.ContentRootPath, "Languages", library.Language + ".json"));
            _languages[library.Language] = new PageText(library, JsonSerializer.Deserialize<Dictionary<string, string>>(texts)!);
        }
    }

    public PageText Of(HttpContext? context)
    {
        if (context is null)
        {
            return _languages[English];
        }

        var asked = context
            .Request.GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(static one => one.Quality ?? 1)
            .Select(static one => one.Value.ToString().Split('-')[0]);
        return asked
            .Prepend(context.Request.Cookies[Cookie] ?? string.Empty)
            .Select(tag => _languages.GetValueOrDefault(tag))
            .FirstOrDefault(static found => found is not null)
            ?? _languages[English];
    }

    internal static void MapLanguages(IEndpointRouteBuilder pages) => pages.MapPost("/language", Choose).AllowAnonymous();

    // Back to the page on this site that was left, and nowhere else.
    private static RedirectHttpResult Choose([FromForm] string? language, [FromForm] string? back, HttpContext context, PageLanguages languages)
    {
        if (language is not null && languages._languages.ContainsKey(language))
        {
            context.Response.Cookies.Append(
                Cookie,
                language,
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Strict,
                    Secure = context.Request.IsHttps,
                    MaxAge = TimeSpan.FromDays(365),
                    IsEssential = true,
                });
        }

        return TypedResults.Redirect(back is ['/', not ('/' or '\\'), ..] or "/" ? back : "/");
    }
}
