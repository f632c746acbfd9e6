using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Programmes;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Methods that read and write every record of the contract, generated from the records.</summary>
/// <remarks>
/// The serialiser would fetch the metadata of every kind and event before it reads the first, and collect the members of each record in boxes.
/// </remarks>
[DirectRecords]
[JsonRoot(typeof(AdherenceDefinition))]
[JsonRoot(typeof(NothingDue))]
[JsonRoot(typeof(NothingRecorded))]
[JsonRoot(typeof(Measured))]
[JsonRoot(typeof(SessionDigest))]
[JsonRoot(typeof(WeeklyReport))]
[JsonRoot(typeof(PredictionLedger))]
[JsonRoot(typeof(PracticeProfile))]
[JsonRoot(typeof(PracticePacing))]
[JsonRoot(typeof(Agenda))]
[JsonRoot(typeof(HomeworkPatterns))]
[JsonRoot(typeof(ToolboxView))]
[JsonRoot(typeof(ClientFolder))]
[JsonRoot(typeof(GoalWeek))]
[JsonRoot(typeof(FeedbackFigure))]
[JsonRoot(typeof(ReminderLeases))]
[CustomSerialized(typeof(CycleDocument))]
[CustomSerialized(typeof(CycleEvent))]
[CustomSerialized(typeof(HomeworkTask))]
[CustomSerialized(typeof(HomeworkEntry))]
[CustomSerialized(typeof(ScheduleElement))]
[CustomSerialized(typeof(AdherenceResult))]
[CustomSerialized(typeof(ReleaseRule))]
[CustomSerialized(typeof(WorksheetItem))]
[ConvertedBy(typeof(Instant), typeof(InstantJsonConverter))]
[ConvertedBy(typeof(LocalDate), typeof(LocalDateJsonConverter))]
[ConvertedBy(typeof(LocalTime), typeof(LocalTimeJsonConverter))]
[ConvertedBy(typeof(LocalDateTime), typeof(LocalDateTimeJsonConverter))]
[ConvertedBy(typeof(Duration), typeof(DurationJsonConverter))]
// The library reads these without the detour that hosts' metadata takes.
[ConvertedBy(typeof(Suds), typeof(SudsJsonConverter))]
[ConvertedBy(typeof(Percent), typeof(PercentJsonConverter))]
[ConvertedBy(typeof(Minutes), typeof(MinutesJsonConverter))]
[ConvertedBy(typeof(NonNegativeCount), typeof(NonNegativeCountJsonConverter))]
[ConvertedBy(typeof(Rating), typeof(RatingJsonConverter))]
[ConvertedBy(typeof(RatingScale), typeof(RatingScaleJsonConverter))]
[ConvertedBy(typeof(IsoDayOfWeek), typeof(KebabCaseEnumConverter<IsoDayOfWeek>))]
internal static partial class DirectRecords
{
    /// <summary>Describes a record; null for a type that is none.</summary>
    internal static RecordDescription? Describe(Type type) => Find(type)?.Describe();
}
