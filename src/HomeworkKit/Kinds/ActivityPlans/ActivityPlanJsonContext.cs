using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of activity plans.</summary>
[JsonSerializable(typeof(ActivityPlanTask))]
[JsonSerializable(typeof(ActivityLog))]
internal sealed partial class ActivityPlanJsonContext : JsonSerializerContext;
