namespace HomeworkKit.Research;

/// <summary>The phases of one case in the order in which they came: AB, ABA, ABAB, or with a follow-up.</summary>
/// <remarks>Equality is by value.</remarks>
public sealed record CaseDesign
{
    /// <summary>Gets the pseudonym of the case, or the behaviour or setting in a design across those.</summary>
    public required string Case { get; init; }

    /// <summary>Gets the phases, in order; sessions ascend through all of them.</summary>
    public IReadOnlyList<CasePhase> Phases { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Makes a design of dated values: the mean of each day, a baseline of so many days from the first, and what follows.</summary>
    /// <param name="name">The name of the case.</param>
    /// <param name="values">The values, in any order; several of one day are averaged, and days without any stay in the design as missing, so that trends have
    /// their true slope.</param>
    /// <param name="baselineDays">How many days the baseline has; 1 or more.</param>
    /// <returns>The design, with one session a day.</returns>
    /// <exception cref="ArgumentException">There are no values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The baseline has no day.</exception>
    public static CaseDesign OfDays(string name, IEnumerable<(LocalDate Day, double Value)> values, int baselineDays)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(baselineDays, 1);
        var days = values.ToLookup(static value => value.Day, static value => value.Value);
        if (days.Count == 0)
        {
            throw new ArgumentException(SingleCaseMessages.NoValues, nameof(values));
        }

        var first = days.Min(static day => day.Key);
        double?[] means =
        [
            .. Enumerable
                .Range(0, Period.DaysBetween(first, days.Max(static day => day.Key)) + 1)
                .Select(day => days[first.PlusDaysWithin(day)])
                .Select(static day => day.Any() ? day.Average() : default(double?)),
        ];
        return new CaseDesign
        {
            Case = name,
            Phases =
            [
                CasePhase.Of("A", PhaseKind.Baseline, means.Take(baselineDays)),
                CasePhase.Of("B", PhaseKind.Intervention, means.Skip(baselineDays), Math.Min(baselineDays, means.Length) + 1),
            ],
        };
    }

    /// <summary>Compares every baseline with the intervention that follows it at once: two comparisons in ABAB.</summary>
    /// <param name="improvement">Which way is better.</param>
    /// <param name="options">How to compare; the usual way if left out.</param>
    /// <returns>
    /// The comparisons, in order; empty if no intervention follows a baseline. A withdrawal (an intervention followed by a baseline) is not compared here: do
    /// it with <see cref="PhaseComparison.Of(CasePhase, CasePhase, Improvement, PhaseComparisonOptions?)"/>.
    /// </returns>
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
