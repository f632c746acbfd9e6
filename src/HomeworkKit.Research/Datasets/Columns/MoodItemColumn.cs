using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>A column with the mood item that it rates.</summary>
/// <param name="Column">The column.</param>
/// <param name="Item">The item, with its scale.</param>
public sealed record MoodItemColumn(CsvColumn Column, MoodItem Item);
