using System.Resources;
using HomeworkKit.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Chooses the words of one request.</summary>
internal sealed partial class RequestWords(
    IOptions<HomeworkWordsOptions> options,
    IHttpContextAccessor accessor,
    IServiceProvider services,
    ILogger<RequestWords> logger)
{
    internal HomeworkWords Choose()
    {
        var (known, context) = (options.Value, accessor.HttpContext);
        var asked = context is null ? null : known.LanguageOf?.Invoke(context) is { Length: > 0 } own ? own : context.Request.Headers.AcceptLanguage.ToString();
        var words = HomeworkWords.Choose(known.Languages, asked);
        return known.OwnTexts is { } ownTexts ? WithOwn(words, ownTexts(services)) : words;
    }

    private HomeworkWords WithOwn(HomeworkWords words, IStringLocalizer texts)
    {
        Dictionary<string, string> taken = new(StringComparer.Ordinal);
        foreach (var text in TextsOf(texts))
        {
            try
            {
                _ = words.With((text.Name, text.Value));
                taken[text.Name] = text.Value;
            }
            catch (WordsException refused)
            {
                LogRefused(text.Name, refused.Code);
            }
        }

        return taken.Count == 0 ? words : words.With(taken);
    }

    // The framework throws where there is no .resx in any of the culture's languages.
    private LocalizedString[] TextsOf(IStringLocalizer texts)
    {
        try
        {
            return [.. texts.GetAllStrings(includeParentCultures: true).Where(static text => !text.ResourceNotFound)];
        }
        catch (MissingManifestResourceException)
        {
            LogNoTexts();
            return [];
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The host has no texts of its own in this language.")]
    private partial void LogNoTexts();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The host's own text of {Key} is left out: {Code}")]
    private partial void LogRefused(string key, string code);
}
