using System.Runtime.CompilerServices;
using HomeworkKit.Serialization;

namespace HomeworkKit;

/// <summary>How large JSON may be that is read. What is beyond is refused with a code, in bounded time and memory.</summary>
/// <remarks>
/// The usual limits are those of <see cref="CycleLimits"/>: what a cycle accepts can be read. Narrower ones are for requests and leave alone what is written;
/// with wider ones
/// <see cref="HomeworkJson"/> also writes what is larger.
/// </remarks>
public sealed partial record HomeworkJsonLimits
{
    /// <summary>The deepest nesting that a host may allow: what goes through a document part by part stays within its stack.</summary>
    internal const int MaximumDepth = 1_000;

    /// <summary>Gets the limits that apply where a host sets none.</summary>
    public static HomeworkJsonLimits Default { get; } = new();

    /// <summary>Gets how deeply objects and arrays may be nested.</summary>
    /// <value>1 to 1,000; 64 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Depth { get; init => field = InRange(value, MaximumDepth); } = CycleLimits.Depth;

    /// <summary>Gets how many bytes a document may have.</summary>
    /// <value>1 or more; 64 MiB by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int DocumentBytes { get; init => field = InRange(value, int.MaxValue); } = CycleLimits.DocumentBytes;

    /// <summary>Gets how many bytes a string may have as it stands in the document.</summary>
    /// <value>1 or more; 256 KiB by default: a long journal entry, with room to spare.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int StringBytes { get; init => field = InRange(value, int.MaxValue); } = CycleLimits.TextBytes;

    /// <summary>Gets how many items a list may have.</summary>
    /// <value>1 or more; 100,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int ListItems { get; init => field = InRange(value, int.MaxValue); } = CycleLimits.ListItems;

    /// <summary>Gives the limits of what is written: never narrower than the usual ones, since what was accepted has to be written.</summary>
    internal HomeworkJsonLimits OfWriting() => new()
    {
        Depth = Math.Max(Depth, CycleLimits.Depth),
        DocumentBytes = Math.Max(DocumentBytes, CycleLimits.DocumentBytes),
        StringBytes = Math.Max(StringBytes, CycleLimits.TextBytes),
        ListItems = Math.Max(ListItems, CycleLimits.ListItems),
    };

    private static int InRange(int value, int most, [CallerMemberName] string? name = null) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(name, SerializationMessages.LimitOutOfRange);
}
