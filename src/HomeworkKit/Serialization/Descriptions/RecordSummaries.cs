using System.IO.Compression;
using System.Text;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>The sentences that describe records and their members, unpacked when the first is asked for.</summary>
/// <remarks>Packed they are a quarter as long. Reading and writing documents asks for none.</remarks>
internal static class RecordSummaries
{
    private static readonly Lazy<string[]> Lines = new(Unpacked);

    internal static string? At(int line) => line < 0 ? null : Lines.Value[line];

    private static string[] Unpacked()
    {
        using var packed = new MemoryStream(DirectRecords.PackedSummaries.ToArray());
        using var plain = new DeflateStream(packed, CompressionMode.Decompress);
        using var text = new StreamReader(plain, Encoding.UTF8);
        return text.ReadToEnd().Split('\n');
    }
}
