using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of self-monitoring.</summary>
[JsonSerializable(typeof(SelfMonitoringTask))]
[JsonSerializable(typeof(SelfMonitoringLog))]
internal sealed partial class SelfMonitoringJsonContext : JsonSerializerContext;
