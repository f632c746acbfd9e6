using System.Diagnostics.CodeAnalysis;

namespace HomeworkKit.Storage;

/// <summary>A place in a store's feed of changes, to be kept by whoever reads it and shown again the next time.</summary>
/// <remarks>
/// Opaque: only the store that gave it can read it. At most 512 visible ASCII characters. The <c>default</c> is the beginning. Equality is ordinal.
/// </remarks>
public readonly record struct ChangeToken : IParsable<ChangeToken>
{
    private const int MaximumLength = 512;
    private readonly string? _value;

    /// <summary>Wraps a token's text.</summary>
    /// <param name="value">The text; empty for the beginning.</param>
    /// <exception cref="ArgumentException">The text is longer than any token or holds other than visible ASCII characters.</exception>
    public ChangeToken(string value) => _value = IsValid(value) ? value : throw new ArgumentException(StoreMessages.Token, nameof(value));

    /// <summary>Gets the beginning: before every change.</summary>
    public static ChangeToken Beginning => default;

    /// <summary>Gets the text.</summary>
    /// <value>Empty for the beginning.</value>
    public string Value => _value ?? string.Empty;

    /// <inheritdoc/>
    public static ChangeToken Parse(string s, IFormatProvider? provider = null) => new(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ChangeToken result)
    {
        var valid = IsValid(s);
        result = valid ? new ChangeToken(s!) : default;
        return valid;
    }

    /// <summary>Returns the text.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Compares by the text: the beginning made of an empty text is the beginning.</summary>
    /// <param name="other">The other token.</param>
    /// <returns>Whether they are the same place.</returns>
    public bool Equals(ChangeToken other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    private static bool IsValid([NotNullWhen(true)] string? value) =>
        value is { Length: <= MaximumLength } && !value.AsSpan().ContainsAnyExceptInRange('!', '~');
}
