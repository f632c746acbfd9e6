namespace HomeworkKit.Generator;

/// <summary>Names of what the generator looks for.</summary>
internal static class Names
{
    internal const string DirectRecordsAttribute = "HomeworkKit.Serialization.Direct.DirectRecordsAttribute";
    internal const string ConvertedByAttribute = "HomeworkKit.Serialization.Direct.ConvertedByAttribute";
    internal const string ByHandAttribute = "HomeworkKit.Serialization.Direct.CustomSerializedAttribute";
    internal const string HomeworkTask = "HomeworkKit.HomeworkTask";
    internal const string HomeworkEntry = "HomeworkKit.HomeworkEntry";
    internal const string CycleEvent = "HomeworkKit.Events.CycleEvent";
    internal const string ScheduleElement = "HomeworkKit.Scheduling.ScheduleElement";
    internal const string ReleaseRule = "HomeworkKit.Programmes.ReleaseRule";
    internal const string WorksheetItem = "HomeworkKit.Kinds.WorksheetItem";
    internal const string AdherenceResult = "HomeworkKit.Adherence.AdherenceResult";
    internal const string KeepsUnknownFields = "HomeworkKit.IKeepsUnknownFields";
    internal const string JsonRootAttribute = "HomeworkKit.Serialization.Direct.JsonRootAttribute";
    internal const string ShortTextAttribute = "HomeworkKit.ShortTextAttribute";
    internal const string FilledByAppAttribute = "HomeworkKit.FilledByAppAttribute";
    internal const string PackedAttribute = "HomeworkKit.Words.PackedAttribute";
    internal const string RuleAttribute = "HomeworkKit.Validation.RuleAttribute";
    internal const string UnitAttribute = "HomeworkKit.UnitAttribute";
    internal const string JsonConverterAttribute = "System.Text.Json.Serialization.JsonConverterAttribute";
    internal const string JsonIgnoreAttribute = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    internal const string JsonPropertyNameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
}
