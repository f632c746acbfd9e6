namespace HomeworkKit.Kinds;

/// <summary>A rule by which a sleep window is proposed: thresholds, floor and steps, under a name.</summary>
/// <remarks>
/// Published thresholds differ, so there is no one rule: the built-in ones are named by their thresholds, and every number can be changed with <c>with</c>,
/// under another name. Each is bound to one efficiency: all sleep of the week as a percentage of all time in bed. Equality is by value.
/// </remarks>
public sealed partial record SleepWindowPreset
{
    private const int MinutesOfADay = 24 * 60;
    private const decimal Whole = 100;
    internal const int MostSteps = 52;

    /// <summary>Gets <c>restriction-90-80</c>: longer above 90 percent, shorter below 80, at least 4.5 hours.</summary>
    /// <remarks>
    /// As Spielman, Saskin and Thorpy 1987 is usually summarised; the original takes means of five days, and other thresholds for older adults.
    /// </remarks>
    public static SleepWindowPreset Restriction9080 { get; } = new()
    {
        Name = "restriction-90-80",
        ExtendFrom = 90,
        ExtendsAtThreshold = false,
        ReduceBelow = 80,
        FloorMinutes = 270,
    };

    /// <summary>Gets <c>restriction-85-80</c>: longer from 85 percent, shorter below 80, at least 5 hours. Common practice.</summary>
    public static SleepWindowPreset Restriction8580 { get; } = new()
    {
        Name = "restriction-85-80",
        ExtendFrom = 85,
        ExtendsAtThreshold = true,
        ReduceBelow = 80,
        FloorMinutes = 300,
    };

    /// <summary>Gets <c>restriction-90-85</c>: longer from 90 percent, shorter below 85, at least 5 hours. Conservative practice.</summary>
    public static SleepWindowPreset Restriction9085 { get; } = new()
    {
        Name = "restriction-90-85",
        ExtendFrom = 90,
        ExtendsAtThreshold = true,
        ReduceBelow = 85,
        FloorMinutes = 300,
    };

    /// <summary>Gets <c>older-adults-85-80</c>: longer from 85 percent, shorter below 80 to the mean sleep, at least 5 hours.</summary>
    /// <remarks>
    /// Spielman, Saskin and Thorpy 1987 take 85 and 80 percent for older adults where they take 90 and 85 for others. A risk of falls is asked about as for
    /// everyone.
    /// </remarks>
    public static SleepWindowPreset OlderAdults8580 { get; } = new()
    {
        Name = "older-adults-85-80",
        ExtendFrom = 85,
        ExtendsAtThreshold = true,
        ReduceBelow = 80,
        FloorMinutes = 300,
        Reduction = SleepWindowReduction.ToMeanSleep,
    };

    /// <summary>
    /// Gets <c>compression-85-80</c>: time in bed comes down to the mean sleep in five steps instead of at once; longer from 85 percent, at least 5 hours.
    /// </summary>
    /// <remarks>Sleep compression after Lichstein et al. 2001, who tried it with older adults; the thresholds are those of common practice.</remarks>
    public static SleepWindowPreset Compression8580 { get; } = new()
    {
        Name = "compression-85-80",
        ExtendFrom = 85,
        ExtendsAtThreshold = true,
        ReduceBelow = 80,
        FloorMinutes = 300,
        CompressionSteps = 5,
    };

    /// <summary>Gets the built-in rules.</summary>
    public static IReadOnlyList<SleepWindowPreset> All { get; } =
        ValueList.From([Restriction9080, Restriction8580, Restriction9085, OlderAdults8580, Compression8580])!;

    /// <summary>Gets the name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the weekly efficiency from which the window is made longer.</summary>
    /// <value>Percent, 0 to 100; not below <see cref="ReduceBelow"/>.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public required decimal ExtendFrom { get; init => field = CheckedPercent(value, nameof(ExtendFrom)); }

    /// <summary>Gets a value indicating whether exactly <see cref="ExtendFrom"/> already makes it longer.</summary>
    public required bool ExtendsAtThreshold { get; init; }

    /// <summary>Gets the weekly efficiency below which the window is made shorter.</summary>
    /// <value>Percent, 0 to 100; exactly this holds.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public required decimal ReduceBelow { get; init => field = CheckedPercent(value, nameof(ReduceBelow)); }

    /// <summary>Gets the shortest window that is ever proposed at the start or by a reduction.</summary>
    /// <value>Minutes, 0 to 1440.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public required int FloorMinutes { get; init => field = CheckedMinutes(value, nameof(FloorMinutes)); }

    /// <summary>Gets by how much the window is made longer.</summary>
    /// <value>Minutes, 0 to 1440; 15 unless said otherwise.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int ExtendByMinutes { get; init => field = CheckedMinutes(value, nameof(ExtendByMinutes)); } = 15;

    /// <summary>Gets by how much the window is made shorter.</summary>
    /// <value>
    /// Minutes, 0 to 1440; 15 unless said otherwise. Unused with <see cref="SleepWindowReduction.ToMeanSleep"/> and with <see cref="CompressionSteps"/>.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int ReduceByMinutes { get; init => field = CheckedMinutes(value, nameof(ReduceByMinutes)); } = 15;

    /// <summary>Gets how the window is made shorter.</summary>
    public SleepWindowReduction Reduction { get; init; }

    /// <summary>Gets in how many steps time in bed comes down to the mean sleep.</summary>
    /// <value>
    /// 1 to 52, usually one a week; null to begin with the mean sleep at once. With it a first window takes the first of the steps off the usual time in bed,
    /// and a window that has become too long takes the next: always the same share of what is left (Lichstein et al. 2001).
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int? CompressionSteps
    {
        get;
        init =>
            field = value is null or (>= 1 and <= MostSteps)
                ? value
                : throw new ArgumentOutOfRangeException(nameof(CompressionSteps), SleepWindowMessages.StepsRange);
    }

    /// <summary>Gets the smallest number of diary nights on which anything is proposed.</summary>
    /// <value>1 or more; 5 unless said otherwise.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MinimumNights
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MinimumNights), SleepWindowMessages.NightsAboveZero);
    } = 5;

    /// <summary>Finds a built-in rule by its name.</summary>
    /// <param name="name">The name, for example <c>restriction-85-80</c>.</param>
    /// <param name="preset">The rule.</param>
    /// <returns>Whether there is one of that name.</returns>
    public static bool TryGet(string? name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SleepWindowPreset? preset)
    {
        preset = All.FirstOrDefault(candidate => candidate.Name == name);
        return preset is not null;
    }

    /// <summary>Proposes a window. Nothing is set: clinician and client decide.</summary>
    /// <param name="inputs">What the diary and the clinician say.</param>
    /// <returns>The proposal with its reasons and warnings; without numbers if there are too few nights.</returns>
    /// <exception cref="ArgumentException">The inputs have errors (see <see cref="SleepWindowInputs.Validate"/>), or this rule makes windows longer below the
    /// threshold at which it makes them shorter.</exception>
    public SleepWindowProposal Propose(SleepWindowInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (!inputs.Validate().CanBeSaved)
        {
            throw new ArgumentException(SleepWindowMessages.InputsHaveErrors, nameof(inputs));
        }

        return ExtendFrom < ReduceBelow
            ? throw new ArgumentException(SleepWindowMessages.ThresholdsCross, nameof(inputs))
            : SleepWindowProposal.Make(this, inputs);
    }

    /// <summary>Returns the name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private static decimal CheckedPercent(decimal value, string name) =>
        value is >= 0 and <= Whole ? value : throw new ArgumentOutOfRangeException(name, SleepWindowMessages.PercentRange);

    private static int CheckedMinutes(int value, string name) =>
        value is >= 0 and <= MinutesOfADay ? value : throw new ArgumentOutOfRangeException(name, SleepWindowMessages.MinutesRange);
}
