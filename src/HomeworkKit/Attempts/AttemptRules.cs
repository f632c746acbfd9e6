using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of what stands in an attempt beside its entry.</summary>
internal static class AttemptRules
{
    /// <summary>Something else was done instead of what was done.</summary>
    public static readonly Rule DoneAndInstead = Rule.Error("attempt/done-and-instead", "This is marked as done, but something else is listed as done instead. Mark it as not done, or take out the other thing.");

    /// <summary>Who told it is not named.</summary>
    public static readonly Rule TellerMissing = Rule.Missing("attempt/teller-missing", "Still blank: who told you this by telephone or on paper.");

    /// <summary>Somebody told what was not told.</summary>
    public static readonly Rule TellerWithoutTelling = Rule.Error("attempt/teller-without-telling", "Someone is named as having told you this, but not by telephone or on paper.");

    /// <summary>What others said is written down though they did not agree.</summary>
    public static readonly Rule OthersDoNotConsent = Rule.Error("attempt/others-do-not-consent", "You can only write down what others said if they agree. Please take it out.");

    /// <summary>Nobody said whether others agree that their words are written down.</summary>
    public static readonly Rule OthersConsentMissing = Rule.Missing("attempt/others-consent-missing", "Please ask whether they're happy for you to write down their words.");

    /// <summary>Others are named who said nothing.</summary>
    public static readonly Rule OthersSaidMissing = Rule.Missing("attempt/others-said-missing", "What they said is still blank.");

    /// <summary>A skill has no name.</summary>
    public static readonly Rule SkillMissing = Rule.Missing("attempt/skill-missing", "The skill you used still needs a name.");
}
