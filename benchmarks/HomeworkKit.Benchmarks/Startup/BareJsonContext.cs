using System.Text.Json.Serialization;
using HomeworkKit.Kinds.ThoughtRecords;

namespace HomeworkKit.Benchmarks.Startup;

/// <summary>Source-generated metadata as somebody would have it for one record alone: no catalogue, no discriminators, no limits.</summary>
[JsonSerializable(typeof(ThoughtRecord))]
internal sealed partial class BareJsonContext : JsonSerializerContext;
