using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of worry postponement.</summary>
[JsonSerializable(typeof(WorryPostponementTask))]
[JsonSerializable(typeof(WorryPostponement))]
internal sealed partial class WorryPostponementJsonContext : JsonSerializerContext;
