using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of mood logs.</summary>
[JsonSerializable(typeof(MoodLogTask))]
[JsonSerializable(typeof(MoodLog))]
internal sealed partial class MoodLogJsonContext : JsonSerializerContext;
