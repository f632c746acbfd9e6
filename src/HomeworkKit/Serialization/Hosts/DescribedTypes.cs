using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization.Direct;

namespace HomeworkKit.Serialization;

/// <summary>Answers the serialiser for every type that the library describes.</summary>
internal sealed class DescribedTypes(DirectJson json) : IJsonTypeInfoResolver
{
    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(CycleEvent) ? DirectConverter<CycleEvent>.Info(options, json)
        : type == typeof(HomeworkTask) ? DirectConverter<HomeworkTask>.Info(options, json)
        : type == typeof(HomeworkEntry) ? DirectConverter<HomeworkEntry>.Info(options, json)
        : type == typeof(ScheduleElement) ? DirectConverter<ScheduleElement>.Info(options, json)
        : type == typeof(AdherenceResult) ? DirectConverter<AdherenceResult>.Info(options, json)
        : type == typeof(ReleaseRule) ? DirectConverter<ReleaseRule>.Info(options, json)
        : type == typeof(WorksheetItem) ? DirectConverter<WorksheetItem>.Info(options, json)
        : type.Assembly == typeof(DescribedTypes).Assembly ? DirectRecords.Find(type)?.CreateInfo(options, json)
        : null;
}
