using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of activity plans.</summary>
[JsonSerializable(typeof(ActivityPlanTask))]
[JsonSerializable(typeof(ActivityLog))]
internal sealed partial class ActivityPlanJsonContext : JsonSerializerContext;
