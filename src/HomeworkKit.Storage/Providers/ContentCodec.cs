using System.Buffers;
using System.Buffers.Binary;
using HomeworkKit.Serialization;

namespace HomeworkKit.Storage.Providers;

/// <summary>Turns events and documents into the bodies that stores keep, and back: JSON as it is, or protected.</summary>
/// <remarks>A protected body begins with the byte 1, which no JSON does, so that a store may hold both while it is being protected. Thread-safe.</remarks>
public sealed class ContentCodec
{
    private const byte ProtectedMark = 1;

    // What was accepted once is read, whatever a host allows in requests and whatever the limits were then.
    private static readonly HomeworkJsonLimits Stored = new()
    {
        Depth = 1_000,
        DocumentBytes = int.MaxValue,
        StringBytes = int.MaxValue,
        ListItems = int.MaxValue,
    };

    private readonly HomeworkJson _json;
    private readonly IContentProtector? _protector;
    private readonly bool _acceptsUnprotected;

    /// <summary>Makes a codec.</summary>
    /// <param name="json">The JSON of the catalogue; its limits are those of requests and are not applied to what is stored.</param>
    /// <param name="protector">The protector; null to keep bodies as JSON.</param>
    /// <param name="acceptsUnprotected">
    /// Whether bodies that lie unprotected are read although there is a protector: only while a store is being protected, since otherwise whoever can write to
    /// it could put any body in.
    /// </param>
    public ContentCodec(HomeworkJson json, IContentProtector? protector = null, bool acceptsUnprotected = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        _json = new HomeworkJson(json.Catalog, Stored);
        _protector = protector;
        _acceptsUnprotected = acceptsUnprotected;
    }

    /// <summary>Writes a body.</summary>
    /// <typeparam name="T">The type; for events the base.</typeparam>
    /// <param name="value">The event or document.</param>
    /// <param name="place">Where it belongs.</param>
    /// <param name="output">Where to write it.</param>
    public void Encode<T>(T value, AssociatedData place, IBufferWriter<byte> output)
        where T : ContentRecord
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_protector is null)
        {
            _json.WriteValue(output, value);
            return;
        }

        var plain = new ArrayBufferWriter<byte>(1024);
        _json.WriteValue(plain, value);
        Protect(_protector, plain.WrittenSpan, place, output);
    }

    /// <summary>Reads a body.</summary>
    /// <typeparam name="T">The type; for events the base.</typeparam>
    /// <param name="stored">The body.</param>
    /// <param name="place">Where it was found.</param>
    /// <returns>The event or document.</returns>
    /// <exception cref="HomeworkContentException">It cannot be read.</exception>
    public T Decode<T>(ReadOnlySpan<byte> stored, AssociatedData place)
        where T : ContentRecord
    {
        if (!IsProtected(stored))
        {
            return _protector is null || _acceptsUnprotected ? Read<T>(stored, place) : throw place.Unreadable(StoreCodes.Unprotected);
        }

        return Read<T>(Open(stored, place).WrittenSpan, place);
    }

    /// <summary>Protects a body again if it is not protected with the key that is current.</summary>
    /// <param name="stored">The body.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="output">Where to write the new body.</param>
    /// <returns>Whether a new body was written; false if the old one may stay.</returns>
    /// <exception cref="HomeworkContentException">It cannot be opened.</exception>
    public bool TryReencrypt(ReadOnlySpan<byte> stored, AssociatedData place, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (_protector is null || (IsProtected(stored) && _protector.IsCurrent(stored[1..])))
        {
            return false;
        }

        if (IsProtected(stored))
        {
            Protect(_protector, Open(stored, place).WrittenSpan, place, output);
        }
        else
        {
            Protect(_protector, _acceptsUnprotected ? stored : throw place.Unreadable(StoreCodes.Unprotected), place, output);
        }

        return true;
    }

    /// <summary>Says whether a body or seal is as the current key would leave it: protected with it, or plain where there is no protector.</summary>
    /// <param name="stored">The body.</param>
    /// <returns>Whether it may stay.</returns>
    public bool IsCurrent(ReadOnlySpan<byte> stored) => _protector is null ? !IsProtected(stored) : IsProtected(stored) && _protector.IsCurrent(stored[1..]);

    /// <summary>Reads a body after comparing it with the checksum that lies beside it.</summary>
    /// <typeparam name="T">The type; for events the base.</typeparam>
    /// <param name="stored">The body.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="checksum">The checksum; null for bodies of an older version.</param>
    /// <param name="arrived">When it arrived, in milliseconds since 1970; null where that is not kept.</param>
    /// <returns>The event or document.</returns>
    /// <exception cref="HomeworkContentException">It cannot be read, or is not what was stored.</exception>
    public T Decode<T>(ReadOnlySpan<byte> stored, AssociatedData place, int? checksum, long? arrived)
        where T : ContentRecord
    {
        // What authentication finds says more than a checksum, so that comes first where there is a protector.
        if (_protector is not null || IsProtected(stored))
        {
            var value = Decode<T>(stored, place);
            RequireChecksum(stored, place, checksum, arrived);
            return value;
        }

        RequireChecksum(stored, place, checksum, arrived);
        return Decode<T>(stored, place);
    }

    /// <summary>Finds out whether a body is as it was stored, without knowing its type.</summary>
    /// <param name="stored">The body.</param>
    /// <param name="place">Where it was found.</param>
    /// <param name="checksum">The checksum; null for bodies of an older version.</param>
    /// <param name="arrived">When it arrived, in milliseconds since 1970; null where that is not kept.</param>
    /// <exception cref="HomeworkContentException">It is not, or cannot be opened.</exception>
    public void Verify(ReadOnlySpan<byte> stored, AssociatedData place, int? checksum, long? arrived = null)
    {
        if (IsProtected(stored))
        {
            Open(stored, place);
        }
        else if (stored.IsEmpty || (_protector is not null && !_acceptsUnprotected))
        {
            throw place.Unreadable(stored.IsEmpty ? StoreCodes.Corrupted : StoreCodes.Unprotected);
        }

        RequireChecksum(stored, place, checksum, arrived);
    }

    /// <summary>Makes the seal of a summary: a checksum, or with a protector an empty body that is bound to every value of it.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="fingerprint">The fingerprint that is stored with it.</param>
    /// <returns>The seal.</returns>
    public byte[] Seal(CycleSummary summary, long fingerprint)
    {
        var place = AssociatedData.OfSummary(summary, fingerprint);
        if (_protector is null)
        {
            var checksum = new byte[1 + sizeof(int)];
            BinaryPrimitives.WriteInt32BigEndian(checksum.AsSpan(1), BodyChecksum.Of([], place));
            return checksum;
        }

        var output = new ArrayBufferWriter<byte>(64);
        Protect(_protector, [], place, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Compares a summary with its seal.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="fingerprint">The fingerprint that is stored with it.</param>
    /// <param name="seal">The seal; null for summaries of an older version.</param>
    /// <exception cref="HomeworkContentException">They do not belong together.</exception>
    public void Verify(CycleSummary summary, long fingerprint, ReadOnlySpan<byte> seal)
    {
        var place = AssociatedData.OfSummary(summary, fingerprint);
        if (IsProtected(seal))
        {
            Open(seal, place);
        }
        else if (_protector is not null && !_acceptsUnprotected)
        {
            throw place.Unreadable(StoreCodes.Unprotected);
        }
        else if (seal.Length != 1 + sizeof(int) || seal[0] != 0 || BinaryPrimitives.ReadInt32BigEndian(seal[1..]) != BodyChecksum.Of([], place))
        {
            throw place.Unreadable(StoreCodes.Corrupted);
        }
    }

    private static void RequireChecksum(ReadOnlySpan<byte> stored, AssociatedData place, int? checksum, long? arrived)
    {
        if (checksum is { } expected && expected != BodyChecksum.Of(stored, place, arrived))
        {
            throw place.Unreadable(StoreCodes.Corrupted);
        }
    }

    private static bool IsProtected(ReadOnlySpan<byte> stored) => !stored.IsEmpty && stored[0] == ProtectedMark;

    private static void Protect(IContentProtector protector, ReadOnlySpan<byte> plain, AssociatedData place, IBufferWriter<byte> output)
    {
        output.GetSpan(1)[0] = ProtectedMark;
        output.Advance(1);
        protector.Protect(plain, place, output);
    }

    private ArrayBufferWriter<byte> Open(ReadOnlySpan<byte> stored, AssociatedData place)
    {
        var plain = new ArrayBufferWriter<byte>(Math.Max(1, stored.Length));
        (_protector ?? throw place.Unreadable(StoreCodes.UnknownKey)).Unprotect(stored[1..], place, plain);
        return plain;
    }

    private T Read<T>(ReadOnlySpan<byte> json, AssociatedData place)
        where T : ContentRecord => _json.TryReadValue<T>(json, out var value, out var problem) ? value : throw place.Unreadable(StoreCodes.Corrupted, problem);
}
