namespace HomeworkKit.Research;

/// <summary>
/// Replaces identifiers by pseudonyms: equal identifiers get equal pseudonyms within one scope, and nobody without the secret can go back or try out guesses.
/// </summary>
/// <remarks>
/// There is no default key and no way to make one without a secret. Whoever holds the secret can link people again: pseudonymous data stay personal data (GDPR
/// Art. 4(5)). A different scope for each export keeps their pseudonyms from being joined. Rows can still be joined by what stands in them: times, ratings,
/// lengths. Thread-safe.
/// </remarks>
public abstract class Pseudonymiser
{
    private protected Pseudonymiser()
    {
    }

    /// <summary>Gets the name of the method, as exports state it.</summary>
    public abstract string Method { get; }

    /// <summary>Gets the name of the key or of the mapping, never the secret itself.</summary>
    public abstract string KeyId { get; }

    /// <summary>Gets the scope within which equal identifiers have equal pseudonyms.</summary>
    public abstract string Scope { get; }

    /// <summary>Makes a pseudonymiser from the caller's key.</summary>
    /// <remarks>
    /// The pseudonym is HMAC-SHA-256 of <c>scope/what</c>, a zero byte and the identifier, cut to 128 bits, in base 32. The key is kept in memory only.
    /// </remarks>
    /// <param name="key">The secret key; 32 bytes or more from a random source.</param>
    /// <param name="keyId">The name by which the host knows the key; stands in the export.</param>
    /// <param name="scope">The name of the study or export; stands in the export.</param>
    /// <returns>The pseudonymiser.</returns>
    /// <exception cref="ArgumentException">The key is shorter than 32 bytes or all bytes are equal; the name of the key or the scope is no plain
    /// name.</exception>
    public static Pseudonymiser Keyed(ReadOnlySpan<byte> key, string keyId, string scope) => new KeyedPseudonyms(key, keyId, scope);

    /// <summary>Makes a pseudonymiser from a random mapping that the host keeps: pseudonyms of people are then derived from nothing.</summary>
    /// <param name="map">The mapping. People whom it does not know yet are added, and the host stores it after the export.</param>
    /// <returns>The pseudonymiser.</returns>
    public static Pseudonymiser Mapped(PseudonymMap map) => new MappedPseudonyms(map);

    /// <summary>Gives the pseudonym of an identifier.</summary>
    /// <param name="what">What it names: one of <see cref="IdentityScopes"/>.</param>
    /// <param name="id">The identifier.</param>
    /// <returns>26 characters, <c>a</c> to <c>z</c> and <c>2</c> to <c>7</c>.</returns>
    public abstract string Of(string what, string id);

    /// <summary>Returns the method, the name of the key and the scope, and no secret.</summary>
    /// <returns>A text that is safe to log.</returns>
    public sealed override string ToString() => $"{Method} {KeyId} {Scope}";

    internal abstract byte[] Digest(string what, string id);
}
