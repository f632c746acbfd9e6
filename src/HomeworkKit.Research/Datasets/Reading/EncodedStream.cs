using System.Text;
using System.Text.Unicode;

namespace HomeworkKit.Research;

/// <summary>Gives the text of a file as UTF-8: Latin-1 is put into it, and what is to be UTF-8 and is not ends the reading.</summary>
internal sealed class EncodedStream(Stream inner, CsvEncoding encoding) : ReadOnlyStream
{
    // The first bytes of a character whose last ones have not come yet.
    private readonly byte[] _open = new byte[4];
    private int _openLength;

    public override int Read(Span<byte> buffer)
    {
        if (encoding == CsvEncoding.Utf8)
        {
            return Checked(buffer[..inner.Read(buffer)], buffer.IsEmpty);
        }

        var half = buffer[..(buffer.Length / 2)];
        return ToUtf8(buffer, inner.Read(half));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (encoding == CsvEncoding.Utf8)
        {
            var read = await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            return Checked(buffer.Span[..read], buffer.IsEmpty);
        }

        var bytes = await inner.ReadAsync(buffer[..(buffer.Length / 2)], cancellationToken).ConfigureAwait(false);
        return ToUtf8(buffer.Span, bytes);
    }

    // From the end, so that nothing is written over before it is read: each byte becomes one or two.
    private static int ToUtf8(Span<byte> buffer, int length)
    {
        var more = 0;
        foreach (var one in buffer[..length])
        {
            more += one >= 0x80 ? 1 : 0;
        }

        var to = length + more;
        for (var from = length - 1; from >= 0; from--)
        {
            var one = buffer[from];
            if (one < 0x80)
            {
                buffer[--to] = one;
            }
            else
            {
                buffer[--to] = (byte)(0x80 | (one & 0x3F));
                buffer[--to] = (byte)(0xC0 | (one >> 6));
            }
        }

        return length + more;
    }

    private int Checked(ReadOnlySpan<byte> given, bool nothingAsked)
    {
        if (given.IsEmpty)
        {
            return _openLength == 0 || nothingAsked ? 0 : throw new DecoderFallbackException();
        }

        var rest = given;
        while (_openLength > 0 && !rest.IsEmpty)
        {
            _open[_openLength++] = rest[0];
            rest = rest[1..];
            var status = Rune.DecodeFromUtf8(_open.AsSpan(0, _openLength), out _, out _);
            if (status == System.Buffers.OperationStatus.InvalidData)
            {
                throw new DecoderFallbackException();
            }

            _openLength = status == System.Buffers.OperationStatus.Done ? 0 : _openLength;
        }

        // At most the last three bytes can be the beginning of a character.
        for (var open = 0; open <= 3 && open <= rest.Length; open++)
        {
            if (Utf8.IsValid(rest[..^open]) && (open == 0 || Rune.DecodeFromUtf8(rest[^open..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData))
            {
                rest[^open..].CopyTo(_open.AsSpan(_openLength));
                _openLength += open;
                return given.Length;
            }
        }

        throw new DecoderFallbackException();
    }
}
