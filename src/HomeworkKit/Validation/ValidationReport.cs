namespace HomeworkKit.Validation;

/// <summary>The findings of validating a task, an entry or an assignment, in three tiers.</summary>
/// <remarks>Drafts with missing parts can always be saved; only <see cref="Errors"/> stop a save. Equality is by value.</remarks>
public sealed partial record ValidationReport
{
    /// <summary>Gets the report that found nothing.</summary>
    public static ValidationReport Empty { get; } = new();

    /// <summary>Gets the contradictions.</summary>
    public IReadOnlyList<Finding> Errors { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets what is still blank and needed for completeness.</summary>
    public IReadOnlyList<Finding> Missing { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets what is possible but worth a second look.</summary>
    public IReadOnlyList<Finding> Warnings { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets a value indicating whether nothing contradicts: a save may go on.</summary>
    public bool CanBeSaved => Errors.Count == 0;

    /// <summary>Gets a value indicating whether nothing contradicts and nothing is blank.</summary>
    public bool IsComplete => Errors.Count == 0 && Missing.Count == 0;

    /// <summary>Gets all findings: errors, then what is missing, then warnings.</summary>
    public IEnumerable<Finding> Findings => Errors.Concat(Missing).Concat(Warnings);

    /// <summary>Sorts findings into a report.</summary>
    /// <param name="findings">The findings; their order within a tier is kept.</param>
    /// <returns>The report.</returns>
    public static ValidationReport From(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Finding[] all = [.. findings];
        return all.Length == 0 ? Empty : new ValidationReport
        {
            Errors = Array.FindAll(all, static finding => finding.Tier == FindingTier.Error),
            Missing = Array.FindAll(all, static finding => finding.Tier == FindingTier.Missing),
            Warnings = Array.FindAll(all, static finding => finding.Tier == FindingTier.Warning),
        };
    }

    /// <summary>Makes a report of one finding.</summary>
    /// <param name="rule">The rule that did not hold.</param>
    /// <param name="path">Where, in JSON names; empty for the whole.</param>
    /// <returns>The report.</returns>
    public static ValidationReport Of(Rule rule, string path)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return From([Finding.Of(rule, path)]);
    }

    /// <summary>Puts the findings of another report behind those of this one.</summary>
    /// <param name="other">The other report.</param>
    /// <param name="path">The JSON name under which the other report's subject stands; empty for none.</param>
    /// <returns>A report of both.</returns>
    public ValidationReport And(ValidationReport other, string path = "")
    {
        ArgumentNullException.ThrowIfNull(other);
        return From(
            Findings.Concat(path.Length == 0 ? other.Findings : other.Findings.Select(finding => finding with { Path = FindingPath.Join(path, finding.Path) }))
        );
    }
}
