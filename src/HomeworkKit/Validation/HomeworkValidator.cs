using System.Text.Json;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace HomeworkKit.Validation;

/// <summary>The base of the library's validators and of hosts' own: FluentValidation with results that a host's global options cannot change.</summary>
/// <remarks>
/// Rules say their <see cref="Rule"/> with <see cref="RuleExtensions.Finds"/>. Codes, tiers and messages come from there; paths are JSON names; what was
/// entered never appears in a result. Validators can be taken into others with <c>Include</c> and <c>SetValidator</c>. Building one is costly: keep it.
/// Thread-safe once built.
/// </remarks>
/// <typeparam name="T">What is validated.</typeparam>
public abstract class HomeworkValidator<T> : AbstractValidator<T>
{
    private volatile bool _pathsAreSet;

    /// <summary>Initializes the validator with cascade modes of its own.</summary>
    protected HomeworkValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
    }

    /// <summary>Validates a value, with what was found told apart as errors, gaps and oddities.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What is contradictory, missing or odd.</returns>
    public ValidationReport GetReport(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Report(new ValidationContext<T>(value));
    }

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        SetPaths();
        var result = base.Validate(context);
        FailureScrubber.Scrub(result.Errors, context);
        return result;
    }

    /// <inheritdoc/>
    public override async Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        SetPaths();
        var result = await base.ValidateAsync(context, cancellation).ConfigureAwait(false);
        FailureScrubber.Scrub(result.Errors, context);
        return result;
    }

    internal ValidationReport Report(ValidationContext<T> context)
    {
        var failures = Validate(context).Errors;
        return failures.Count == 0 ? ValidationReport.Empty : FailureScrubber.ReportOf(failures);
    }

    // FluentValidation's own block keeps what its condition gave in a dictionary of what is judged: each of its rules hashes the whole record, which costs far
    // more than asking again. These two hide it from the kinds of this assembly; hosts still have the one they know, with all that goes with it.
    private protected new void When(Func<T, bool> holds, Action rules) => When((value, _) => holds(value), rules);

    private protected new void When(Func<T, ValidationContext<T>, bool> holds, Action rules)
    {
        var before = this.Count();
        rules();
        foreach (var rule in this.Skip(before).Cast<IValidationRule<T>>())
        {
            rule.ApplySharedCondition(context => holds(context.InstanceToValidate, context));
        }
    }

    /// <inheritdoc/>
    protected override void RaiseValidationException(ValidationContext<T> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        FailureScrubber.Scrub(result.Errors, context);
        base.RaiseValidationException(context, result);
    }

    // A host's global name resolver has already run when rules were made: this puts the JSON name back. Doing it twice gives the same.
    private void SetPaths()
    {
        if (_pathsAreSet)
        {
            return;
        }

        foreach (var rule in this)
        {
            if (rule.Member is { } member)
            {
                rule.PropertyName = JsonNamingPolicy.CamelCase.ConvertName(member.Name);
            }
            else if (rule is IIncludeRule)
            {
                // What is taken in stands in no member of its own.
                rule.PropertyName = null;
            }
        }

        _pathsAreSet = true;
    }
}
