using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of readings.</summary>
[JsonSerializable(typeof(ReadingTask))]
[JsonSerializable(typeof(ReadingEntry))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
