using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of shared exercises.</summary>
[JsonSerializable(typeof(SharedExerciseTask))]
[JsonSerializable(typeof(SharedExercise))]
internal sealed partial class SharedExerciseJsonContext : JsonSerializerContext;
