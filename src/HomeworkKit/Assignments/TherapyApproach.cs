namespace HomeworkKit;

/// <summary>The names of approaches to therapy that decide what homework looks like: what libraries, digests and research group by.</summary>
/// <remarks>Names and no closed list: a host may use names of its own. Research counts every other name as <see cref="Other"/>.</remarks>
public static class TherapyApproach
{
    /// <summary>Cognitive behavioural therapy.</summary>
    public const string Cbt = "cbt";

    /// <summary>Acceptance and commitment therapy.</summary>
    public const string Act = "act";

    /// <summary>Dialectical behaviour therapy.</summary>
    public const string Dbt = "dbt";

    /// <summary>Compassion-focused therapy.</summary>
    public const string Cft = "cft";

    /// <summary>Therapy for couples and families.</summary>
    public const string Couples = "couples";

    /// <summary>Psychodynamic therapy.</summary>
    public const string Psychodynamic = "psychodynamic";

    /// <summary>Solution-focused therapy.</summary>
    public const string SolutionFocused = "solution-focused";

    /// <summary>Another approach.</summary>
    public const string Other = "other";

    /// <summary>Gets every name of this list.</summary>
    public static IReadOnlyList<string> All { get; } = ValueList.From([Cbt, Act, Dbt, Cft, Couples, Psychodynamic, SolutionFocused, Other])!;

    /// <summary>Gives the name of this list that an approach is counted under.</summary>
    /// <param name="approach">The approach, whatever its case; null where nobody said.</param>
    /// <returns>Its name; <see cref="Other"/> for a name of a host's own; null for null.</returns>
    public static string? Group(string? approach) =>
        approach is null ? null : All.FirstOrDefault(name => string.Equals(name, approach.Trim(), StringComparison.OrdinalIgnoreCase)) ?? Other;

    internal static bool CanBe(string? approach) => approach is null || (!string.IsNullOrWhiteSpace(approach) && approach.Length <= 64);
}
