namespace HomeworkKit.Research;

/// <summary>The phases of one case in the order in which they came: AB, ABA, ABAB, or with a follow-up.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record CaseDesign
{
    /// <summary>Gets the pseudonym of the case, or the behaviour or setting in a design across those.</summary>
    public required string Case { get; init; }

    /// <summary>Gets the phases, in order; sessions ascend through all of them.</summary>
    public IReadOnlyList<CasePhase> Phases { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Compares every baseline with the intervention that follows it at once: two comparisons in ABAB.</summary>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="options">How to compare; the usual way if left out.</param>
    /// <returns>The comparisons, in order; empty if no intervention follows a baseline. A withdrawal (an intervention followed by a baseline) is not compared here: do it with <see cref="PhaseComparison.Of(CasePhase, CasePhase, Improvement, PhaseComparisonOptions?)"/>.</returns>
    /// <exception cref="ArgumentException">The sessions do not ascend, or a value cannot be used.</exception>
    public IReadOnlyList<PhaseComparison> Compare(Improvement improvement, PhaseComparisonOptions? options = null)
    {
        SessionOrder.Check(Phases.SelectMany(static phase => phase.Values), nameof(Phases));
        return
        [
            .. Phases.Zip(Phases.Skip(1))
                .Where(static pair => pair.First.Kind == PhaseKind.Baseline && pair.Second.Kind == PhaseKind.Intervention)
                .Select(pair => PhaseComparison.Of(pair.First, pair.Second, improvement, options)),
        ];
    }
}
