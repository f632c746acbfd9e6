using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of mindfulness and relaxation.</summary>
[JsonSerializable(typeof(MindfulnessTask))]
[JsonSerializable(typeof(MindfulnessPractice))]
internal sealed partial class MindfulnessJsonContext : JsonSerializerContext;
