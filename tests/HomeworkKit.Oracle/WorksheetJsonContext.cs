using System.Text.Json.Serialization;
using HomeworkKit.Kinds;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of worksheets.</summary>
[JsonSerializable(typeof(WorksheetTask))]
[JsonSerializable(typeof(WorksheetEntry))]
[JsonSerializable(typeof(WorksheetTemplate))]
[JsonSerializable(typeof(WorksheetSection))]
[JsonSerializable(typeof(RepeatedSection))]
[JsonSerializable(typeof(WorksheetInstruction))]
[JsonSerializable(typeof(TextItem))]
[JsonSerializable(typeof(YesNoItem))]
[JsonSerializable(typeof(ChoiceItem))]
[JsonSerializable(typeof(NumberItem))]
[JsonSerializable(typeof(RatingItem))]
[JsonSerializable(typeof(DateItem))]
[JsonSerializable(typeof(TimeItem))]
[JsonSerializable(typeof(MomentItem))]
[JsonSerializable(typeof(MinutesItem))]
[JsonSerializable(typeof(TableItem))]
internal sealed partial class WorksheetJsonContext : JsonSerializerContext;
