using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>A number together with the scale it was given on.</summary>
/// <remarks>
/// Equality is by value and scale: 5 on 0-10 is not 5 on 1-7. There is no order between ratings of different scales, so none is defined.
/// </remarks>
[JsonConverter(typeof(ScaleJsonConverter<Rating>))]
public sealed partial record Rating
{
    private Rating(decimal value, RatingScale scale) => (Value, Scale) = (value, scale);

    /// <summary>Gets the number.</summary>
    /// <value>On a step of <see cref="Scale"/>, ends included.</value>
    public decimal Value { get; }

    /// <summary>Gets the scale that the number was given on.</summary>
    public RatingScale Scale { get; }

    /// <summary>Gets where the rating lies between the ends of its scale.</summary>
    /// <value>0 at the minimum, 1 at the maximum.</value>
    [JsonIgnore]
    public decimal Fraction => (Value - Scale.Minimum) / (Scale.Maximum - Scale.Minimum);

    /// <summary>Makes a rating.</summary>
    /// <param name="value">The number.</param>
    /// <param name="scale">Its scale.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number does not stand on the scale.</exception>
    public static Rating Of(decimal value, RatingScale scale) =>
        TryCreate(value, scale, out var rating) ? rating : throw new ArgumentOutOfRangeException(nameof(value), PrimitiveMessages.RatingOutsideScale);

    /// <summary>Makes a rating if the number stands on the scale.</summary>
    /// <param name="value">The number.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="rating">The rating, if it can exist.</param>
    /// <returns>Whether it can.</returns>
    public static bool TryCreate(decimal value, RatingScale scale, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Rating? rating)
    {
        ArgumentNullException.ThrowIfNull(scale);
        rating = scale.Contains(value) ? new Rating(value, scale) : null;
        return rating is not null;
    }

    /// <summary>Gives the rating on another scale, at the same place between the ends, on the nearest step (halves away from the minimum).</summary>
    /// <param name="scale">The scale to convert to.</param>
    /// <returns>A new rating. A coarse rating stays coarse: 7 of 0-10 becomes 70 of 0-100, and knows no better than tens.</returns>
    public Rating ConvertTo(RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        var steps = decimal.Round(Fraction * (scale.Maximum - scale.Minimum) / scale.Step, MidpointRounding.AwayFromZero);
        return new Rating(scale.Minimum + (steps * scale.Step), scale);
    }

    /// <summary>Returns the number and the scale, invariant.</summary>
    /// <returns>For example <c>5 on 1..7</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + " on " + Scale;
}
