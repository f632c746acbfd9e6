using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of behavioural experiments.</summary>
[JsonSerializable(typeof(BehaviouralExperimentTask))]
[JsonSerializable(typeof(BehaviouralExperiment))]
internal sealed partial class BehaviouralExperimentJsonContext : JsonSerializerContext;
