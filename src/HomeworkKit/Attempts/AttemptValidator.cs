using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Validates what stands in an attempt beside its entry.</summary>
internal static class AttemptValidator
{
    internal static ValidationReport Validate(Attempt attempt)
    {
        List<Finding> findings = [];
        void Find(bool isSo, Rule rule, string path)
        {
            if (isSo)
            {
                findings.Add(new Finding(rule.Code, path, rule.Message, rule.Tier));
            }
        }

        var isTold = attempt.Source is AttemptSource.ByTelephone or AttemptSource.OnPaper;
        Find(attempt.Outcome == AttemptOutcome.Done && !string.IsNullOrWhiteSpace(attempt.Instead), AttemptRules.DoneAndInstead, "instead");
        Find(attempt.Source == AttemptSource.ByTelephone && attempt.ToldBy is null, AttemptRules.TellerMissing, "toldBy");
        Find(!isTold && attempt.ToldBy is not null, AttemptRules.TellerWithoutTelling, "toldBy");
        for (var i = 0; i < attempt.FromOthers.Count; i++)
        {
            var from = attempt.FromOthers[i];
            Find(from.HasConsent == false && !string.IsNullOrWhiteSpace(from.Said), AttemptRules.OthersDoNotConsent, Row("fromOthers", i));
            Find(from.HasConsent is null, AttemptRules.OthersConsentMissing, Row("fromOthers", i) + ".hasConsent");
            Find(from.HasConsent != false && string.IsNullOrWhiteSpace(from.Said), AttemptRules.OthersSaidMissing, Row("fromOthers", i) + ".said");
        }

        for (var i = 0; i < attempt.SkillsUsed.Count; i++)
        {
            Find(string.IsNullOrWhiteSpace(attempt.SkillsUsed[i].Skill), AttemptRules.SkillMissing, Row("skillsUsed", i) + ".skill");
        }

        return ValidationReport.From(findings);
    }

    private static string Row(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
