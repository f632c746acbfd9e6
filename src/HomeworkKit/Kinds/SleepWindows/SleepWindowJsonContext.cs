using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds.SleepWindows;

/// <summary>Source-generated JSON metadata of sleep windows.</summary>
[JsonSerializable(typeof(SleepWindowTask))]
[JsonSerializable(typeof(KeptWindow))]
internal sealed partial class SleepWindowJsonContext : JsonSerializerContext;
