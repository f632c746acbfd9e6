using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Validates toolboxes.</summary>
internal static class ToolboxValidator
{
    internal static ValidationReport Validate(Toolbox toolbox)
    {
        List<Finding> findings = [];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < toolbox.Skills.Count; i++)
        {
            var name = toolbox.Skills[i].Name;
            var rule = string.IsNullOrWhiteSpace(name) ? ToolboxRules.NameMissing : names.Add(name.Trim()) ? null : ToolboxRules.SkillTwice;
            if (rule is not null)
            {
                findings.Add(new Finding(rule.Code, string.Create(CultureInfo.InvariantCulture, $"skills[{i}].name"), rule.Message, rule.Tier));
            }
        }

        return ValidationReport.From(findings);
    }
}
