using System.Text.Json.Serialization;
using HomeworkKit.Storage;

namespace HomeworkKit.Extensions.Hosting;

/// <summary>Source-generated JSON metadata of what a host answers with, beside documents: views and summaries.</summary>
[JsonSerializable(typeof(CycleView))]
[JsonSerializable(typeof(JointView))]
[JsonSerializable(typeof(CycleSummary))]
[JsonSerializable(typeof(EventList))]
[JsonSerializable(typeof(IReadOnlyList<ProblemFinding>))]
[JsonSerializable(typeof(IReadOnlyList<CycleTrigger>))]
internal sealed partial class HostingJsonContext : JsonSerializerContext;
