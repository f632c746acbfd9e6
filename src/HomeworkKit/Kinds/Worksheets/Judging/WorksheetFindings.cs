using FluentValidation;
using FluentValidation.Results;
using HomeworkKit.Validation;

namespace HomeworkKit.Kinds;

/// <summary>Puts what was found into a validation.</summary>
internal static class WorksheetFindings
{
    internal static void Add<T>(ValidationContext<T> context, string before, IEnumerable<(Rule Rule, string Path)> findings)
    {
        foreach (var (rule, within) in findings)
        {
            var path = FindingPath.Join(before, within);
            FoundRules.Note(context, path, rule);
            context.AddFailure(new ValidationFailure(path, rule.Message)
            {
                ErrorCode = rule.Code,
                CustomState = rule,
                Severity = FailureScrubber.SeverityOf(rule.Tier),
            });
        }
    }
}
