using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of thought records.</summary>
[JsonSerializable(typeof(ThoughtRecordTask))]
[JsonSerializable(typeof(ThoughtRecord))]
internal sealed partial class ThoughtRecordJsonContext : JsonSerializerContext;
