using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of action steps.</summary>
[JsonSerializable(typeof(ActionStepTask))]
[JsonSerializable(typeof(ActionStep))]
internal sealed partial class ActionStepJsonContext : JsonSerializerContext;
