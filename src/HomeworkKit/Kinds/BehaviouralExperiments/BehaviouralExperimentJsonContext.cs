using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of behavioural experiments.</summary>
[JsonSerializable(typeof(BehaviouralExperimentTask))]
[JsonSerializable(typeof(BehaviouralExperiment))]
internal sealed partial class BehaviouralExperimentJsonContext : JsonSerializerContext;
