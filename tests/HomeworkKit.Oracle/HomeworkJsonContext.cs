using System.Text.Json.Serialization;
using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using HomeworkKit.Serialization;

namespace HomeworkKit.Oracle;

/// <summary>Source-generated JSON metadata of everything that is not a kind's own.</summary>
[JsonSerializable(typeof(HomeworkProposed))]
[JsonSerializable(typeof(PlanRevised))]
[JsonSerializable(typeof(PlanAgreed))]
[JsonSerializable(typeof(PlanDeclined))]
[JsonSerializable(typeof(AttemptRecorded))]
[JsonSerializable(typeof(AttemptContinued))]
[JsonSerializable(typeof(AttemptAmended))]
[JsonSerializable(typeof(AttemptRetracted))]
[JsonSerializable(typeof(AttemptErased))]
[JsonSerializable(typeof(Submitted))]
[JsonSerializable(typeof(WindowClosed))]
[JsonSerializable(typeof(Returned))]
[JsonSerializable(typeof(Reviewed))]
[JsonSerializable(typeof(Paused))]
[JsonSerializable(typeof(Resumed))]
[JsonSerializable(typeof(Stopped))]
[JsonSerializable(typeof(Reopened))]
[JsonSerializable(typeof(HelpAsked))]
[JsonSerializable(typeof(HelpAnswered))]
[JsonSerializable(typeof(Commented))]
[JsonSerializable(typeof(ContentShared))]
[JsonSerializable(typeof(ContentUnshared))]
[JsonSerializable(typeof(Attached))]
[JsonSerializable(typeof(ConcernRaised))]
[JsonSerializable(typeof(ConcernAcknowledged))]
[JsonSerializable(typeof(CycleEvent))]
[JsonSerializable(typeof(HomeworkTask))]
[JsonSerializable(typeof(HomeworkEntry))]
[JsonSerializable(typeof(Once))]
[JsonSerializable(typeof(EveryNDays))]
[JsonSerializable(typeof(Weekly))]
[JsonSerializable(typeof(Monthly))]
[JsonSerializable(typeof(TimesPerPeriod))]
[JsonSerializable(typeof(RandomPrompts))]
[JsonSerializable(typeof(AsNeeded))]
[JsonSerializable(typeof(RelativeToSession))]
[JsonSerializable(typeof(SessionCalendar))]
[JsonSerializable(typeof(ReminderLeases))]
[JsonSerializable(typeof(AssignmentTemplate))]
[JsonSerializable(typeof(TreatmentGoal))]
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(Enrolment))]
[JsonSerializable(typeof(AtStart))]
[JsonSerializable(typeof(WithPrevious))]
[JsonSerializable(typeof(AfterStep))]
[JsonSerializable(typeof(DaysFromStart))]
[JsonSerializable(typeof(BeforeSession))]
[JsonSerializable(typeof(AfterSession))]
[JsonSerializable(typeof(OnDate))]
[JsonSerializable(typeof(ByClinician))]
[JsonSerializable(typeof(HomeworkKit.SessionRecord))]
[JsonSerializable(typeof(HomeworkKit.CrisisPlan))]
[JsonSerializable(typeof(CycleDocument))]
[JsonSerializable(typeof(DocumentSummary))]
[JsonSerializable(typeof(UnknownFields))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class HomeworkJsonContext : JsonSerializerContext;
