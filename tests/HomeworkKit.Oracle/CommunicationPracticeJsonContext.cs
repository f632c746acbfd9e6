using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of communication practice.</summary>
[JsonSerializable(typeof(CommunicationPracticeTask))]
[JsonSerializable(typeof(CommunicationPractice))]
internal sealed partial class CommunicationPracticeJsonContext : JsonSerializerContext;
