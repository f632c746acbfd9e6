using System.Text.Json;
using System.Text.Json.Serialization;

namespace HomeworkKit.Serialization;

/// <summary>Source-generated JSON metadata of what holds unknown members, for the slot that hosts' own records get for them.</summary>
[JsonSerializable(typeof(UnknownFields))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(int?))]
[JsonSerializable(typeof(string))]
internal sealed partial class HostJsonContext : JsonSerializerContext;
