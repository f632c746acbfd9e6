using System.Text.Json.Serialization;

namespace HomeworkKit.Kinds;

/// <summary>Source-generated JSON metadata of problem solving.</summary>
[JsonSerializable(typeof(ProblemSolvingTask))]
[JsonSerializable(typeof(ProblemSolving))]
internal sealed partial class ProblemSolvingJsonContext : JsonSerializerContext;
