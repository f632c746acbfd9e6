using HomeworkKit.Words;

namespace HomeworkKit.Tests.Wording;

/// <summary>Noon and midnight, numbers beyond an integer, and what a browser should not send.</summary>
public sealed class WordsEdgeTests
{
    [Theory]
    [InlineData(0, 0, "12:00 am")]
    [InlineData(11, 59, "11:59 am")]
    [InlineData(12, 0, "12:00 pm")]
    [InlineData(12, 59, "12:59 pm")]
    public void Noon_is_after_noon_and_midnight_before_it(int hour, int minute, string expected) =>
        Assert.Equal(expected, HomeworkWords.English.With(("time", "h:mm tt")).Time(new(hour, minute)));

    [Theory]
    [InlineData("en", "3000000001", "other")]
    [InlineData("ru", "3000000001", "one")]
    [InlineData("ru", "3000000011", "many")]
    [InlineData("pl", "3000000001", "many")]
    [InlineData("ar", "3000000000", "other")]
    [InlineData("ar", "3000000003", "few")]
    public void A_number_beyond_an_integer_has_the_plural_form_of_its_last_digits_and_is_not_small(string language, string number, string form) =>
        Assert.Equal(form, PluralRules.Of(language, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_weight_above_1_is_none_and_asks_for_nothing()
    {
        var german = HomeworkWords.Read("""{"language":"de","words":{}}"""u8.ToArray());
        Assert.Equal("en", HomeworkWords.Choose([HomeworkWords.English, german], "de;q=1.5,en;q=0.1").Language);
        Assert.Equal("de", HomeworkWords.Choose([HomeworkWords.English, german], "de;q=1,en;q=0.1").Language);
    }

    [Theory]
    [InlineData("de-AT-x-formal", "de-AT")]
    [InlineData("de-AT-formal", "de-AT")]
    [InlineData("x-formal", "x")]
    [InlineData("de", "")]
    public void A_tag_is_shortened_from_behind_and_a_single_letter_goes_with_what_follows_it(string tag, string shorter) =>
        Assert.Equal(shorter, LanguageChoice.Shorter(tag));
}
