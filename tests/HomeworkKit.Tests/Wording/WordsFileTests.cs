using System.Text;
using HomeworkKit.Scheduling;
using HomeworkKit.Words;

namespace HomeworkKit.Tests.Wording;

public sealed class WordsFileTests
{
    [Theory]
    [InlineData("""{"language":"de","words":{"schedule/until":"bis {date"}}""", WordsCodes.Brace, "schedule/until")]
    [InlineData("""{"language":"de","words":{"schedule/until":"bis date}"}}""", WordsCodes.Brace, "schedule/until")]
    [InlineData("""{"language":"de","words":{"schedule/until":"bis {}"}}""", WordsCodes.Brace, "schedule/until")]
    [InlineData("""{"language":"de","words":{"form/minutes":"{n, plural, one {x} other {{n, plural, other {y}}}}"}}""", WordsCodes.Nested, "form/minutes")]
    [InlineData("""{"language":"de","words":{"form/minutes":"{n, plural, one {x}}"}}""", WordsCodes.OtherMissing, "form/minutes")]
    [InlineData("""{"language":"de","words":{"form/minutes":"{n, number, other {x}}"}}""", WordsCodes.Brace, "form/minutes")]
    [InlineData("""{"language":"de","words":{"schedule/until":"bis {datum}"}}""", WordsCodes.Placeholder, "schedule/until")]
    [InlineData("""{"language":"de","words":{"state/paused":"a\u202Eb"}}""", WordsCodes.DirectionMark, "state/paused")]
    [InlineData("""{"language":"de","words":{"state/paused":"a\u0007b"}}""", WordsCodes.DirectionMark, "state/paused")]
    [InlineData("""{"language":"de","words":{"state/paused":" "}}""", WordsCodes.Blank, "state/paused")]
    [InlineData("""{"language":"de","words":{"state/paused":"a","state/paused":"b"}}""", WordsCodes.DuplicateKey, "state/paused")]
    [InlineData("""{"language":"de","language":"fr","words":{}}""", WordsCodes.DuplicateKey, "language")]
    [InlineData("""{"language":"de","words":{"state/paused":1}}""", WordsCodes.WrongType, "state/paused")]
    [InlineData("""{"language":"de","months":["Januar"]}""", WordsCodes.WrongType, "months")]
    [InlineData("""{"language":"de","firstDayOfWeek":8}""", WordsCodes.WrongType, "firstDayOfWeek")]
    [InlineData("""{"language":"de","status":"perhaps"}""", WordsCodes.WrongType, "status")]
    [InlineData("""{"language":"de","unheard-of":[]}""", WordsCodes.WrongType, "unheard-of")]
    [InlineData("""{"words":{}}""", WordsCodes.Language, "language")]
    [InlineData("""{"language":"d","words":{}}""", WordsCodes.Language, "language")]
    [InlineData("""{"language":"ar","direction":"ltr","words":{}}""", WordsCodes.Direction, "direction")]
    [InlineData("""{"language":"de","direction":"rtl","words":{}}""", WordsCodes.Direction, "direction")]
    [InlineData("""[]""", WordsCodes.NotJson, "")]
    [InlineData("""{"language":"de"} x""", WordsCodes.NotJson, "")]
    [InlineData("", WordsCodes.NotJson, "")]
    public void What_is_wrong_with_a_file_is_said_when_it_is_loaded(string json, string code, string key)
    {
        var refused = Assert.Throws<WordsException>(() => HomeworkWords.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal((code, key), (refused.Code, refused.Key));
    }

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_refused() =>
        Assert.Equal(WordsCodes.TooLarge, Assert.Throws<WordsException>(static () => HomeworkWords.Read(new byte[(1 << 20) + 1])).Code);

    [Fact]
    public void A_hosts_own_words_are_read_as_strictly() =>
        Assert.Equal(WordsCodes.Brace, Assert.Throws<WordsException>(static () => HomeworkWords.English.With(("state/paused", "{"))).Code);

    [Theory]
    [InlineData("ar", TextDirection.Rtl)]
    [InlineData("he-IL", TextDirection.Rtl)]
    [InlineData("az-Arab", TextDirection.Rtl)]
    [InlineData("de", TextDirection.Ltr)]
    public void The_direction_is_that_of_the_language(string language, TextDirection expected) =>
        Assert.Equal(expected, HomeworkWords.Read(Encoding.UTF8.GetBytes($$"""{"language":"{{language}}"}""")).Direction);

    [Fact]
    public void A_reminder_refuses_words_that_nobody_reviewed_unless_told()
    {
        var draft = HomeworkWords.Read("""{"language":"de","status":"unreviewed","words":{"reminder/discreet":"Du hast etwas vor."}}"""u8);
        Assert.Equal(WordsCodes.Unreviewed, Assert.Throws<WordsException>(() => DiscreetReminderText.In(draft)).Code);
        Assert.Equal("Du hast etwas vor.", DiscreetReminderText.In(draft, takesUnreviewed: true).For(null!));
        var reviewed = HomeworkWords.Read(
            """{"language":"de","status":"reviewed","reviewedBy":"A. Clinic","words":{"reminder/discreet":"Du hast etwas vor."}}"""u8);
        Assert.Equal("A. Clinic", reviewed.ReviewedBy);
        Assert.Equal("Du hast etwas vor.", DiscreetReminderText.In(reviewed).For(null!));
        Assert.Equal("You have something planned.", DiscreetReminderText.Instance.For(null!));
    }
}
