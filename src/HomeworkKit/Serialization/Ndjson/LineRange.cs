namespace HomeworkKit.Serialization;

/// <summary>Where a line stands in a chunk.</summary>
/// <param name="start">Its first byte.</param>
/// <param name="length">Its length without the line break; -1 for a line beyond the limit.</param>
/// <param name="isUnterminated">Whether the file ends without a line break behind it.</param>
internal readonly struct LineRange(int start, int length, bool isUnterminated)
{
    internal int Start => start;

    internal int Length => length;

    internal bool IsUnterminated => isUnterminated;

    internal static LineRange TooLong => new(0, -1, false);
}
