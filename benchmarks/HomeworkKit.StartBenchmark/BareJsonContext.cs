using System.Text.Json.Serialization;
using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.StartBenchmark;

/// <summary>
/// Source-generated metadata of what the document holds and of nothing else: three events and one kind, where the library has to expect twenty-four and
/// seventeen.
/// </summary>
[JsonSerializable(typeof(BareDocument))]
[JsonSerializable(typeof(HomeworkProposed))]
[JsonSerializable(typeof(PlanAgreed))]
[JsonSerializable(typeof(AttemptRecorded))]
[JsonSerializable(typeof(ThoughtRecordTask))]
[JsonSerializable(typeof(ThoughtRecord))]
internal sealed partial class BareJsonContext : JsonSerializerContext;
