using System.IO.Compression;
using System.Text;

namespace HomeworkKit.Research.Tests.Datasets;

/// <summary>Makes gzip files with every field that a header can have.</summary>
internal static class Archive
{
    private const int PlainHeader = 10;

    /// <summary>Compresses a text as one member.</summary>
    internal static byte[] Member(string text, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, level, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }

    /// <summary>Compresses a text as one member whose header has an extra field, a name and a comment.</summary>
    internal static byte[] MemberWithFields(string text, int extra)
    {
        byte[] header =
        [
            0x1F,
            0x8B,
            8,
            4 + 8 + 16,
            1,
            2,
            3,
            4,
            0,
            255,
            (byte)(extra & 0xFF),
            (byte)(extra >> 8),
            .. Enumerable.Repeat((byte)7, extra),
            .. "north.ndjson\0of a clinic\0"u8,
        ];
        return [.. header, .. Member(text).AsSpan(PlainHeader)];
    }
}
