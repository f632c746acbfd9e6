using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of what stands in an attempt beside its entry.</summary>
internal static class AttemptRules
{
    /// <summary>Something else was done instead of what was done.</summary>
    [Says("This is marked as done, but something else is listed as done instead. Mark it as not done, or take out the other thing.")]
    public static readonly Rule DoneAndInstead = Rule.Error("attempt/done-and-instead");

    /// <summary>Who told it is not named.</summary>
    [Says("Still blank: who told you this by telephone or on paper.")]
    public static readonly Rule TellerMissing = Rule.Missing("attempt/teller-missing");

    /// <summary>Somebody told what was not told.</summary>
    [Says("Someone is named as having told you this, but not by telephone or on paper.")]
    public static readonly Rule TellerWithoutTelling = Rule.Error("attempt/teller-without-telling");

    /// <summary>What others said is written down though they did not agree.</summary>
    [Says("You can only write down what others said if they agree. Please take it out.")]
    public static readonly Rule OthersDoNotConsent = Rule.Error("attempt/others-do-not-consent");

    /// <summary>Nobody said whether others agree that their words are written down.</summary>
    [Says("Please ask whether they're happy for you to write down their words.")]
    public static readonly Rule OthersConsentMissing = Rule.Missing("attempt/others-consent-missing");

    /// <summary>Others are named who said nothing.</summary>
    [Says("What they said is still blank.")]
    public static readonly Rule OthersSaidMissing = Rule.Missing("attempt/others-said-missing");

    /// <summary>A skill has no name.</summary>
    [Says("The skill you used still needs a name.")]
    public static readonly Rule SkillMissing = Rule.Missing("attempt/skill-missing");
}
