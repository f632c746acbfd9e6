using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of communication practice.</summary>
[JsonSerializable(typeof(CommunicationPracticeTask))]
[JsonSerializable(typeof(CommunicationPractice))]
internal sealed partial class CommunicationPracticeJsonContext : JsonSerializerContext;
