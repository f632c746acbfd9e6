using System.Text.Json.Serialization;
using HomeworkKit.Adherence;
using HomeworkKit.Kinds;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of the values of this folder.</summary>
[JsonSerializable(typeof(AdherenceDefinition))]
[JsonSerializable(typeof(AdherenceResult))]
[JsonSerializable(typeof(NothingDue))]
[JsonSerializable(typeof(NothingRecorded))]
[JsonSerializable(typeof(Measured))]
[JsonSerializable(typeof(SessionDigest))]
[JsonSerializable(typeof(WeeklyReport))]
[JsonSerializable(typeof(PredictionLedger))]
[JsonSerializable(typeof(HomeworkPatterns))]
[JsonSerializable(typeof(ToolboxView))]
[JsonSerializable(typeof(ClientFolder))]
[JsonSerializable(typeof(GoalWeek))]
[JsonSerializable(typeof(FeedbackFigure))]
[JsonSerializable(typeof(PracticeProfile))]
[JsonSerializable(typeof(PracticePacing))]
internal sealed partial class AdherenceJsonContext : JsonSerializerContext;
