using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace HomeworkKit.Storage;

/// <summary>Protects bodies with AES-256 in Galois/counter mode (NIST SP 800-38D), with keys of the host's that have names.</summary>
/// <remarks>
/// Form: length and name of the key, 96 random bits, the 128-bit tag, the ciphertext; the place is authenticated with it. To change keys, make one
/// protector that knows old and new keys and names the new one as current, then let the store re-encrypt what lies under old ones (<c>ReencryptAsync</c>). With
/// random nonces a key should protect no more than 2^32 bodies.
/// </remarks>
public sealed class AesGcmContentProtector : IContentProtector
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int MaximumName = 64;

    private readonly Dictionary<string, byte[]> _keys;
    private readonly byte[] _current;
    private readonly byte[] _currentName;

    /// <summary>Makes a protector.</summary>
    /// <param name="currentKey">The name of the key that protects from now on.</param>
    /// <param name="keys">All keys that stored bodies may need, of 32 bytes each, by names of 1 to 64 visible ASCII characters.</param>
    /// <exception cref="ArgumentException">A key has another length, a name another form, or the current key is not among them.</exception>
    public AesGcmContentProtector(string currentKey, IReadOnlyDictionary<string, byte[]> keys)
    {
        ArgumentNullException.ThrowIfNull(currentKey);
        ArgumentNullException.ThrowIfNull(keys);
        _keys = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (name, key) in keys)
        {
            if (name.Length is 0 or > MaximumName || name.AsSpan().ContainsAnyExceptInRange('!', '~') || key.Length != KeyBytes)
            {
                throw new ArgumentException(ProtectionMessages.Key, nameof(keys));
            }

            _keys.Add(name, [.. key]);
        }

        _current = _keys.GetValueOrDefault(currentKey) ?? throw new ArgumentException(ProtectionMessages.CurrentKey, nameof(currentKey));
        _currentName = Encoding.ASCII.GetBytes(currentKey);
    }

    /// <inheritdoc/>
    public void Protect(ReadOnlySpan<byte> content, AssociatedData place, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var length = 1 + _currentName.Length + NonceBytes + TagBytes + content.Length;
        var span = output.GetSpan(length)[..length];
        span[0] = (byte)_currentName.Length;
        _currentName.CopyTo(span[1..]);
        var rest = span[(1 + _currentName.Length)..];
        RandomNumberGenerator.Fill(rest[..NonceBytes]);
        using var aes = new AesGcm(_current, TagBytes);
        aes.Encrypt(rest[..NonceBytes], content, rest[(NonceBytes + TagBytes)..], rest.Slice(NonceBytes, TagBytes), place.ToBytes());
        output.Advance(length);
    }

    /// <inheritdoc/>
    public void Unprotect(ReadOnlySpan<byte> stored, AssociatedData place, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var name = NameIn(stored);
        if (name.IsEmpty || stored.Length < 1 + name.Length + NonceBytes + TagBytes)
        {
            throw place.Unreadable(StoreCodes.Tampered);
        }

        if (!_keys.TryGetValue(Encoding.ASCII.GetString(name), out var key))
        {
            throw place.Unreadable(StoreCodes.UnknownKey);
        }

        var rest = stored[(1 + name.Length)..];
        var cipher = rest[(NonceBytes + TagBytes)..];
        var content = output.GetSpan(Math.Max(1, cipher.Length))[..cipher.Length];
        using var aes = new AesGcm(key, TagBytes);
        try
        {
            aes.Decrypt(rest[..NonceBytes], cipher, rest.Slice(NonceBytes, TagBytes), content, place.ToBytes());
        }
        catch (AuthenticationTagMismatchException)
        {
            throw place.Unreadable(StoreCodes.Tampered);
        }

        output.Advance(cipher.Length);
    }

    /// <inheritdoc/>
    public bool IsCurrent(ReadOnlySpan<byte> stored) => NameIn(stored).SequenceEqual(_currentName);

    /// <summary>Returns the type's name and nothing of the keys.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => nameof(AesGcmContentProtector);

    private static ReadOnlySpan<byte> NameIn(ReadOnlySpan<byte> stored) =>
        stored.IsEmpty || stored[0] is 0 or > MaximumName || stored.Length <= stored[0] ? [] : stored.Slice(1, stored[0]);
}
