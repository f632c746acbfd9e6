using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>How long something took or is meant to take, in minutes.</summary>
/// <remarks>
/// What a person reports, not what a clock measured; fractions are kept, since thirty seconds of eye contact are half a minute. Equality and order are by
/// value. The <c>default</c> is 0. More than a week is a slip and cannot exist.
/// </remarks>
[JsonConverter(typeof(ScaleJsonConverter<Minutes>))]
public readonly partial record struct Minutes : IComparable<Minutes>
{
    private const int Week = 7 * 24 * 60;

    /// <summary>Makes a length of time.</summary>
    /// <param name="value">0 to 10,080 (a week), both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above a week.</exception>
    public Minutes(decimal value) => Value = Holds(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), PrimitiveMessages.Minutes);

    /// <summary>Gets the number of minutes.</summary>
    /// <value>0 to 10,080.</value>
    public decimal Value { get; }

    /// <summary>Makes a length of time from whole minutes, so that <c>Planned = 20</c> reads as it is said.</summary>
    /// <param name="value">0 to 10,080, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above a week.</exception>
    public static implicit operator Minutes(int value) => new(value);

    /// <summary>Compares two lengths of time.</summary>
    public static bool operator <(Minutes left, Minutes right) => left.Value < right.Value;

    /// <summary>Compares two lengths of time.</summary>
    public static bool operator >(Minutes left, Minutes right) => left.Value > right.Value;

    /// <summary>Compares two lengths of time.</summary>
    public static bool operator <=(Minutes left, Minutes right) => left.Value <= right.Value;

    /// <summary>Compares two lengths of time.</summary>
    public static bool operator >=(Minutes left, Minutes right) => left.Value >= right.Value;

    /// <summary>Makes a length of time if the number allows it.</summary>
    /// <param name="value">The number of minutes.</param>
    /// <param name="minutes">The length of time; 0 if the number is out of range.</param>
    /// <returns>Whether the number lies between 0 and a week.</returns>
    public static bool TryCreate(decimal value, out Minutes minutes)
    {
        var valid = Holds(value);
        minutes = valid ? new Minutes(value) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(Minutes other) => Value.CompareTo(other.Value);

    /// <summary>Returns the number of minutes, invariant.</summary>
    /// <returns>For example <c>17.5</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static bool Holds(decimal value) => value is >= 0 and <= Week;
}
