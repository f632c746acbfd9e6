using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of sleep windows.</summary>
[JsonSerializable(typeof(SleepWindowTask))]
[JsonSerializable(typeof(SleepWindowEntry))]
internal sealed partial class SleepWindowJsonContext : JsonSerializerContext;
