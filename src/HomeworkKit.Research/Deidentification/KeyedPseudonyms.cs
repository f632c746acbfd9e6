using System.Security.Cryptography;
using System.Text;

namespace HomeworkKit.Research;

/// <summary>Pseudonyms by HMAC-SHA-256 under the caller's key.</summary>
internal sealed class KeyedPseudonyms : Pseudonymiser
{
    internal const int KeyBytes = 32;
    private const int NameLength = 64;
    private const int KeptBytes = 16;
    private readonly byte[] _key;

    internal KeyedPseudonyms(ReadOnlySpan<byte> key, string keyId, string scope)
    {
        if (key.Length < KeyBytes || !key.ContainsAnyExcept(key[0]))
        {
            throw new ArgumentException(DeidentificationMessages.Key, nameof(key));
        }

        (_key, KeyId, Scope) = (key.ToArray(), Name(keyId, nameof(keyId)), Name(scope, nameof(scope)));
    }

    /// <inheritdoc/>
    public override string Method => "hmac-sha256";

    /// <inheritdoc/>
    public override string KeyId { get; }

    /// <inheritdoc/>
    public override string Scope { get; }

    /// <inheritdoc/>
    public override string Of(string what, string id) => Base32.Write(Digest(what, id).AsSpan(0, KeptBytes));

    internal override byte[] Digest(string what, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(what);
        ArgumentException.ThrowIfNullOrEmpty(id);
        return HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(Scope + "/" + what + "\0" + id));
    }

    // Both stand in the export as they are, so they have to be names: no path, no white space, nothing that a spreadsheet would run.
    internal static string Name(string? name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return
            name.Length is > 0 and <= NameLength
            && char.IsAsciiLetterOrDigit(name[0])
            && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? name
            : throw new ArgumentException(DeidentificationMessages.Name, parameter);
    }
}
