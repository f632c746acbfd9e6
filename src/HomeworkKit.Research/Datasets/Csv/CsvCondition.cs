namespace HomeworkKit.Research;

/// <summary>Which rows are meant: those with a value in a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">The value as it stands in the cell, without blanks around it; empty for rows whose cell is blank.</param>
public sealed record CsvCondition(CsvColumn Column, string Value);
