using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>A rating from 0 to 100: how strong an emotion is, how much a thought is believed, how likely something is felt to be.</summary>
/// <remarks>
/// The scale of belief and emotion ratings in thought records (Beck et al. 1979; Greenberger and Padesky 1995). Equality and order are by value.
/// The <c>default</c> is 0. Fractions are kept, since imported visual scales have them.
/// </remarks>
[JsonConverter(typeof(ScaleJsonConverter<Percent>))]
public readonly partial record struct Percent : IComparable<Percent>
{
    /// <summary>Makes a rating.</summary>
    /// <param name="value">0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100.</exception>
    public Percent(decimal value) => Value = ZeroToHundred.Checked(value);

    /// <summary>Gets the number.</summary>
    /// <value>0 to 100.</value>
    public decimal Value { get; }

    /// <summary>Makes a rating from a whole number, so that <c>Before = 80</c> reads as it is said.</summary>
    /// <param name="value">0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100.</exception>
    public static implicit operator Percent(int value) => new(value);

    /// <summary>Compares two ratings.</summary>
    public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

    /// <summary>Compares two ratings.</summary>
    public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

    /// <summary>Compares two ratings.</summary>
    public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

    /// <summary>Compares two ratings.</summary>
    public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

    /// <summary>Makes a rating if the number allows it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="rating">The rating; 0 if the number is out of range.</param>
    /// <returns>Whether the number lies between 0 and 100.</returns>
    public static bool TryCreate(decimal value, out Percent rating)
    {
        var valid = ZeroToHundred.Holds(value);
        rating = valid ? new Percent(value) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(Percent other) => Value.CompareTo(other.Value);

    /// <summary>Returns the number, invariant.</summary>
    /// <returns>For example <c>72.5</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
