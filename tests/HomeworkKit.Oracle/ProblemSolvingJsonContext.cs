using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of problem solving.</summary>
[JsonSerializable(typeof(ProblemSolvingTask))]
[JsonSerializable(typeof(ProblemSolving))]
internal sealed partial class ProblemSolvingJsonContext : JsonSerializerContext;
