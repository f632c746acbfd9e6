using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of sleep windows.</summary>
[JsonSerializable(typeof(SleepWindowTask))]
[JsonSerializable(typeof(SleepWindowEntry))]
internal sealed partial class SleepWindowJsonContext : JsonSerializerContext;
