using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Validates goals.</summary>
internal static class GoalValidator
{
    internal static ValidationReport Validate(TreatmentGoal goal)
    {
        List<Finding> findings = [];
        void Find(bool isSo, Rule rule, string path)
        {
            if (isSo)
            {
                findings.Add(new Finding(rule.Code, path, rule.Message, rule.Tier));
            }
        }

        Find(string.IsNullOrWhiteSpace(goal.Goal), GoalRules.GoalMissing, "goal");
        Find(goal.ClosedAt < goal.AgreedAt, GoalRules.ClosedBeforeAgreed, "closedAt");
        for (var i = 0; i < goal.Steps.Count; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"steps[{i}]");
            Find(string.IsNullOrWhiteSpace(goal.Steps[i].What), GoalRules.StepMissing, path + ".what");
            Find(goal.Steps[i].DoneOn is { Year: < 1900 or >= 2200 }, GoalRules.DateOutOfRange, path + ".doneOn");
        }

        return ValidationReport.From(findings);
    }
}
