using System.Text.RegularExpressions;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using HomeworkKit.Words;

namespace HomeworkKit.German.Tests;

public sealed partial class GermanWordsTests
{
    public static TheoryData<string> Languages() => ["de", "de-x-formal"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_English_word_has_a_German_one_with_the_same_placeholders(string language)
    {
        var report = HomeworkWords.English.Compare(Of(language));
        Assert.Equal([], report.Missing);
        Assert.Equal([], report.Surplus);
        Assert.Equal([], report.OtherPlurals);
        Assert.Equal([], report.OtherPlaceholders);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nobody_has_reviewed_them_and_reminders_refuse_them_unless_told(string language)
    {
        var words = Of(language);
        Assert.Equal((language, TextDirection.Ltr, false), (words.Language, words.Direction, words.IsReviewed));
        Assert.Equal(WordsCodes.Unreviewed, Assert.Throws<WordsException>(() => DiscreetReminderText.In(words)).Code);
    }

    [Fact]
    public void A_reminder_says_no_more_in_German_than_in_English()
    {
        Assert.Equal("Du hast etwas vor.", DiscreetReminderText.In(GermanWords.Informal, takesUnreviewed: true).For(null!));
        Assert.Equal("Sie haben etwas vor.", DiscreetReminderText.In(GermanWords.Formal, takesUnreviewed: true).For(null!));
    }

    [Fact]
    public void The_formal_words_never_say_du() =>
        Assert.All(GermanWords.Informal.Keys, static key =>
            Assert.False(Informal().IsMatch(GermanWords.Formal.Of(key)), key + ": " + GermanWords.Formal.Of(key)));

    [Fact]
    public void The_formal_file_holds_only_what_differs() =>
        Assert.All(GermanWords.Formal.Keys, static key => Assert.NotEqual(GermanWords.Informal.Of(key), GermanWords.Formal.Of(key)));

    [Fact]
    public void Rules_address_nobody_so_that_they_fit_both() =>
        Assert.All(Rules(), static key => Assert.False(Informal().IsMatch(GermanWords.Informal.Of(key)), key));

    [Fact]
    public void Schedules_read_as_they_are_said()
    {
        LocalTime seven = new(19, 0);
        LocalDate start = new(2026, 3, 2);
        HomeworkSchedule[] schedules =
        [
            HomeworkSchedule.Daily(seven, start),
            HomeworkSchedule.Weekly([IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], seven, start).Until(new(2026, 3, 31)),
            HomeworkSchedule.Once(new(2026, 3, 7), seven),
        ];
        Assert.Equal(
            ["Jeden Tag um 19:00", "Montags und donnerstags um 19:00, bis 31. März 2026", "Am 7. März 2026 um 19:00"],
            schedules.Select(static schedule => schedule.Describe(words: GermanWords.Informal)));
    }

    [Fact]
    public void Thinking_styles_answer_to_both_languages()
    {
        var catalog = DistortionCatalog.BuiltIn.In(GermanWords.Informal);
        Assert.Equal(["mind-reading"], catalog.Resolve("Gedankenlesen").Slugs);
        Assert.Equal(["mind-reading"], catalog.Resolve("mind reading").Slugs);
        Assert.DoesNotContain(catalog.All, style =>
            catalog.Resolve(style.Name).IsAmbiguous
            && !DistortionCatalog.BuiltIn.Resolve(DistortionCatalog.BuiltIn.All.Single(known => known.Slug == style.Slug).Name).IsAmbiguous);
    }

    private static IEnumerable<string> Rules() => GermanWords.Informal.Keys.Where(static key => key.StartsWith("rule/", StringComparison.Ordinal));

    private static HomeworkWords Of(string language) => language == "de" ? GermanWords.Informal : GermanWords.Formal;

    [GeneratedRegex(@"\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*|euch|eure\w*|ihr beide)\b")]
    private static partial Regex Informal();
}
