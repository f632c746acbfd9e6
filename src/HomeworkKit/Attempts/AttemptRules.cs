using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of what stands in an attempt beside its entry.</summary>
internal static partial class AttemptRules
{
    /// <summary>Something else was done instead of what was done.</summary>
    [Rule(
        FindingTier.Error,
        "attempt/done-and-instead",
        "This is marked as done, but something else is listed as done instead. Mark it as not done, or take out the other thing.")]
    public static readonly Rule DoneAndInstead;

    /// <summary>Who told it is not named.</summary>
    [Rule(FindingTier.Missing, "attempt/teller-missing", "Still blank: who told you this by telephone or on paper.")]
    public static readonly Rule TellerMissing;

    /// <summary>Somebody told what was not told.</summary>
    [Rule(FindingTier.Error, "attempt/teller-without-telling", "Someone is named as having told you this, but not by telephone or on paper.")]
    public static readonly Rule TellerWithoutTelling;

    /// <summary>What others said is written down though they did not agree.</summary>
    [Rule(FindingTier.Error, "attempt/others-do-not-consent", "You can only write down what others said if they agree. Please take it out.")]
    public static readonly Rule OthersDoNotConsent;

    /// <summary>Nobody said whether others agree that their words are written down.</summary>
    [Rule(FindingTier.Missing, "attempt/others-consent-missing", "Please ask whether they're happy for you to write down their words.")]
    public static readonly Rule OthersConsentMissing;

    /// <summary>Others are named who said nothing.</summary>
    [Rule(FindingTier.Missing, "attempt/others-said-missing", "What they said is still blank.")]
    public static readonly Rule OthersSaidMissing;

    /// <summary>A skill has no name.</summary>
    [Rule(FindingTier.Missing, "attempt/skill-missing", "The skill you used still needs a name.")]
    public static readonly Rule SkillMissing;
}
