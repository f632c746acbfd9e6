using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of mood logs.</summary>
[JsonSerializable(typeof(MoodLogTask))]
[JsonSerializable(typeof(MoodLog))]
internal sealed partial class MoodLogJsonContext : JsonSerializerContext;
