using System.Text.Json.Serialization;
using HomeworkKit.Cycles;
using HomeworkKit.Extensions.Hosting.Problems;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting.Json;

/// <summary>Source-generated JSON metadata of what a host answers with, beside documents: views and summaries.</summary>
[JsonSerializable(typeof(CycleView))]
[JsonSerializable(typeof(JointView))]
[JsonSerializable(typeof(CycleSummary))]
[JsonSerializable(typeof(EventList))]
[JsonSerializable(typeof(IReadOnlyList<ProblemFinding>))]
[JsonSerializable(typeof(IReadOnlyList<CycleTrigger>))]
internal sealed partial class HostingJsonContext : JsonSerializerContext;
