using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of thought records.</summary>
[JsonSerializable(typeof(ThoughtRecordTask))]
[JsonSerializable(typeof(ThoughtRecord))]
internal sealed partial class ThoughtRecordJsonContext : JsonSerializerContext;
