namespace HomeworkKit.Serialization;

/// <summary>How large JSON may be that is read. What is beyond is refused with a code, in bounded time and memory.</summary>
public sealed record HomeworkJsonLimits
{
    /// <summary>Gets the limits that apply where a host sets none.</summary>
    public static HomeworkJsonLimits Default { get; } = new();

    /// <summary>Gets how deeply objects and arrays may be nested.</summary>
    /// <value>64 by default.</value>
    public int Depth { get; init; } = 64;

    /// <summary>Gets how many bytes a document may have.</summary>
    /// <value>64 MiB by default.</value>
    public int DocumentBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Gets how many bytes a string may have as it stands in the document.</summary>
    /// <value>256 KiB by default: a long journal entry, with room to spare.</value>
    public int StringBytes { get; init; } = 256 * 1024;

    /// <summary>Gets how many items a list may have.</summary>
    /// <value>100,000 by default.</value>
    public int ListItems { get; init; } = 100_000;
}
