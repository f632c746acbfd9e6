using System.Globalization;
using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>How many of something: words written, times practised, items asked for.</summary>
/// <remarks>Equality and order are by value. The <c>default</c> is 0. More than a million is a slip and cannot exist.</remarks>
[JsonConverter(typeof(ScaleJsonConverter<NonNegativeCount>))]
public readonly partial record struct NonNegativeCount : IComparable<NonNegativeCount>
{
    private const int Maximum = 1_000_000;

    /// <summary>Makes a count.</summary>
    /// <param name="value">0 to 1,000,000, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above a million.</exception>
    public NonNegativeCount(int value) => Value = Holds(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), PrimitiveMessages.Count);

    /// <summary>Gets the number.</summary>
    /// <value>0 to 1,000,000.</value>
    public int Value { get; }

    /// <summary>Makes a count, so that <c>Words = 250</c> reads as it is said.</summary>
    /// <param name="value">0 to 1,000,000, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above a million.</exception>
    public static implicit operator NonNegativeCount(int value) => new(value);

    /// <summary>Compares two counts.</summary>
    public static bool operator <(NonNegativeCount left, NonNegativeCount right) => left.Value < right.Value;

    /// <summary>Compares two counts.</summary>
    public static bool operator >(NonNegativeCount left, NonNegativeCount right) => left.Value > right.Value;

    /// <summary>Compares two counts.</summary>
    public static bool operator <=(NonNegativeCount left, NonNegativeCount right) => left.Value <= right.Value;

    /// <summary>Compares two counts.</summary>
    public static bool operator >=(NonNegativeCount left, NonNegativeCount right) => left.Value >= right.Value;

    /// <summary>Makes a count if the number allows it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="count">The count; 0 if the number is out of range.</param>
    /// <returns>Whether the number lies between 0 and a million.</returns>
    public static bool TryCreate(int value, out NonNegativeCount count)
    {
        var valid = Holds(value);
        count = valid ? new NonNegativeCount(value) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(NonNegativeCount other) => Value.CompareTo(other.Value);

    /// <summary>Returns the number, invariant.</summary>
    /// <returns>For example <c>250</c>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    private static bool Holds(int value) => value is >= 0 and <= Maximum;
}
