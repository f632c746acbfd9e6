using System.Text.Json.Serialization;

namespace HomeworkKit;

/// <summary>Source-generated JSON metadata of the agenda.</summary>
[JsonSerializable(typeof(Agenda))]
internal sealed partial class AgendaJsonContext : JsonSerializerContext;
