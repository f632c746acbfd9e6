using System.Text.Json.Serialization;

namespace Acme.Breathing;

/// <summary>Source-generated JSON metadata: the kind works where reflection-based JSON is off, and when trimmed or compiled ahead of time.</summary>
[JsonSerializable(typeof(BreathingTask))]
[JsonSerializable(typeof(BreathingPractice))]
internal sealed partial class BreathingJsonContext : JsonSerializerContext;
