using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of sleep diaries.</summary>
[JsonSerializable(typeof(SleepDiaryTask))]
[JsonSerializable(typeof(SleepNight))]
internal sealed partial class SleepDiaryJsonContext : JsonSerializerContext;
