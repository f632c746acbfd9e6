using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of journals.</summary>
[JsonSerializable(typeof(JournalTask))]
[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJsonContext : JsonSerializerContext;
