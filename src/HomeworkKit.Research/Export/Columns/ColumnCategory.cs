namespace HomeworkKit.Research;

/// <summary>One of the values that a column of codes can have.</summary>
/// <param name="Value">The value as it stands in the file.</param>
/// <param name="Label">What it means.</param>
public sealed record ColumnCategory(string Value, string Label);
