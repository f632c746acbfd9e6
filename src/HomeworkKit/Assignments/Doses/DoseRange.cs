using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>A range of whole numbers, such as three to five times or ten to twenty minutes.</summary>
/// <remarks>Both ends are included. Equality is by value. The <c>default</c> is 0 to 0.</remarks>
[JsonConverter(typeof(DoseRangeJsonConverter))]
public readonly partial record struct DoseRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="from">The least; 0 or more.</param>
    /// <param name="to">The most; not below <paramref name="from"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the ends are not in order.</exception>
    public DoseRange(int from, int to)
    {
        if (!CanBe(from, to))
        {
            throw new ArgumentOutOfRangeException(nameof(to), AssignmentMessages.DoseRange);
        }

        (From, To) = (from, to);
    }

    /// <summary>Gets the least.</summary>
    /// <value>0 or more.</value>
    public int From { get; }

    /// <summary>Gets the most.</summary>
    /// <value>Not below <see cref="From"/>.</value>
    public int To { get; }

    /// <summary>Makes a range of one number.</summary>
    /// <param name="value">The number; 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static implicit operator DoseRange(int value) => new(value, value);

    /// <summary>Says whether two numbers make a range.</summary>
    /// <param name="from">The least.</param>
    /// <param name="to">The most.</param>
    /// <returns>Whether they do.</returns>
    public static bool CanBe(int from, int to) => from >= 0 && to >= from;

    /// <summary>Returns the range, invariant.</summary>
    /// <returns>For example <c>3 to 5</c>.</returns>
    public override string ToString() =>
        From == To
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{From}")
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{From} to {To}");
}
