namespace HomeworkKit.Validation;

/// <summary>One thing that a rule found, without any entered value.</summary>
/// <param name="Code">The rule's code, as in <c>thought-record/situation-missing</c>.</param>
/// <param name="Path">Where, in JSON names: <c>emotions[0].before</c>; empty for the whole.</param>
/// <param name="Message">What the rule says.</param>
/// <param name="Tier">How much it weighs.</param>
public sealed partial record Finding(string Code, string Path, string Message, FindingTier Tier)
{
    /// <summary>Gets the limits that the rule holds to, by name: <c>least</c> and <c>most</c>.</summary>
    /// <value>Empty for a rule without limits.</value>
    public IReadOnlyList<FindingArgument> Limits { get => field ?? []; init => field = value is { Count: > 0 } ? ValueList.From(value) : null; }

    /// <summary>Gets all that words about the finding may name: the question, the row or item, and the limits.</summary>
    /// <value>
    /// <c>question</c> is the member that was judged; <c>row</c> counts from 1, the innermost row; an item has the name and the key that the task gives it, as
    /// in
    /// <c>item</c> = <c>sleep</c>; then come <see cref="Limits"/>. Never anything that was entered.
    /// </value>
    public IReadOnlyList<FindingArgument> Arguments => [.. FindingPath.ArgumentsOf(Path), .. Limits];

    /// <summary>Gives one argument.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its value; null if the finding has none of that name.</returns>
    public string? Argument(string name)
    {
        foreach (var argument in Arguments)
        {
            if (string.Equals(argument.Name, name, StringComparison.Ordinal))
            {
                return argument.Value;
            }
        }

        return null;
    }

    internal static Finding Of(Rule rule, string path) => new(rule.Code, path, rule.Message, rule.Tier) { Limits = rule.Limits };
}
