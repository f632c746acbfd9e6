namespace HomeworkKit.Kinds;

/// <summary>The texts of the worksheets that come with the library: the JSON files of this folder, packed when the library is compiled.</summary>
internal static partial class WorksheetLibraryTexts
{
    /// <summary>Gets the texts, in the order of the names of their files.</summary>
    internal static string[] All => PackedText.Unpack(Packed).Split('\0');

    private static partial ReadOnlySpan<byte> Packed { get; }
}
