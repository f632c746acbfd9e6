using System.IO.Compression;
using System.Text;

namespace HomeworkKit.Generator;

/// <summary>Deflates texts that the library carries.</summary>
internal static class PackedText
{
    /// <summary>Gives the deflated bytes of a text as the items of a collection expression.</summary>
    internal static string ItemsOf(string text)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var plain = Encoding.UTF8.GetBytes(text);
            deflate.Write(plain, 0, plain.Length);
        }

        return string.Join(", ", packed.ToArray());
    }
}
