using HomeworkKit.Adherence;
using HomeworkKit.Forms;
using HomeworkKit.Words;
using static HomeworkKit.Tests.Adherence.AdherenceSamples;

namespace HomeworkKit.Tests.Wording;

public sealed class PseudoWordsTests
{
    [Fact]
    public void They_have_all_words_with_the_same_placeholders_and_are_longer()
    {
        foreach (var words in (HomeworkWords[])[PseudoWords.Long, PseudoWords.RightToLeft])
        {
            Assert.True(HomeworkWords.English.Compare(words).IsEmpty);
            Assert.False(words.IsReviewed);
        }

        Assert.Equal((TextDirection.Ltr, TextDirection.Rtl), (PseudoWords.Long.Direction, PseudoWords.RightToLeft.Direction));
        var (english, pseudo) = (
            HomeworkWords.English.Keys.Sum(static key => HomeworkWords.English.Of(key).Length),
            HomeworkWords.English.Keys.Sum(static key => PseudoWords.Long.Of(key).Length));
        Assert.InRange((double)pseudo / english, 1.25, 1.6);
    }

    // Each line of English must change: one that does not stands somewhere as a literal.
    [Fact]
    public void No_line_of_a_digest_or_a_ledger_is_the_same_in_another_language()
    {
        var digest = SessionDigest.For([Adherence.SessionDigestTests.TheWeek()], Clinician, At(8, 10), AdherenceContext.Utc);
        Differ(digest.ToText(DateTimeZone.Utc), digest.ToText(DateTimeZone.Utc, PseudoWords.Long));
    }

    [Fact]
    public void No_text_of_a_built_in_form_is_the_same_in_another_language()
    {
        foreach (var (kind, task) in Forms.FormTasks.All)
        {
            var words = kind.WordsIn(PseudoWords.Long);
            foreach (
                var question in kind.FormFor(task)
                    .Questions.Where(static question =>
                        question.Text is null && HomeworkWords.English.Find(question.Key) is { } text && text.Any(char.IsAsciiLetter)))
            {
                Assert.NotEqual(kind.Words.TextOf(question), words.TextOf(question));
            }
        }
    }

    private static void Differ(string english, string pseudo) => Assert.All(
        english.Split('\n', StringSplitOptions.RemoveEmptyEntries).Zip(pseudo.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
        static pair => Assert.NotEqual(pair.First, pair.Second));
}
