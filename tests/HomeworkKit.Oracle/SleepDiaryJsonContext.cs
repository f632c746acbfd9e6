using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of sleep diaries.</summary>
[JsonSerializable(typeof(SleepDiaryTask))]
[JsonSerializable(typeof(SleepNight))]
internal sealed partial class SleepDiaryJsonContext : JsonSerializerContext;
