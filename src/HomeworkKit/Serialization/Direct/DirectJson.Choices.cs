using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <content>The choices between records, each read, written and checked by its own discriminator.</content>
internal sealed partial class DirectJson
{
    internal CycleEvent ReadCycleEvent(ref Utf8JsonReader reader) => _events.Read(ref reader, this);

    internal HomeworkTask ReadHomeworkTask(ref Utf8JsonReader reader) => _tasks.Read(ref reader, this);

    internal HomeworkEntry ReadHomeworkEntry(ref Utf8JsonReader reader) => _entries.Read(ref reader, this);

    internal ScheduleElement ReadScheduleElement(ref Utf8JsonReader reader) => _elements.Read(ref reader, this);

    internal ReleaseRule ReadReleaseRule(ref Utf8JsonReader reader) => _releases.Read(ref reader, this);

    internal WorksheetItem ReadWorksheetItem(ref Utf8JsonReader reader) => _items.Read(ref reader, this);

    internal void WriteCycleEvent(Utf8JsonWriter writer, CycleEvent value) => _events.Write(writer, value, this);

    internal void WriteHomeworkTask(Utf8JsonWriter writer, HomeworkTask value) => _tasks.Write(writer, value, this);

    internal void WriteHomeworkEntry(Utf8JsonWriter writer, HomeworkEntry value) => _entries.Write(writer, value, this);

    internal void WriteScheduleElement(Utf8JsonWriter writer, ScheduleElement value) => _elements.Write(writer, value, this);

    internal void WriteReleaseRule(Utf8JsonWriter writer, ReleaseRule value) => _releases.Write(writer, value, this);

    internal void WriteWorksheetItem(Utf8JsonWriter writer, WorksheetItem value) => _items.Write(writer, value, this);

    internal bool JudgeHomeworkTask(ref ContentScan scan, HomeworkTask? value) => _tasks.Judge(ref scan, value, this);

    internal bool JudgeHomeworkEntry(ref ContentScan scan, HomeworkEntry? value) => _entries.Judge(ref scan, value, this);

    internal bool JudgeScheduleElement(ref ContentScan scan, ScheduleElement? value) => _elements.Judge(ref scan, value, this);

    internal bool JudgeReleaseRule(ref ContentScan scan, ReleaseRule? value) => _releases.Judge(ref scan, value, this);

    internal bool JudgeWorksheetItem(ref ContentScan scan, WorksheetItem? value) => _items.Judge(ref scan, value, this);

    /// <summary>Says whether a record can be written and read again as it is.</summary>
    internal bool Judge(ref ContentScan scan, ContentRecord record) => record switch
    {
        // Attempts are most of what happens.
        AttemptRecorded recorded => DirectRecords.JudgeAttemptRecorded(ref scan, recorded, this),
        CycleEvent happened => _events.Judge(ref scan, happened, this),
        HomeworkTask task => _tasks.Judge(ref scan, task, this),
        HomeworkEntry entry => _entries.Judge(ref scan, entry, this),
        ScheduleElement element => _elements.Judge(ref scan, element, this),
        ReleaseRule release => _releases.Judge(ref scan, release, this),
        WorksheetItem item => _items.Judge(ref scan, item, this),
        _ => DirectRecords.Find(record.GetType()) is not { } known || known.Judge(ref scan, record, this),
    };
}
