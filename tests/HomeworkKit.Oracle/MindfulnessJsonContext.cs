using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of mindfulness and relaxation.</summary>
[JsonSerializable(typeof(MindfulnessTask))]
[JsonSerializable(typeof(MindfulnessPractice))]
internal sealed partial class MindfulnessJsonContext : JsonSerializerContext;
