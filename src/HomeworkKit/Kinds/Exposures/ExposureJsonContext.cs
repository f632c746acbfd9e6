using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of exposures and their hierarchies.</summary>
[JsonSerializable(typeof(ExposureTask))]
[JsonSerializable(typeof(ExposureRecord))]
[JsonSerializable(typeof(ExposureHierarchy))]
internal sealed partial class ExposureJsonContext : JsonSerializerContext;
