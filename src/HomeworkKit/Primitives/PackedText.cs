using System.IO.Compression;
using System.Text;

namespace HomeworkKit;

/// <summary>Unpacks texts that are packed when the library is compiled.</summary>
internal static class PackedText
{
    internal static string Unpack(ReadOnlySpan<byte> deflated) => Encoding.UTF8.GetString(UnpackBytes(deflated));

    internal static byte[] UnpackBytes(ReadOnlySpan<byte> deflated)
    {
        using var packed = new MemoryStream(deflated.ToArray());
        using var inflate = new DeflateStream(packed, CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }
}
