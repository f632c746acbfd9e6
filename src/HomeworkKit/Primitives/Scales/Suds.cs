using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Subjective units of distress: how anxious or distressed a person feels, from 0 (none) to 100 (the worst imaginable).</summary>
/// <remarks>
/// Wolpe and Lazarus 1966; Wolpe 1969. Apps that ask on 0-10 convert explicitly, see <see cref="RatingScale"/>. Equality and order are by value.
/// The <c>default</c> is 0. Fractions are kept, since imported visual scales have them.
/// </remarks>
[JsonConverter(typeof(ScaleJsonConverter<Suds>))]
public readonly partial record struct Suds : IComparable<Suds>
{
    /// <summary>Makes a rating.</summary>
    /// <param name="value">0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100.</exception>
    public Suds(decimal value) => Value = ZeroToHundred.Checked(value);

    /// <summary>Gets the number.</summary>
    /// <value>0 to 100.</value>
    public decimal Value { get; }

    /// <summary>Makes a rating from a whole number, so that <c>Before = 80</c> reads as it is said.</summary>
    /// <param name="value">0 to 100, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 100.</exception>
    public static implicit operator Suds(int value) => new(value);

    /// <summary>Compares two ratings.</summary>
    public static bool operator <(Suds left, Suds right) => left.Value < right.Value;

    /// <summary>Compares two ratings.</summary>
    public static bool operator >(Suds left, Suds right) => left.Value > right.Value;

    /// <summary>Compares two ratings.</summary>
    public static bool operator <=(Suds left, Suds right) => left.Value <= right.Value;

    /// <summary>Compares two ratings.</summary>
    public static bool operator >=(Suds left, Suds right) => left.Value >= right.Value;

    /// <summary>Makes a rating if the number allows it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="rating">The rating; 0 if the number is out of range.</param>
    /// <returns>Whether the number lies between 0 and 100.</returns>
    public static bool TryCreate(decimal value, out Suds rating)
    {
        var valid = ZeroToHundred.Holds(value);
        rating = valid ? new Suds(value) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(Suds other) => Value.CompareTo(other.Value);

    /// <summary>Returns the number, invariant.</summary>
    /// <returns>For example <c>72.5</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
