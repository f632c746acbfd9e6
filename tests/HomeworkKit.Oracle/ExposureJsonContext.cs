using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of exposures and their hierarchies.</summary>
[JsonSerializable(typeof(ExposureTask))]
[JsonSerializable(typeof(ExposureRecord))]
[JsonSerializable(typeof(ExposureHierarchy))]
internal sealed partial class ExposureJsonContext : JsonSerializerContext;
