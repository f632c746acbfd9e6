using HomeworkKit.Words;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace HomeworkKit.Extensions.Hosting.Tests.Languages;

public sealed class HomeworkWordsTests
{
    private static readonly HomeworkWords German = HomeworkWords.Read("""{"language":"de","words":{"state/assigned":"vereinbart"}}"""u8);

    [Theory]
    [InlineData("de-DE,en;q=0.5", "", "vereinbart")]
    [InlineData("fr", "", "agreed")]
    [InlineData("", "", "agreed")]
    [InlineData("en", "de", "vereinbart")]
    [InlineData("de", "en", "agreed")]
    public void The_setting_of_a_person_goes_before_what_the_browser_asks_for(string header, string setting, string expected)
    {
        using var services = Services(words => words.LanguageOf = context => context.Request.Headers["X-Setting"].ToString());
        Assert.Equal(expected, WordsOf(services, header, setting).Of(CycleState.Assigned));
    }

    [Fact]
    public void Outside_of_a_request_the_first_language_is_used()
    {
        using var services = Services(static _ => { });
        using var scope = services.CreateScope();
        Assert.Same(HomeworkWords.English, scope.ServiceProvider.GetRequiredService<HomeworkWords>());
    }

    [Fact]
    public void A_hosts_own_texts_go_over_ours_and_a_wrong_one_is_left_out()
    {
        using var services = Services(static words =>
            words.OwnTexts = static _ => new Texts(("state/assigned", "on your list"), ("schedule/until", "{broken"), ("state/paused", "{n}")));
        var words = WordsOf(services, "en", string.Empty);
        Assert.Equal(["on your list", "on hold"], new[] { CycleState.Assigned, CycleState.Paused }.Select(words.Of));
        Assert.Equal("until tomorrow", words.Format("schedule/until", ("date", "tomorrow")));
    }

    [Fact]
    public void A_host_whose_own_texts_have_no_file_yet_has_ours()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddHomeworkWords(static words => words.OwnTexts = static services => services.GetRequiredService<IStringLocalizer<HomeworkWordsTests>>())
            .BuildServiceProvider();
        Assert.Equal("agreed", WordsOf(services, "en", string.Empty).Of(CycleState.Assigned));
    }

    [Fact]
    public void A_host_without_any_language_does_not_start()
    {
        using var services = Services(static words => words.Languages.Clear());
        Assert.Throws<OptionsValidationException>(() => WordsOf(services, "en", string.Empty));
    }

    private static ServiceProvider Services(Action<HomeworkWordsOptions> configure) => new ServiceCollection().AddLogging().AddHomeworkWords(words =>
    {
        words.Languages.Add(German);
        configure(words);
    }).BuildServiceProvider();

    private static HomeworkWords WordsOf(ServiceProvider services, string header, string setting)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.AcceptLanguage = header;
        context.Request.Headers["X-Setting"] = setting;
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<HomeworkWords>();
    }

    private sealed class Texts(params (string Key, string Text)[] texts) : IStringLocalizer
    {
        public LocalizedString this[string name] => throw new NotSupportedException();

        public LocalizedString this[string name, params object[] arguments] => throw new NotSupportedException();

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.Select(static text => new LocalizedString(text.Key, text.Text));
    }
}
