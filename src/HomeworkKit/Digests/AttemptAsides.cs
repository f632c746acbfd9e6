using static HomeworkKit.DigestText;

namespace HomeworkKit;

/// <summary>What a digest writes about an attempt beside what came of it: who told it, what was done instead, what was said of the homework, which skills were used.</summary>
internal static class AttemptAsides
{
    internal static void Write(PlainText text, DigestAttempt attempt)
    {
        text.Lines("    ", [Told(attempt)]).Lines("    Instead: ", [attempt.Instead]).Lines("    The homework was: ", [Of(attempt.Feedback)]);
        text.Lines("    From others: ", attempt.FromOthers.Select(static from => PlainText.Of(from.From) + After(": ", from.Said)));
        text.Lines("    Skill used: ", attempt.SkillsUsed.Select(static used =>
            used.Skill + After(", ", used.Context) + After(", confidence ", Of(used.Confidence)) + After(", helped ", Of(used.Helped))));
    }

    /// <summary>Says what the client says of the homework; null if nothing is said.</summary>
    internal static string? Of(HomeworkFeedback? feedback)
    {
        if (feedback is null)
        {
            return null;
        }

        (string Word, Rating? Rating)[] ratings =
            [("difficulty", feedback.Difficulty), ("helpfulness", feedback.Helpfulness), ("burden", feedback.Burden), ("clarity", feedback.Clarity)];
        var said = ratings.Where(static one => one.Rating is not null).Select(static one => $"{one.Word} {Of(one.Rating)}").Append(feedback.Note).Where(static one => !string.IsNullOrWhiteSpace(one));
        return string.Join(", ", said) is { Length: > 0 } all ? all : null;
    }

    private static string? Of(Rating? rating) => rating is null ? null : $"{PlainText.Of(rating.Value)} of {rating.Scale}";

    private static string? Told(DigestAttempt attempt) => attempt.Told switch
    {
        AttemptSource.ByTelephone => "Told by telephone" + By(attempt.ToldBy),
        AttemptSource.OnPaper => "Brought on paper" + By(attempt.ToldBy),
        _ => null,
    };

    private static string By(Actor? teller) => teller?.Role switch
    {
        ActorRole.Client => " by the client",
        ActorRole.Supporter => " by a supporter",
        _ => string.Empty,
    };
}
