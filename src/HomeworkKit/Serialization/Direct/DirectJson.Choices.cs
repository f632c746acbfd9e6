using System.Runtime.CompilerServices;
using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <content>The choices between records, each written and checked by its own discriminator.</content>
internal sealed partial class DirectJson
{
    internal void WriteCycleEvent(Utf8JsonWriter writer, CycleEvent value) => CycleEventCases.Write(writer, value, this);

    internal void WriteHomeworkTask(Utf8JsonWriter writer, HomeworkTask value) => HomeworkTaskCases.Write(writer, value, this);

    internal void WriteHomeworkEntry(Utf8JsonWriter writer, HomeworkEntry value) => HomeworkEntryCases.Write(writer, value, this);

    internal void WriteScheduleElement(Utf8JsonWriter writer, ScheduleElement value) => ScheduleElementCases.Write(writer, value, this);

    internal void WriteReleaseRule(Utf8JsonWriter writer, ReleaseRule value) => ReleaseRuleCases.Write(writer, value, this);

    internal void WriteWorksheetItem(Utf8JsonWriter writer, WorksheetItem value) => WorksheetItemCases.Write(writer, value, this);

    /// <summary>Gives how a task or an entry, or a part of one, is written member by member; null where that is left to the serialiser.</summary>
    internal DirectRecord? Find(Type type) =>
        typeof(HomeworkEntry).IsAssignableFrom(type) ? HomeworkEntryCases.Find(type)
        : typeof(HomeworkTask).IsAssignableFrom(type) ? HomeworkTaskCases.Find(type)
        : DirectRecords.Find(type);

    /// <summary>Reads the members of one record, without a discriminator.</summary>
    internal object ReadMembers(ReadOnlySpan<byte> utf8, DirectRecord record)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = _limits.Depth });
        reader.Read();
        DirectToken.BeginObject(ref reader);
        return record.ReadMembers(ref reader, new DirectReading(this, utf8), DiscriminatorPlace.Behind);
    }

    /// <summary>Says whether a record can be written and read again as it is.</summary>
    // Attempts are most of what happens.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal unsafe bool Judge(ref ContentScan scan, ContentRecord record) =>
        record is AttemptRecorded recorded ? scan.Visit(recorded, &DirectRecords.VisitAttemptRecorded) : JudgeAny(ref scan, record);

    private bool JudgeAny(ref ContentScan scan, ContentRecord record) => record switch
    {
        CycleEvent happened => CycleEventCases.Judge(ref scan, happened, this),
        HomeworkTask task => HomeworkTaskCases.Judge(ref scan, task, this),
        HomeworkEntry entry => HomeworkEntryCases.Judge(ref scan, entry, this),
        ScheduleElement element => ScheduleElementCases.Judge(ref scan, element, this),
        ReleaseRule release => ReleaseRuleCases.Judge(ref scan, release, this),
        WorksheetItem item => WorksheetItemCases.Judge(ref scan, item, this),
        _ => DirectRecords.Find(record.GetType()) is not { } known || known.Judge(ref scan, record),
    };
}
