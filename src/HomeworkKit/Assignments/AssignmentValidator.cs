using System.Globalization;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>Validates what stands in a plan beside task and schedule.</summary>
internal static class AssignmentValidator
{
    internal static ValidationReport Validate(Assignment plan)
    {
        List<Finding> findings = [];
        void Find(bool isSo, Rule rule, string path)
        {
            if (isSo)
            {
                findings.Add(new Finding(rule.Code, path, rule.Message, rule.Tier));
            }
        }

        if (plan.Agreement is { } agreement)
        {
            var (sure, floor) = (agreement.Confidence, agreement.ConfidenceFloor);
            var isSame = sure is not null && floor is not null && sure.Scale.HasSameValuesAs(floor.Scale);
            Find(isSame && sure!.Value < floor!.Value, AssignmentRules.ConfidenceBelowFloor, "agreement.confidence");
            Find(sure is not null && floor is not null && !isSame, AssignmentRules.ConfidenceFloorOnOtherScale, "agreement.confidenceFloor");
            Find(floor is not null && sure is null, AssignmentRules.ConfidenceMissing, "agreement.confidence");
            Find(agreement.Understood == false, AssignmentRules.NotUnderstood, "agreement.understood");
        }

        Find(!TherapyApproach.CanBe(plan.Approach), AssignmentRules.ApproachForm, "approach");
        Find(plan.CoTherapists.Count > 0 && plan.Clinician is null, AssignmentRules.CoTherapistsAlone, "coTherapists");
        var therapists = new HashSet<ClinicianRef>();
        for (var i = 0; i < plan.CoTherapists.Count; i++)
        {
            var named = plan.CoTherapists[i];
            Find(!therapists.Add(named) || named == plan.Clinician, AssignmentRules.CoTherapistTwice, Row("coTherapists", i));
        }

        var met = new HashSet<AssignmentId>();
        for (var i = 0; i < plan.LooksAt.Count; i++)
        {
            var looked = plan.LooksAt[i];
            Find(looked == plan.Id, AssignmentRules.LooksAtItself, Row("looksAt", i));
            Find(!met.Add(looked), AssignmentRules.LooksAtTwice, Row("looksAt", i));
        }

        return ValidationReport.From(findings);
    }

    private static string Row(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
