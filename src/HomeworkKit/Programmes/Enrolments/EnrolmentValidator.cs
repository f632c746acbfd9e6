using System.Globalization;
using HomeworkKit.Scheduling;
using HomeworkKit.Validation;

namespace HomeworkKit.Programmes;

/// <summary>Validates enrolments.</summary>
internal static class EnrolmentValidator
{
    internal static ValidationReport Validate(Enrolment enrolment, Programme programme)
    {
        List<Finding> findings = [];
        void Find(bool isSo, Rule rule, string path)
        {
            if (isSo)
            {
                findings.Add(Finding.Of(rule, path));
            }
        }

        Find(enrolment.Programme != programme.Id, EnrolmentRules.OtherProgramme, "programme");
        Find(
            enrolment.Version != programme.Version
                && !enrolment.Decisions.Any(decision => decision.Decision == EnrolmentDecisionKind.MoveToVersion && decision.Version == programme.Version),
            EnrolmentRules.OtherVersion,
            "version");
        Find(!ScheduleLimits.Reach(enrolment.StartedAt.InZoneWithin(DateTimeZone.Utc).Date), EnrolmentRules.StartOutOfRange, "startedAt");
        Find(enrolment.Decisions.Count > ProgrammeLimits.Decisions, EnrolmentRules.TooManyDecisions, "decisions");
        var steps = programme.ByKey();
        for (var i = 0; i < enrolment.Decisions.Count && i < ProgrammeLimits.Decisions; i++)
        {
            var decision = enrolment.Decisions[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"decisions[{i}]");
            Find(!decision.MayBeMadeIn(enrolment), EnrolmentRules.NotTheirs, path + ".by");
            Find(
                decision.NeedsStep && !(decision.Step is { } step && steps.ContainsKey(step)) && enrolment.VersionAt(decision.At) == programme.Version,
                EnrolmentRules.UnknownStep,
                path + ".step");
            Find(decision is { Decision: EnrolmentDecisionKind.MoveToVersion, Version: null or < 1 }, EnrolmentRules.VersionMissing, path + ".version");
            Find(decision.At < enrolment.StartedAt, EnrolmentRules.BeforeStart, path + ".at");
        }

        return ValidationReport.From(findings);
    }
}
