using FluentValidation;
using FluentValidation.Results;

namespace HomeworkKit.Validation;

/// <summary>Takes entered values out of FluentValidation's results and puts the rule's own code and message in.</summary>
internal static class FailureScrubber
{
    internal static void Scrub(List<ValidationFailure> failures, IValidationContext context)
    {
        if (failures.Count > 0)
        {
            ScrubAll(failures, context);
        }
    }

    // On its own: what finds nothing has nothing of it compiled.
    private static void ScrubAll(List<ValidationFailure> failures, IValidationContext context)
    {
        var found = FoundRules.Of(context, failures.Count);
        for (var i = Done(failures, context); i < failures.Count; i++)
        {
            var failure = failures[i];
            if (found is not null)
            {
                failure.CustomState = found[i].Rule;
                failure.PropertyName = found[i].Path;
            }

            failure.AttemptedValue = null;
            failure.FormattedMessagePlaceholderValues?.Clear();
            failure.PropertyName = PathOf(failure);
            if (failure.CustomState is Rule rule)
            {
                failure.ErrorCode = rule.Code;
                failure.ErrorMessage = rule.Message;
                failure.Severity = SeverityOf(rule.Tier);
            }
            else
            {
                // A host's plain rule: its code is kept if it is one of ours in form; its message may hold values, so it is not.
                failure.ErrorCode = RuleCode.IsValid(failure.ErrorCode) ? failure.ErrorCode : Uncoded;
                failure.ErrorMessage = ValidationMessages.UncodedRule;
                if (ValidatorOptions.Global.OnFailureCreated is not null)
                {
                    // Such a hook may have put anything there, values too.
                    failure.PropertyName = string.Empty;
                }
            }
        }
    }

    // Parts of a record add to one list of what was found, and each is asked for it: what earlier parts left is not gone through again until the whole is.
    private static int Done(List<ValidationFailure> failures, IValidationContext context)
    {
        if (!context.IsChildContext)
        {
            return 0;
        }

        var done =
            context.RootContextData.TryGetValue(DoneKey, out var noted)
            && noted is (List<ValidationFailure> known, int count)
            && ReferenceEquals(known, failures)
                ? count
                : 0;
        context.RootContextData[DoneKey] = (failures, failures.Count);
        return Math.Min(done, failures.Count);
    }

    internal static ValidationReport ReportOf(List<ValidationFailure> failures) => ValidationReport.From(failures.Select(ToFinding));

    private static Finding ToFinding(ValidationFailure failure) => failure.CustomState is Rule rule
        ? Finding.Of(rule, failure.PropertyName)
        : new Finding(failure.ErrorCode, failure.PropertyName, failure.ErrorMessage, TierOf(failure.Severity));

    internal static Severity SeverityOf(FindingTier tier) => tier switch
    {
        FindingTier.Error => Severity.Error,
        FindingTier.Missing => Severity.Info,
        _ => Severity.Warning,
    };

    private const string DoneKey = "HomeworkKit.Scrubbed";
    private const string Uncoded = "validation/uncoded-rule";

    private static FindingTier TierOf(Severity severity) => severity switch
    {
        Severity.Error => FindingTier.Error,
        Severity.Info => FindingTier.Missing,
        _ => FindingTier.Warning,
    };

    private static string PathOf(ValidationFailure failure)
    {
        var separator = ValidatorOptions.Global.PropertyChainSeparator;
        var path = failure.PropertyName ?? string.Empty;
        return separator is "." or null or "" ? path : path.Replace(separator, ".", StringComparison.Ordinal);
    }
}
