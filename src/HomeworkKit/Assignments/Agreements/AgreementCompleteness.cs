namespace HomeworkKit;

/// <summary>Which elements of a well-set assignment an agreement has. A report for those who set homework, about the setting and not about a person.</summary>
/// <remarks>
/// Elements after the literature on setting homework (Kazantzis; Tompkins 2004; J. Beck 2011). Named by the JSON members of <see cref="Agreement"/>.
/// </remarks>
public sealed partial record AgreementCompleteness
{
    private AgreementCompleteness()
    {
    }

    /// <summary>Gets the elements that are there.</summary>
    public IReadOnlyList<string> Present { get => field ?? []; private init => field = ValueList.From(value); }

    /// <summary>Gets the elements that are not.</summary>
    public IReadOnlyList<string> Absent { get => field ?? []; private init => field = ValueList.From(value); }

    internal static AgreementCompleteness Of(Agreement agreement)
    {
        (string Name, bool IsThere)[] elements =
        [
            ("rationale", IsText(agreement.Rationale)),
            ("isCollaborative", agreement.IsCollaborative is not null),
            ("understood", agreement.Understood is not null),
            ("confidence", agreement.Confidence is not null),
            ("importance", agreement.Importance is not null),
            ("obstacles", agreement.Obstacles.Any(static obstacle => IsText(obstacle.Then))),
            ("smallestVersion", IsText(agreement.SmallestVersion)),
            ("cue", IsText(agreement.Cue)),
            ("where", IsText(agreement.Where)),
            ("when", IsText(agreement.When)),
            ("startedInSession", agreement.StartedInSession is not null),
            ("writtenCopyGiven", agreement.WrittenCopyGiven is not null),
        ];
        return new AgreementCompleteness
        {
            Present = elements.Where(static element => element.IsThere).Select(static element => element.Name).ToArray(),
            Absent = elements.Where(static element => !element.IsThere).Select(static element => element.Name).ToArray(),
        };
    }

    private static bool IsText(string? text) => !string.IsNullOrWhiteSpace(text);
}
