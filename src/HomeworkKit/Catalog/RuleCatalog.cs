using System.Collections.Frozen;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>All validation rules, for apps that translate or count findings.</summary>
/// <remarks>Codes do not change. RULES.md lists them too. Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// foreach (var rule in RuleCatalog.All)
/// {
///     Console.WriteLine($"{rule.Code} ({rule.Tier}): {rule.Message}"); // what an app has to translate
/// }
/// </code>
/// </example>
public static class RuleCatalog
{
    /// <summary>Gets all rules, ordered by code.</summary>
    public static IReadOnlyList<Rule> All { get; } = ValueList.From(RuleTable.All().OrderBy(static rule => rule.Code, StringComparer.Ordinal))!;

    private static FrozenDictionary<string, Rule> ByCode { get; } = All.ToFrozenDictionary(static rule => rule.Code, StringComparer.Ordinal);

    /// <summary>Finds a rule by its code.</summary>
    /// <param name="code">The code, as in <c>thought-record/situation-missing</c>.</param>
    /// <returns>The rule; null for a code that is none of the library's, such as one of a host's own kind.</returns>
    public static Rule? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.GetValueOrDefault(code);
    }
}
