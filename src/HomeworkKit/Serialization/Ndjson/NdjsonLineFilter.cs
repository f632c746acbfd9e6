namespace HomeworkKit.Serialization;

/// <summary>Decides, before a line is parsed, whether it is wanted.</summary>
/// <param name="utf8">The line without its line break; perhaps no JSON at all.</param>
/// <returns>Whether the line is parsed. A line that cannot be judged is best parsed: then its problem is told.</returns>
public delegate bool NdjsonLineFilter(ReadOnlySpan<byte> utf8);
