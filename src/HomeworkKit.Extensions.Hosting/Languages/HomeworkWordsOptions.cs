using HomeworkKit.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Which languages a host offers, and how a person's is found.</summary>
public sealed class HomeworkWordsOptions
{
    /// <summary>Gets the languages offered, the one for everybody else first.</summary>
    /// <value>English unless others are put in.</value>
    public IList<HomeworkWords> Languages { get; } = [HomeworkWords.English];

    /// <summary>Gets or sets what gives a person's own setting: a language tag, or null where the person has said none.</summary>
    /// <value>Null: the browser's <c>Accept-Language</c> alone decides. A setting goes before it.</value>
    public Func<HttpContext, string?>? LanguageOf { get; set; }

    /// <summary>Gets or sets what gives the host's own texts, from .resx files or elsewhere: a text under one of our keys goes over ours.</summary>
    /// <value>
    /// Null for none. It is asked once for each request, in the culture that the host has set for it. What cannot be taken in is left out and logged by its
    /// key.
    /// </value>
    public Func<IServiceProvider, IStringLocalizer>? OwnTexts { get; set; }

    internal bool IsSound => Languages.Count > 0;
}
