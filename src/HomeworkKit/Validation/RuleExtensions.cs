using FluentValidation;
using FluentValidation.Results;

namespace HomeworkKit.Validation;

/// <summary>Attaches the library's rules to the rules of a FluentValidation validator.</summary>
public static class RuleExtensions
{
    /// <summary>Gives the preceding check its rule: code, tier and message.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <typeparam name="TProperty">The member that is judged.</typeparam>
    /// <param name="check">The check.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The check, to go on with.</returns>
    public static IRuleBuilderOptions<T, TProperty> Finds<T, TProperty>(this IRuleBuilderOptions<T, TProperty> check, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);

        // What WithState, WithErrorCode, WithMessage and WithSeverity set, without their detours, which are compiled for every type of member when a process
        // starts.
        var component = DefaultValidatorOptions.Configurable(check).Current;
        component.CustomStateProvider = (_, _) => rule;
        component.ErrorCode = rule.Code;
        component.SetErrorMessage((_, _) => rule.Message);
        component.SeverityProvider = (context, _) =>
        {
            FoundRules.Note(context, context.PropertyPath, rule);
            return FailureScrubber.SeverityOf(rule.Tier);
        };
        return check;
    }

    /// <summary>Finds a rule once for each item that it concerns, under the item's own path.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <typeparam name="TProperty">The member, usually a list.</typeparam>
    /// <param name="member">The member.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="items">Gives the items, as they stand behind the member's path: <c>[item=sleep]</c> or <c>[2].text</c>; none where the rule holds.</param>
    /// <returns>The rule, to go on with.</returns>
    public static IRuleBuilderOptionsConditions<T, TProperty> FindsEach<T, TProperty>(
        this IRuleBuilder<T, TProperty> member, Rule rule, Func<T, TProperty, IValidationContext, IEnumerable<string>> items)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(items);
        return member.Custom((value, context) =>
        {
            foreach (var item in items(context.InstanceToValidate, value, context))
            {
                var path = FindingPath.Join(context.PropertyPath, item);
                FoundRules.Note(context, path, rule);
                context.AddFailure(new ValidationFailure(path, rule.Message)
                {
                    ErrorCode = rule.Code,
                    CustomState = rule,
                    Severity = FailureScrubber.SeverityOf(rule.Tier),
                });
            }
        });
    }

    /// <summary>Checks that a text is there and not only white space.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <param name="rule">The member.</param>
    /// <returns>The check; say what it finds with <see cref="Finds"/>.</returns>
    public static IRuleBuilderOptions<T, string?> NotBlank<T>(this IRuleBuilder<T, string?> rule) => rule.Must(static text => !string.IsNullOrWhiteSpace(text));

    /// <summary>Checks that something is there.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <typeparam name="TProperty">The member.</typeparam>
    /// <param name="rule">The member.</param>
    /// <returns>The check; say what it finds with <see cref="Finds"/>.</returns>
    public static IRuleBuilderOptions<T, TProperty?> Given<T, TProperty>(this IRuleBuilder<T, TProperty?> rule) => rule.Must(static value => value is not null);

    /// <summary>Checks that a list has at least one item.</summary>
    /// <typeparam name="T">What is judged.</typeparam>
    /// <typeparam name="TItem">The items.</typeparam>
    /// <param name="rule">The list.</param>
    /// <returns>The check; say what it finds with <see cref="Finds"/>.</returns>
    public static IRuleBuilderOptions<T, IReadOnlyList<TItem>> HasItems<T, TItem>(this IRuleBuilder<T, IReadOnlyList<TItem>> rule) =>
        rule.Must(static items => items is { Count: > 0 });
}
