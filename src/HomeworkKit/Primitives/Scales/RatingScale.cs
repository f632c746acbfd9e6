using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>What a rating was given on: the lowest and highest value, the step between values, the unit, and the words at its anchors.</summary>
/// <remarks>
/// The "same" rating exists on 0-100, 0-10, 0-8, 0-5, 0-4 and 1-7 scales. Values of different scales never compare equal and are converted only
/// by an explicit call (<see cref="Rating.ConvertTo"/>). Equality is by value, anchors included; <see cref="HasSameValuesAs"/> looks at the numbers alone.
/// In JSON a scale without words is the text <c>"1..7"</c> or <c>"0..10/0.5"</c>; one with words is an object.
/// </remarks>
[JsonConverter(typeof(ScaleJsonConverter<RatingScale>))]
public sealed partial record RatingScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="minimum">The lowest value.</param>
    /// <param name="maximum">The highest value; greater than <paramref name="minimum"/>.</param>
    /// <param name="step">The distance between neighbouring values; divides the range.</param>
    /// <exception cref="ArgumentException">The bounds are not in order, or the step is not above zero or does not divide the range.</exception>
    public RatingScale(decimal minimum, decimal maximum, decimal step = 1)
    {
        if (Problem(minimum, maximum, step) is { } problem)
        {
            throw new ArgumentException(problem, nameof(maximum));
        }

        (Minimum, Maximum, Step) = (minimum, maximum, step);
    }

    /// <summary>Gets 0 to 100, the scale of belief, emotion and likelihood.</summary>
    public static RatingScale Percent { get; } = new(0, 100);

    /// <summary>Gets 0 to 10, the short form that many apps use.</summary>
    public static RatingScale ZeroToTen { get; } = new(0, 10);

    /// <summary>Gets 0 to 4, the scale of homework quality, difficulty and helpfulness ratings (Kazantzis, Deane and Ronan 2004).</summary>
    public static RatingScale ZeroToFour { get; } = new(0, 4);

    /// <summary>Gets 1 to 7, common in experience sampling (Bringmann et al. 2013).</summary>
    public static RatingScale OneToSeven { get; } = new(1, 7);

    /// <summary>Gets the lowest value.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets the highest value.</summary>
    public decimal Maximum { get; }

    /// <summary>Gets the distance between neighbouring values.</summary>
    /// <value>Above zero; 1 unless said otherwise.</value>
    public decimal Step { get; }

    /// <summary>Gets the unit, if the values have one.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets which end means more of what is rated.</summary>
    /// <value>Null where nobody said; then no reading is assumed.</value>
    public ScaleDirection? Direction { get; init; }

    /// <summary>Gets the words that stand at some of the values, in ascending order of value.</summary>
    /// <value>Empty for a scale without words.</value>
    /// <exception cref="ArgumentException">An anchor stands off the scale or twice on one value.</exception>
    public IReadOnlyList<ScaleAnchor> Anchors
    {
        get => field ?? [];
        init
        {
            var anchors = ValueList.From(value?.OrderBy(static anchor => anchor.Value));
            for (var i = 0; i < (anchors?.Count ?? 0); i++)
            {
                if (!Contains(anchors![i].Value) || (i > 0 && anchors[i].Value == anchors[i - 1].Value))
                {
                    throw new ArgumentException(PrimitiveMessages.ScaleAnchor, nameof(Anchors));
                }
            }

            field = anchors;
        }
    }

    /// <summary>Reads the text form.</summary>
    /// <param name="text"><c>min..max</c> or <c>min..max/step</c>, invariant numbers.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="FormatException">The text has another form or names no possible scale.</exception>
    public static RatingScale Parse(string text) =>
        TryParse(text, out var scale) ? scale : throw new FormatException(PrimitiveMessages.ScaleText);

    /// <summary>Reads the text form if it is one.</summary>
    /// <param name="text"><c>min..max</c> or <c>min..max/step</c>, invariant numbers.</param>
    /// <param name="scale">The scale, if the text names one.</param>
    /// <returns>Whether it does.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out RatingScale? scale)
    {
        scale = null;
        if (text is null)
        {
            return false;
        }

        const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var end = slash < 0 ? text.Length : slash;
        var step = 1m;
        if (dots < 0 || end < dots + 2
            || !decimal.TryParse(text.AsSpan(0, dots), Number, CultureInfo.InvariantCulture, out var minimum)
            || !decimal.TryParse(text.AsSpan(dots + 2, end - dots - 2), Number, CultureInfo.InvariantCulture, out var maximum)
            || (slash >= 0 && !decimal.TryParse(text.AsSpan(slash + 1), Number, CultureInfo.InvariantCulture, out step))
            || Problem(minimum, maximum, step) is not null)
        {
            return false;
        }

        scale = new RatingScale(minimum, maximum, step);
        return true;
    }

    /// <summary>Says whether a number stands on the scale: within its bounds and on one of its steps.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Whether it can be a rating.</returns>
    public bool Contains(decimal value) => value >= Minimum && value <= Maximum && (value - Minimum) % Step == 0;

    /// <summary>Says whether another scale has the same numbers, whatever words stand at them.</summary>
    /// <param name="other">The other scale.</param>
    /// <returns>Whether minimum, maximum and step agree.</returns>
    public bool HasSameValuesAs(RatingScale other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Minimum == other.Minimum && Maximum == other.Maximum && Step == other.Step;
    }

    /// <summary>Returns the text form of the numbers, without words.</summary>
    /// <returns>For example <c>1..7</c> or <c>0..10/0.5</c>.</returns>
    public override string ToString() => Step == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}")
        : string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}/{Step}");

    internal bool HasWords => Unit is not null || Direction is not null || Anchors.Count > 0;

    internal static string? Problem(decimal minimum, decimal maximum, decimal step)
    {
        if (maximum <= minimum)
        {
            return PrimitiveMessages.ScaleBounds;
        }

        // Bounds so far apart that their distance is no decimal leave no step that divides it.
        return step <= 0 || minimum < -MaximumMagnitude || maximum > MaximumMagnitude || (maximum - minimum) % step != 0
            ? PrimitiveMessages.ScaleStep
            : null;
    }

    private const decimal MaximumMagnitude = 1_000_000_000_000m;
}
