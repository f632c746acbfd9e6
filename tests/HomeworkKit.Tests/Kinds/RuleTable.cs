using System.Reflection;
using HomeworkKit.Validation;

namespace HomeworkKit.Tests.Kinds;

/// <summary>What tests of rules share: a list of all rules of a class, and the codes that a report holds.</summary>
internal static class RuleTable
{
    /// <summary>The codes of all rules that a class of rules holds.</summary>
    internal static IEnumerable<string> CodesOf(Type rules) => rules
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => ((Rule)field.GetValue(null)!).Code);

    /// <summary>The codes that a report holds, each once.</summary>
    internal static string[] CodesIn(ValidationReport report) => [.. report.Findings.Select(static finding => finding.Code).Distinct(StringComparer.Ordinal)];
}
