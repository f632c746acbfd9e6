using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of readings.</summary>
[JsonSerializable(typeof(ReadingTask))]
[JsonSerializable(typeof(ReadingEntry))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
