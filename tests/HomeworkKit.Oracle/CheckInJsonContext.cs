using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of check-ins.</summary>
[JsonSerializable(typeof(CheckInTask))]
[JsonSerializable(typeof(CheckIn))]
internal sealed partial class CheckInJsonContext : JsonSerializerContext;
