using HomeworkKit.Words;

namespace HomeworkKit;

/// <summary>
/// What a digest writes about an attempt beside what came of it: who told it, what was done instead, what was said of the homework, which skills were used.
/// </summary>
internal sealed class AttemptAsides(HomeworkWords words)
{
    internal void Write(PlainText text, DigestAttempt attempt)
    {
        if (Told(attempt) is { } told)
        {
            text.Line("    " + told);
        }

        text.Lines(4, "digest/instead", [attempt.Instead]).Lines(4, "digest/feedback", [Of(attempt.Feedback)]);
        text.Lines(4, "digest/from-others", attempt.FromOthers.Select(from =>
            string.IsNullOrWhiteSpace(from.Said) ? words.Of(from.From) : words.Format("digest/with-note", ("text", words.Of(from.From)), ("note", from.Said))));
        text.Lines(4, "digest/skill-used", attempt.SkillsUsed.Select(Of));
    }

    /// <summary>Says what was said of the homework; null if nothing was.</summary>
    internal string? Of(HomeworkFeedback? feedback)
    {
        if (feedback is null)
        {
            return null;
        }

        string?[] said =
        [
            Rated("digest/difficulty", feedback.Difficulty),
            Rated("digest/helpfulness", feedback.Helpfulness),
            Rated("digest/burden", feedback.Burden),
            Rated("digest/clarity", feedback.Clarity),
            feedback.Note,
        ];
        return words.Comma([.. said.OfType<string>().Where(static one => !string.IsNullOrWhiteSpace(one))]) is { Length: > 0 } all ? all : null;
    }

    private string Of(SkillUse used)
    {
        string?[] said = [used.Skill, used.Context, Rated("digest/confidence", used.Confidence), Rated("digest/helped", used.Helped)];
        return words.Comma([.. said.OfType<string>().Where(static one => !string.IsNullOrWhiteSpace(one))]);
    }

    private string? Rated(string key, Rating? rating) => rating is null ? null : words.Format(key, ("value", Of(rating)));

    private string Of(Rating rating) => rating.Scale.Minimum == 0
        ? words.Format("rating/out-of", ("values", rating.Value), ("most", rating.Scale.Maximum))
        : words.Format("rating/between", ("values", rating.Value), ("least", rating.Scale.Minimum), ("most", rating.Scale.Maximum));

    private string? Told(DigestAttempt attempt) => attempt.Told switch
    {
        AttemptSource.ByTelephone => words.Of(IsBySupporter(attempt) ? "digest/by-telephone-supporter" : "digest/by-telephone"),
        AttemptSource.OnPaper => words.Of(IsBySupporter(attempt) ? "digest/on-paper-supporter" : "digest/on-paper"),
        _ => null,
    };

    private static bool IsBySupporter(DigestAttempt attempt) => attempt.ToldBy?.Role == ActorRole.Supporter;
}
