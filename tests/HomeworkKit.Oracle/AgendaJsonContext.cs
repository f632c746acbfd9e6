using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of the agenda.</summary>
[JsonSerializable(typeof(Agenda))]
internal sealed partial class AgendaJsonContext : JsonSerializerContext;
