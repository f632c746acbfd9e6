using System.Globalization;

namespace HomeworkKit.Research;

/// <summary>
/// One figure under a named, versioned definition, with the number of values that it rests on. It has either a value or a reason why there is none; it is never
/// "not a number".
/// </summary>
/// <remarks>Two measures are equal if their definitions, values, counts and reasons are.</remarks>
public sealed record Measure
{
    private Measure(MeasureDefinition definition, double? value, int count, int missing, NoValueReason? reason)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(missing);
        (Definition, Value, Count, Missing, Reason) = (definition, value, count, missing, reason);
    }

    /// <summary>The definition that the figure stands under.</summary>
    public MeasureDefinition Definition { get; }

    /// <summary>The figure in the definition's unit, or null where <see cref="Reason"/> says why there is none.</summary>
    public double? Value { get; }

    /// <summary>How many values the figure rests on (n): what is there, of what was asked for or due.</summary>
    public int Count { get; }

    /// <summary>How many values were asked for or due and are not there. They are never among <see cref="Count"/>.</summary>
    public int Missing { get; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public NoValueReason? Reason { get; }

    /// <summary>A figure that exists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite, or a count is negative.</exception>
    public static Measure Of(MeasureDefinition definition, double value, int count, int missing = 0) => double.IsFinite(value)
        ? new(definition, value, count, missing, reason: null)
        : throw new ArgumentOutOfRangeException(nameof(value));

    /// <summary>A figure that does not exist, and why.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Measure None(MeasureDefinition definition, NoValueReason reason, int count, int missing = 0) =>
        new(definition, value: null, count, missing, reason);

    /// <summary>The quotient of two numbers as a figure, or <see cref="NoValueReason.ZeroDivisor"/> where the divisor is zero.</summary>
    public static Measure Quotient(MeasureDefinition definition, double dividend, double divisor, int count, int missing = 0) => divisor == 0
        ? None(definition, NoValueReason.ZeroDivisor, count, missing)
        : Of(definition, dividend / divisor, count, missing);

    /// <summary>
    /// Returns the figure as a report tells it: the value with its unit or the reason why there is none, how many values it rests on and how many are missing,
    /// and the definition.
    /// </summary>
    /// <returns>
    /// For example <c>0.7143 ratio, n 7, 1 missing, nap/1</c> or <c>none (too-few-values), n 1, 0 missing, series-sd/1</c>; four decimals at most.
    /// </returns>
    public override string ToString()
    {
        var value = Value is { } number
            ? $"{(Math.Round(number, 4) + 0.0).ToString("0.####", CultureInfo.InvariantCulture)} {Definition.Unit}"
            : $"none ({KebabCase.Of(Reason!.Value)})";
        return string.Create(CultureInfo.InvariantCulture, $"{value}, n {Count}, {Missing} missing, {Definition.Citation}");
    }
}
