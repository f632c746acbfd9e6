using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of action steps.</summary>
[JsonSerializable(typeof(ActionStepTask))]
[JsonSerializable(typeof(ActionStep))]
internal sealed partial class ActionStepJsonContext : JsonSerializerContext;
