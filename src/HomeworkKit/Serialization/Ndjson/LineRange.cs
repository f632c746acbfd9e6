namespace HomeworkKit.Serialization;

/// <summary>Where a line stands in a chunk.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">Its length without the line break; -1 for a line beyond the limit.</param>
/// <param name="IsUnterminated">Whether the file ends without a line break behind it.</param>
internal readonly partial record struct LineRange(int Start, int Length, bool IsUnterminated)
{
    internal static LineRange TooLong => new(0, -1, false);
}
