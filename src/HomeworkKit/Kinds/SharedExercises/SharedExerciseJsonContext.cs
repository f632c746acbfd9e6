using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of shared exercises.</summary>
[JsonSerializable(typeof(SharedExerciseTask))]
[JsonSerializable(typeof(SharedExercise))]
internal sealed partial class SharedExerciseJsonContext : JsonSerializerContext;
