using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of worry postponement.</summary>
[JsonSerializable(typeof(WorryPostponementTask))]
[JsonSerializable(typeof(WorryPostponement))]
internal sealed partial class WorryPostponementJsonContext : JsonSerializerContext;
