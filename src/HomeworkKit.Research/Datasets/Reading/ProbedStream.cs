using System.Buffers.Binary;

namespace HomeworkKit.Research;

/// <summary>Compressed bytes followed by one more gzip member that is the library's own.</summary>
/// <remarks>
/// <see cref="System.IO.Compression.GZipStream"/> checks the length and the checksum of each member that ends, but takes input that stops anywhere for the end
/// of the text, and passes over whatever follows a member. The member behind the file tells both: it is decompressed if and only if the file's last member
/// ended where the file does. Its header is longer than any field that a broken header could still wait for (its extra field has the largest size there is,
/// without a zero byte, which would end a name), so that no part of it can be taken for the rest of another header.
/// </remarks>
internal sealed class ProbedStream(Stream inner) : ReadOnlyStream
{
    private const int LargestField = ushort.MaxValue;
    private static readonly byte[] Member = MakeMember();
    private bool _innerEnded;
    private int _given;

    /// <summary>Gets what the member says when it is decompressed.</summary>
    internal static ReadOnlySpan<byte> Text => "homeworkkit/end!"u8;

    /// <summary>Gets whether more bytes were asked for than the file has: what is decompressed from then on is none of its text.</summary>
    internal bool IsPastEnd => _given > 0;

    public override int Read(Span<byte> buffer)
    {
        if (!_innerEnded && inner.Read(buffer) is > 0 and var read)
        {
            return read;
        }

        return Probe(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_innerEnded && await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            return read;
        }

        return Probe(buffer.Span);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] MakeMember()
    {
        // RFC 1952: header with an extra field; RFC 1951: one stored block; CRC-32 and length of the text.
        const int Header = 12 + LargestField;
        var member = new byte[Header + 5 + Text.Length + 8];
        member.AsSpan(0, Header).Fill(0xFF);
        ReadOnlySpan<byte> magic = [0x1F, 0x8B, 8, 4];
        magic.CopyTo(member);
        ReadOnlySpan<byte> stored = [1, 16, 0, 0xEF, 0xFF];
        stored.CopyTo(member.AsSpan(Header));
        Text.CopyTo(member.AsSpan(Header + 5));
        var trailer = member.AsSpan(Header + 5 + Text.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, Crc32(Text));
        BinaryPrimitives.WriteInt32LittleEndian(trailer[4..], Text.Length);
        return member;
    }

    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private int Probe(Span<byte> buffer)
    {
        _innerEnded = true;
        var size = Math.Min(buffer.Length, Member.Length - _given);
        Member.AsSpan(_given, size).CopyTo(buffer);
        _given += size;
        return size;
    }
}
