using System.Collections.Frozen;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Forms;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization;

/// <summary>What stands in a schema where no record does, in one sentence each: values, lists of names, and choices.</summary>
internal static class JsonSchemaDescriptions
{
    private static readonly FrozenDictionary<Type, string> Texts = new Dictionary<Type, string>
    {
        [typeof(Percent)] = "A number from 0 to 100, in percent.",
        [typeof(Suds)] = "Distress in subjective units, from 0 to 100.",
        [typeof(Minutes)] = "A length of time in minutes.",
        [typeof(NonNegativeCount)] = "How many: a whole number, 0 or more.",
        [typeof(DoseRange)] = "How much is asked: one number, or the least and the most.",
        [typeof(Rating)] = "A number with the scale that it stands on.",
        [typeof(RatingScale)] = "A scale: its least and most with its step, and what its ends mean where somebody said.",
        [typeof(Instant)] = "A moment in UTC.",
        [typeof(LocalDate)] = "A date in the client's calendar.",
        [typeof(LocalTime)] = "A time by the client's clock.",
        [typeof(LocalDateTime)] = "A date and a time by the client's clock.",
        [typeof(Duration)] = "A length of time in hours, minutes and seconds.",
        [typeof(FormCondition)] = "When something is asked, by what was answered before.",
        [typeof(ZonePolicy)] = "Whose clock times are by: a time zone, or wherever the client is.",
        [typeof(OccurrenceId)] = "The name of one occurrence of a plan.",
        [typeof(ClientRef)] = "The client, as the host knows them.",
        [typeof(ClinicianRef)] = "The clinician, as the host knows them.",
        [typeof(SupporterRef)] = "Somebody who helps the client, as the host knows them.",
        [typeof(SessionRef)] = "A session, as the host knows it.",
        [typeof(CycleEvent)] = "One event in the history of a piece of homework.",
        [typeof(HomeworkTask)] = "What is asked of the client, by kind.",
        [typeof(HomeworkEntry)] = "What the client wrote, by kind.",
        [typeof(ScheduleElement)] = "One part of a schedule: when something is due.",
        [typeof(AdherenceResult)] = "How much of what was due was done, or why that cannot be said.",
        [typeof(WorksheetItem)] = "One thing on a form: a question, a text to read, or a group of them.",
    }.ToFrozenDictionary();

    /// <summary>Describes a type that is no record; null for one of a host's own.</summary>
    internal static string? Of(Type type) => Texts.TryGetValue(type, out var text) ? text
        : type.IsEnum ? "One of a fixed list of words."
        : type.Assembly != typeof(JsonSchemaDescriptions).Assembly ? null
        : type.Name.EndsWith("Id", StringComparison.Ordinal) ? "A name that no other has, made by the library."
        : "One of some cases, told apart by a member of their own.";
}
