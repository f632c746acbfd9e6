namespace HomeworkKit.Words;

/// <summary>What takes the place of a placeholder: a text or a number. Texts and numbers convert to it.</summary>
public readonly partial record struct WordArgument
{
    private WordArgument(string? text, decimal? number) => (Text, Number) = (text, number);

    /// <summary>Gets the text.</summary>
    /// <value>Null for a number.</value>
    public string? Text { get; }

    /// <summary>Gets the number, by which plural forms are chosen.</summary>
    /// <value>Null for a text.</value>
    public decimal? Number { get; }

    /// <summary>Makes an argument of a text.</summary>
    /// <param name="text">The text; null is shown as nothing.</param>
    /// <returns>The argument.</returns>
    public static implicit operator WordArgument(string? text) => new(text ?? string.Empty, null);

    /// <summary>Makes an argument of a whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The argument.</returns>
    public static implicit operator WordArgument(int number) => new(null, number);

    /// <summary>Makes an argument of a number.</summary>
    /// <param name="number">The number, which is written with two decimals at most.</param>
    /// <returns>The argument.</returns>
    public static implicit operator WordArgument(decimal number) => new(null, number);

    /// <summary>Makes an argument of a text.</summary>
    /// <param name="text">The text; null is shown as nothing.</param>
    /// <returns>The argument.</returns>
    public static WordArgument FromString(string? text) => text;

    /// <summary>Makes an argument of a whole number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The argument.</returns>
    public static WordArgument FromInt32(int number) => number;

    /// <summary>Makes an argument of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The argument.</returns>
    public static WordArgument FromDecimal(decimal number) => number;

    /// <summary>Returns the name of the type.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(WordArgument);
}
