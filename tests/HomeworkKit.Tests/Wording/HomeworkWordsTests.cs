using System.Text;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit.Tests.Wording;

public sealed class HomeworkWordsTests
{
    [Fact]
    public void English_has_a_word_for_every_key_and_differs_from_itself_in_nothing()
    {
        Assert.True(HomeworkWords.English.Compare(HomeworkWords.English).IsEmpty);
        Assert.All(HomeworkWords.English.Keys, static key => Assert.False(string.IsNullOrWhiteSpace(HomeworkWords.English.Find(key)), key));
        Assert.Equal(HomeworkWords.English.Keys.Count(), HomeworkWords.English.Keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_rule_stands_in_the_words_by_its_code() => Assert.All(
        RuleCatalog.All,
        static rule => Assert.Equal(rule.Message, HomeworkWords.English.Find("rule/" + rule.Code)));

    [Fact]
    public void Every_member_of_an_enum_that_people_read_has_a_word() =>
        Assert.All(
            [
                .. EnumWordKeys<CycleState>.All,
                .. EnumWordKeys<AttemptOutcome>.All,
                .. EnumWordKeys<OccurrenceStatus>.All,
                .. EnumWordKeys<BarrierReason>.All,
                .. EnumWordKeys<BarrierDomain>.All,
                .. EnumWordKeys<ReviewDecision>.All,
                .. EnumWordKeys<ConcernCategory>.All,
                .. EnumWordKeys<WaitingReason>.All,
                .. EnumWordKeys<PredictionVerdict>.All,
                .. EnumWordKeys<AgendaSection>.All,
                .. EnumWordKeys<HomeworkKit.Programmes.StepState>.All,
                .. EnumWordKeys<HomeworkKit.Programmes.StepWait>.All,
                .. EnumWordKeys<ActorRole>.All,
                .. EnumWordKeys<Priority>.All,
                .. EnumWordKeys<Audience>.All,
                .. EnumWordKeys<Setting>.All,
                .. EnumWordKeys<FindingTier>.All,
            ],
            static key => Assert.NotNull(HomeworkWords.English.Find(key)));

    [Fact]
    public void A_key_without_a_word_is_shown_as_it_stands()
    {
        Assert.Equal("acme/nothing", HomeworkWords.English.Of("acme/nothing"));
        Assert.Equal("acme/nothing", HomeworkWords.English.Format("acme/nothing", ("n", 1)));
        Assert.Null(HomeworkWords.English.Find("acme/nothing"));
        Assert.Equal("not on 3 days", HomeworkWords.English.Format("schedule/not-on-days", ("n", 3)));
        Assert.Equal("until {date}", HomeworkWords.English.Format("schedule/until"));
    }

    [Fact]
    public void A_word_falls_back_key_by_key_from_region_to_language_to_English()
    {
        var french = Read("""{"language":"fr","words":{"state/paused":"en pause","state/assigned":"convenu"}}""");
        var canadian = Read("""{"language":"fr-CA","words":{"state/assigned":"entendu"}}""", french);
        Assert.Equal(["entendu", "en pause", "stopped"], new[] { CycleState.Assigned, CycleState.Paused, CycleState.Stopped }.Select(canadian.Of));
        Assert.Equal("fr-CA", canadian.Language);
        Assert.False(canadian.IsReviewed);
    }

    [Theory]
    [InlineData("en", "0 minutes|1 minute|1.5 minutes|2 minutes")]
    [InlineData("fr", "0 one|1 one|1.5 one|2 other")]
    [InlineData("pl", "0 many|1 one|1.5 other|2 few")]
    [InlineData("ar", "0 zero|1 one|1.5 other|2 two")]
    public void Plural_forms_are_those_of_the_language(string language, string expected)
    {
        var words =
            language == "en"
                ? HomeworkWords.English
                : Read(
                    """{"language":"xx","words":{"form/minutes":"{n} {n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}"}}""".Replace(
                        "xx",
                        language,
                        StringComparison.Ordinal));
        Assert.Equal(expected, string.Join('|', new[] { 0, 1, 1.5m, 2 }.Select(n => words.Format("form/minutes", ("n", n)))));
    }

    // Samples of Unicode CLDR 46, plurals.xml (Unicode licence).
    [Theory]
    [InlineData("de", "one", "1")]
    [InlineData("de", "other", "0,2,3,16,100,1000")]
    [InlineData("fr", "one", "0,1")]
    [InlineData("ru", "one", "1,21,31,101,1001")]
    [InlineData("ru", "few", "2,3,4,22,24,102,1002")]
    [InlineData("ru", "many", "0,5,11,12,14,19,100,1000")]
    [InlineData("pl", "few", "2,3,4,22,24,102")]
    [InlineData("pl", "many", "0,5,11,12,14,19,21,100")]
    [InlineData("cs", "few", "2,3,4")]
    [InlineData("ar", "few", "3,10,103,110,1003")]
    [InlineData("ar", "many", "11,26,111,1011")]
    [InlineData("ar", "other", "100,101,102,200,1000")]
    [InlineData("ja", "other", "0,1,15,100")]
    public void Samples_of_the_Unicode_rules_fall_into_their_forms(string language, string form, string samples) =>
        Assert.All(samples.Split(','), sample =>
            Assert.Equal(form, PluralRules.Of(language, decimal.Parse(sample, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Dates_times_numbers_and_lists_come_from_the_words()
    {
        var words = Read("""
            {"language":"fr","months":["janvier","février","mars","avril","mai","juin","juillet","août","septembre","octobre","novembre","décembre"],
             "weekdays":["lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche"],"date":{"full":"{weekday} {day} {month} {year}"},
             "time":"H:mm","decimal":",","firstDayOfWeek":7,"words":{"list/last":"{first} et {next}"}}
            """);
        Assert.Equal("lundi 2 mars 2026", words.Date(new(2026, 3, 2), DateStyle.Full));
        Assert.Equal("Mon 2 Mar 2026", HomeworkWords.English.Date(new(2026, 3, 2), DateStyle.Short));
        Assert.Equal(["9:05", "9:05:07"], new[] { words.Time(new(9, 5)), words.Time(new(9, 5, 7)) });
        Assert.Equal("7:05 pm", HomeworkWords.English.With(("time", "h:mm tt")).Time(new(19, 5)));
        Assert.Equal("-3,25", words.Number(-3.25m));
        Assert.Equal("a, b et c", words.List(["a", "b", "c"]));
        Assert.Equal(IsoDayOfWeek.Sunday, words.FirstDayOfWeek);
    }

    [Fact]
    public void A_finding_is_told_in_the_language_by_its_code()
    {
        var words = HomeworkWords.English.With(("rule/" + ThoughtRecordRules.SituationMissing.Code, "Was war los?"));
        Assert.Equal("Was war los?", words.Of(new Finding(ThoughtRecordRules.SituationMissing.Code, "situation", "as it was", FindingTier.Missing)));
        Assert.Equal("as it was", words.Of(new Finding("acme/own", "situation", "as it was", FindingTier.Missing)));
        Assert.Equal("Was war los?", words.Of(ThoughtRecordRules.SituationMissing));
    }

    [Fact]
    public void A_host_puts_its_own_words_on_top_and_the_rest_stays()
    {
        var words = HomeworkWords.English.With(("state/proposed", "suggested practice"));
        Assert.Equal("suggested practice", words.Of(CycleState.Proposed));
        Assert.Equal("agreed", words.Of(CycleState.Assigned));
        Assert.Equal("suggested", HomeworkWords.English.Of(CycleState.Proposed));
        Assert.Equal(["state/proposed"], words.Keys);
        Assert.Equal("done early", words.Of(OccurrenceStatus.DoneEarly));
    }

    [Fact]
    public void Comparing_tells_what_lacks_what_is_too_much_and_what_differs()
    {
        var report = HomeworkWords.English.Compare(Read("""
            {"language":"de","words":{"acme/own":"x","schedule/until":"bis dann","form/minutes":"{n, plural, one {{n} Minute} few {{n} M} other {{n} Minuten}}"}}
            """));
        Assert.Equal(["acme/own"], report.Surplus);
        Assert.Equal(["schedule/until"], report.OtherPlaceholders);
        Assert.Equal(["form/minutes"], report.OtherPlurals);
        Assert.Contains("schedule/from", report.Missing);
        Assert.False(report.IsEmpty);
    }

    [Theory]
    [InlineData("de-DE,de;q=0.9,en;q=0.8", "de")]
    [InlineData("fr,en;q=0.5", "en")]
    [InlineData("en;q=0.1,de;q=0.2", "de")]
    [InlineData("de-x-formal", "de-x-formal")]
    [InlineData("de-AT-x-formal", "de")]
    [InlineData("de;q=0,en", "en")]
    [InlineData("pt-BR", "en")]
    [InlineData("*", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    [InlineData(";;;q=,,-,de;q=x", "en")]
    public void The_language_is_chosen_from_what_a_browser_asks_for(string? header, string expected)
    {
        HomeworkWords[] offered = [HomeworkWords.English, Read("""{"language":"de","words":{}}"""), Read("""{"language":"de-x-formal","words":{}}""")];
        Assert.Equal(expected, HomeworkWords.Choose(offered, header).Language);
    }

    [Fact]
    public void Asking_for_a_word_takes_no_memory()
    {
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Ask()
        {
            for (var i = 0; i < 100; i++)
            {
                _ = HomeworkWords.English.Of("schedule/until-next-session");
                _ = HomeworkWords.English.Of(CycleState.Paused);
            }
        }
    }

    [Fact]
    public void Nothing_offered_is_English() => Assert.Same(HomeworkWords.English, HomeworkWords.Choose([], "de"));

    [Fact]
    public void Thinking_styles_have_names_in_the_language_and_still_answer_to_the_others()
    {
        var catalog = DistortionCatalog.BuiltIn.In(
            HomeworkWords.English.With(
                ("distortion/mind-reading", "Gedankenlesen"),
                ("distortion/mind-reading/definition", "Zu wissen glauben, was andere denken.")));
        Assert.True(catalog.TryGet("mind-reading", out var style));
        Assert.Equal(("Gedankenlesen", "Zu wissen glauben, was andere denken."), (style.Name, style.Definition));
        Assert.Equal(["mind-reading"], catalog.Resolve("gedankenlesen").Slugs);
        Assert.Equal(["mind-reading"], catalog.Resolve("Mind reading").Slugs);
        Assert.Equal(DistortionReason.AuthorsDiffer, catalog.Resolve("Catastrophizing").Reason);
    }

    private static HomeworkWords Read(string json, HomeworkWords? fallback = null) => HomeworkWords.Read(Encoding.UTF8.GetBytes(json), fallback);
}
