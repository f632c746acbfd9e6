using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of self-monitoring.</summary>
[JsonSerializable(typeof(SelfMonitoringTask))]
[JsonSerializable(typeof(SelfMonitoringLog))]
internal sealed partial class SelfMonitoringJsonContext : JsonSerializerContext;
