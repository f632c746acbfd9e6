using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Validates the end of a therapy.</summary>
internal static class DischargeValidator
{
    internal static ValidationReport Validate(DischargeRecord record)
    {
        List<Finding> findings = [];
        void Find(bool isSo, Rule rule, string path)
        {
            if (isSo)
            {
                findings.Add(new Finding(rule.Code, path, rule.Message, rule.Tier));
            }
        }

        var met = new HashSet<AssignmentId>();
        for (var i = 0; i < record.Endings.Count; i++)
        {
            var ending = record.Endings[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"endings[{i}]");
            Find(ending is { Ending: EndingKind.HandOver, HandedTo: null }, DischargeRules.SuccessorMissing, path + ".handedTo");
            Find(ending is { Ending: not EndingKind.HandOver, HandedTo: not null }, DischargeRules.SuccessorNotNeeded, path + ".handedTo");
            Find(!met.Add(ending.Assignment), DischargeRules.EndsTwice, path + ".assignment");
        }

        Find(record.Blueprint is { Learned.Count: 0 }, DischargeRules.LearnedMissing, "blueprint.learned");
        Find(record.Blueprint is { EarlySigns.Count: > 0, WhatIWillDo.Count: 0 }, DischargeRules.PlanMissing, "blueprint.whatIWillDo");
        return ValidationReport.From(findings);
    }
}
