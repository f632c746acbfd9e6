namespace HomeworkKit.Words;

/// <summary>The words of every <see cref="PackedAttribute"/>, unpacked when the first is asked for.</summary>
internal static partial class PackedWords
{
    private static readonly Lazy<byte[]> Plain = new(static () => PackedText.UnpackBytes(Packed));

    // Written by the generator.
    private static partial ReadOnlySpan<byte> Packed { get; }

    internal static ReadOnlySpan<byte> At(int start, int length) => Plain.Value.AsSpan(start, length);
}
