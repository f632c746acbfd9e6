using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds.Readings;

/// <summary>Source-generated JSON metadata of readings.</summary>
[JsonSerializable(typeof(ReadingTask))]
[JsonSerializable(typeof(Reading))]
internal sealed partial class ReadingJsonContext : JsonSerializerContext;
