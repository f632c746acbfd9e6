using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>The rules of what stands in an attempt beside its entry.</summary>
internal static class AttemptRules
{
    /// <summary>Something else was done instead of what was done.</summary>
    public static readonly Rule DoneAndInstead = Rule.Error("attempt/done-and-instead", "What was done was not done instead of itself: say that it was not done, or leave out what was done instead.");

    /// <summary>Who told it is not named.</summary>
    public static readonly Rule TellerMissing = Rule.Missing("attempt/teller-missing", "Who told this on the telephone or on paper is not named.");

    /// <summary>Somebody told what was not told.</summary>
    public static readonly Rule TellerWithoutTelling = Rule.Error("attempt/teller-without-telling", "Somebody is named who told it, but it was not told by telephone or on paper.");

    /// <summary>What others said is written down though they did not agree.</summary>
    public static readonly Rule OthersDoNotConsent = Rule.Error("attempt/others-do-not-consent", "What others said is written down only if they agree. Please take it out.");

    /// <summary>Nobody said whether others agree that their words are written down.</summary>
    public static readonly Rule OthersConsentMissing = Rule.Missing("attempt/others-consent-missing", "Please ask whether they agree that their words are written down.");

    /// <summary>Others are named who said nothing.</summary>
    public static readonly Rule OthersSaidMissing = Rule.Missing("attempt/others-said-missing", "What they said is still blank.");

    /// <summary>A skill has no name.</summary>
    public static readonly Rule SkillMissing = Rule.Missing("attempt/skill-missing", "The skill that was used has no name.");
}
