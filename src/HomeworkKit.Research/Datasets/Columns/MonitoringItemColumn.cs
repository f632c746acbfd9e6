using HomeworkKit.Kinds;

namespace HomeworkKit.Research;

/// <summary>A column with the item that it answers.</summary>
/// <remarks>Yes and no are 1 and 0, yes and no, true and false; choices are their keys; times are ISO; durations are minutes.</remarks>
/// <param name="Column">The column.</param>
/// <param name="Item">The item.</param>
public sealed record MonitoringItemColumn(CsvColumn Column, MonitoringItem Item);
