using System.Text.Json.Serialization;
using HomeworkKit.Validation;
using HomeworkKit.Words;

namespace HomeworkKit.Adherence;

/// <summary>What a figure of adherence means: what counts and for how much, out of what. Every figure carries its definition.</summary>
/// <remarks>
/// A value that can be stored and compared; a host makes its own with an id that has its prefix, and a new version whenever the meaning changes.
/// A status without a credit counts 0. In-session rehearsals, invitations, void occurrences and what falls into a pause are in no denominator; work as
/// needed has no occurrences and so none either. Published figures differ by definition (Mausbach et al. 2010), so two figures compare only if their
/// definitions are equal.
/// <para>
/// The example that each definition below is worked out for: seven evenings, 10 to 20 minutes agreed for each. Monday done on time in 15 minutes; Tuesday's
/// done on Wednesday morning in 10; Wednesday's done in part, 5 minutes; Thursday recorded as not done; nothing on Friday; Saturday done on time, its length
/// not noted; Sunday done on time in 30. Seen when the week is over.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var result = cycle.Adherence(AdherenceDefinition.SoFarStrict, asOf: now, AdherenceContext.In(home));
/// Console.WriteLine($"{result.Definition.ToTitle()}: {result.Describe()}");
/// </code>
/// </example>
public sealed partial record AdherenceDefinition : ContentRecord
{
    /// <summary>Gets the on-time occurrences divided by all that were not paused.</summary>
    /// <value>In the example 3 of 7: Monday, Saturday, Sunday.</value>
    public static AdherenceDefinition FinalStrict { get; } = new() { Id = "final-strict", Version = 1, Credits = OnTime };

    /// <summary>Gets the occurrences done at any time, and half of those done in part, divided by all that were not paused.</summary>
    /// <value>In the example 4.5 of 7: those, Tuesday, and half of Wednesday.</value>
    public static AdherenceDefinition FinalLenient { get; } = new() { Id = "final-lenient", Version = 1, Credits = AnyTimeAndHalves };

    /// <summary>Gets <see cref="FinalStrict"/> among the occurrences whose window has closed.</summary>
    /// <value>In the example 3 of 7, and 1 of 3 when seen on Thursday at noon.</value>
    public static AdherenceDefinition SoFarStrict { get; } = new() { Id = "so-far-strict", Version = 1, Credits = OnTime, Span = AdherenceSpan.SoFar };

    /// <summary>Gets <see cref="FinalLenient"/> among the occurrences whose window has closed.</summary>
    /// <value>In the example 4.5 of 7, and 2.5 of 3 when seen on Thursday at noon.</value>
    public static AdherenceDefinition SoFarLenient { get; } =
        new()
        {
            Id = "so-far-lenient",
            Version = 1,
            Credits = AnyTimeAndHalves,
            Span = AdherenceSpan.SoFar,
        };

    /// <summary>
    /// Gets the minutes practised between sessions, extra practice included, divided by the least minutes agreed for the occurrences whose window has closed.
    /// </summary>
    /// <value>In the example 60 of 70. The numerator may exceed the denominator: see <see cref="Measured.Completion"/>.</value>
    public static AdherenceDefinition DoseMinutes { get; } =
        new()
        {
            Id = "dose-minutes",
            Version = 1,
            Credits = Anything,
            Span = AdherenceSpan.SoFar,
            Unit = AdherenceUnit.Minutes,
        };

    /// <summary>Gets the days with any practice, in full or in part, divided by the days on which something was due and that are over.</summary>
    /// <value>In the example 4 of 7: Monday, Wednesday, Saturday, Sunday. A quota is as many days as times are asked for, on any days of its period.</value>
    public static AdherenceDefinition AnyPracticePerDay { get; } =
        new()
        {
            Id = "any-practice-per-day",
            Version = 1,
            Credits = Anything,
            Span = AdherenceSpan.SoFar,
            Unit = AdherenceUnit.Days,
        };

    /// <summary>Gets the definitions that come with the library.</summary>
    public static IReadOnlyList<AdherenceDefinition> BuiltIn { get; } = [FinalStrict, FinalLenient, SoFarStrict, SoFarLenient, DoseMinutes, AnyPracticePerDay];

    /// <summary>Gets its name.</summary>
    /// <value>Lower-case words with hyphens; a host's own has a prefix, as in <c>acme/on-time-or-partly</c>.</value>
    public required string Id { get; init; }

    /// <summary>Gets its version.</summary>
    /// <value>1 or more.</value>
    public required int Version { get; init; }

    /// <summary>Gets which statuses count and for how much, each status once.</summary>
    public IReadOnlyList<StatusCredit> Credits { get => field ?? []; init => field = ValueList.From(value); }

    /// <summary>Gets what is counted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AdherenceUnit Unit { get; init; }

    /// <summary>Gets which occurrences the denominator holds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public AdherenceSpan Span { get; init; }

    /// <summary>Gets which plan the denominator follows.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public PlanBasis Basis { get; init; }

    /// <summary>Gets how long after its window has closed an occurrence can still be answered late.</summary>
    /// <value>0 or more; null is 24 hours.</value>
    public Duration? LateWithin { get; init; }

    /// <summary>Gets how soon after it was done an attempt has to be written down to count.</summary>
    /// <value>0 or more; null: it need not be. Paper diaries are often filled in much later than they say (Stone et al. 2003).</value>
    public Duration? EnteredWithin { get; init; }

    private static IReadOnlyList<StatusCredit> OnTime => [Of(OccurrenceStatus.Done, 1)];

    private static IReadOnlyList<StatusCredit> AnyTimeAndHalves =>
        [Of(OccurrenceStatus.Done, 1), Of(OccurrenceStatus.DoneEarly, 1), Of(OccurrenceStatus.DoneLate, 1), Of(OccurrenceStatus.Partly, 0.5m)];

    private static IReadOnlyList<StatusCredit> Anything =>
        [Of(OccurrenceStatus.Done, 1), Of(OccurrenceStatus.DoneEarly, 1), Of(OccurrenceStatus.DoneLate, 1), Of(OccurrenceStatus.Partly, 1)];

    /// <summary>Gives the title to show to people.</summary>
    /// <param name="words">The language; null is English.</param>
    /// <returns>
    /// Plain words for the library's own, as in <c>On time so far</c>; for a host's the word under <c>adherence/title-</c> and its <see cref="Id"/>, otherwise
    /// the id.
    /// </returns>
    public string ToTitle(HomeworkWords? words = null) => AdherenceText.Title(this, words ?? HomeworkWords.English);

    /// <summary>Says in plain words what counts, out of what.</summary>
    /// <param name="words">The language; null is English.</param>
    /// <returns>A sentence or more, for a host's own definition too.</returns>
    public string Describe(HomeworkWords? words = null) => AdherenceText.Describe(this, words ?? HomeworkWords.English);

    /// <summary>Gives for how much a status counts.</summary>
    /// <param name="status">The status.</param>
    /// <returns>0 to 1.</returns>
    public decimal CreditOf(OccurrenceStatus status) => Credits.FirstOrDefault(credit => credit.Status == status)?.Credit ?? 0;

    /// <summary>Validates the definition: one that has an error cannot be measured with.</summary>
    /// <returns>What is contradictory.</returns>
    public ValidationReport Validate() => new AdherenceDefinitionValidator().GetReport(this);

    /// <summary>Measures the result of matching. A cycle is measured with <see cref="CycleAdherence"/>.</summary>
    /// <param name="matches">Occurrences and attempts, matched with this definition's cap on lateness.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">The definition has an error: see <see cref="Validate"/>.</exception>
    public AdherenceResult Measure(OccurrenceMatches matches)
    {
        ArgumentNullException.ThrowIfNull(matches);
        return AdherenceMeasure.Of(this, matches);
    }

    internal AdherenceDefinition OrThrow() => AdherenceDefinitionValidator.Accepts(this) ? this : throw new ArgumentException(AdherenceMessages.Definition);

    private static StatusCredit Of(OccurrenceStatus status, decimal credit) => new() { Status = status, Credit = credit };
}
