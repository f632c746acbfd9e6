using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of check-ins.</summary>
[JsonSerializable(typeof(CheckInTask))]
[JsonSerializable(typeof(CheckIn))]
internal sealed partial class CheckInJsonContext : JsonSerializerContext;
