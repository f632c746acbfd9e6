using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>The sentences that describe records and their members, unpacked when the first is asked for.</summary>
/// <remarks>Packed they are a quarter as long. Reading and writing documents asks for none.</remarks>
internal static class RecordSummaries
{
    private static readonly Lazy<string[]> Lines = new(static () => PackedText.Unpack(DirectRecords.PackedSummaries).Split('\n'));

    internal static string? At(int line) => line < 0 ? null : Lines.Value[line];
}
