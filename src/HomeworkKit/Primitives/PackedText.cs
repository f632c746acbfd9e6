using System.IO.Compression;
using System.Text;

namespace HomeworkKit;

/// <summary>Unpacks texts that are packed when the library is compiled.</summary>
internal static class PackedText
{
    internal static string Unpack(ReadOnlySpan<byte> deflated)
    {
        using var packed = new MemoryStream(deflated.ToArray());
        using var plain = new DeflateStream(packed, CompressionMode.Decompress);
        using var text = new StreamReader(plain, Encoding.UTF8);
        return text.ReadToEnd();
    }
}
