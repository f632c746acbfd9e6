using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Scheduling;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Reads and writes JSON in its usual form, the one that the library writes, without asking the serialiser.</summary>
/// <remarks>
/// It decides nothing. The contract (<see cref="HomeworkJsonContract"/>) says what documents mean and what is wrong with them; whatever is unusual here (a discriminator
/// that does not stand first, a wrong type, a member twice or missing) is thrown out and read again by the contract. What is read must be what the contract reads,
/// and what is written must be the same bytes: tests hold both beside each other.
/// </remarks>
internal sealed partial class DirectJson
{
    private readonly UnionReader<CycleEvent> _events;
    private readonly UnionReader<HomeworkTask> _tasks;
    private readonly UnionReader<HomeworkEntry> _entries;
    private readonly UnionReader<ScheduleElement> _elements;
    private readonly UnionReader<WorksheetItem> _items;
    private readonly int _depth;

    internal DirectJson(Lazy<HomeworkJsonContract> contract, HomeworkCatalog catalog, HomeworkJsonLimits limits)
    {
        _depth = limits.Depth;
        _events = new(HomeworkJsonContract.TypeMember, CycleEvents.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)), contract);
        _elements = new(HomeworkJsonContract.TypeMember, ScheduleElements.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)), contract);
        _items = new(HomeworkJsonContract.TypeMember, WorksheetItems.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)), contract);
        _tasks = new(HomeworkJsonContract.KindMember, catalog.Kinds.Select(static kind => new DirectCase(kind.Name, kind.TaskType, HomeworkJsonContract.IsForeign(kind))), contract);
        _entries = new(HomeworkJsonContract.KindMember, catalog.Kinds.Select(static kind => new DirectCase(kind.Name, kind.EntryType, HomeworkJsonContract.IsForeign(kind))), contract);
    }

    /// <summary>Says whether a type is read and written here.</summary>
    internal static bool Covers<T>() => Root<T>.IsCovered;

    /// <summary>Reads a whole text in its usual form.</summary>
    /// <exception cref="JsonException">The form is unusual. Converters and records may throw others.</exception>
    internal T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = _depth });
        if (!reader.Read())
        {
            throw Unusual();
        }

        var value = (T)ReadRoot<T>(ref reader);
        return reader.Read() ? throw Unusual() : value;
    }

    /// <summary>Writes a value as the type that is asked for: a choice with its discriminator, one of its cases without.</summary>
    internal void Write<T>(Utf8JsonWriter writer, T value)
        where T : class
    {
        if (typeof(T) == typeof(CycleEvent))
        {
            WriteCycleEvent(writer, (CycleEvent)(object)value);
        }
        else if (typeof(T) == typeof(HomeworkTask))
        {
            WriteHomeworkTask(writer, (HomeworkTask)(object)value);
        }
        else if (typeof(T) == typeof(HomeworkEntry))
        {
            WriteHomeworkEntry(writer, (HomeworkEntry)(object)value);
        }
        else if (typeof(T) == typeof(ScheduleElement))
        {
            WriteScheduleElement(writer, (ScheduleElement)(object)value);
        }
        else if (typeof(T) == typeof(WorksheetItem))
        {
            WriteWorksheetItem(writer, (WorksheetItem)(object)value);
        }
        else
        {
            writer.WriteStartObject();
            Root<T>.Record!.WriteMembers(writer, value, this);
            writer.WriteEndObject();
        }
    }

    internal CycleEvent ReadCycleEvent(ref Utf8JsonReader reader) => _events.Read(ref reader, this);

    internal HomeworkTask ReadHomeworkTask(ref Utf8JsonReader reader) => _tasks.Read(ref reader, this);

    internal HomeworkEntry ReadHomeworkEntry(ref Utf8JsonReader reader) => _entries.Read(ref reader, this);

    internal ScheduleElement ReadScheduleElement(ref Utf8JsonReader reader) => _elements.Read(ref reader, this);

    internal WorksheetItem ReadWorksheetItem(ref Utf8JsonReader reader) => _items.Read(ref reader, this);

    internal void WriteCycleEvent(Utf8JsonWriter writer, CycleEvent value) => _events.Write(writer, value, this);

    internal void WriteHomeworkTask(Utf8JsonWriter writer, HomeworkTask value) => _tasks.Write(writer, value, this);

    internal void WriteHomeworkEntry(Utf8JsonWriter writer, HomeworkEntry value) => _entries.Write(writer, value, this);

    internal void WriteScheduleElement(Utf8JsonWriter writer, ScheduleElement value) => _elements.Write(writer, value, this);

    internal void WriteWorksheetItem(Utf8JsonWriter writer, WorksheetItem value) => _items.Write(writer, value, this);

    internal bool JudgeHomeworkTask(ref ContentScan scan, HomeworkTask? value) => _tasks.Judge(ref scan, value, this);

    internal bool JudgeHomeworkEntry(ref ContentScan scan, HomeworkEntry? value) => _entries.Judge(ref scan, value, this);

    internal bool JudgeScheduleElement(ref ContentScan scan, ScheduleElement? value) => _elements.Judge(ref scan, value, this);

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
        WorksheetItem item => _items.Judge(ref scan, item, this),
        _ => DirectRecords.Find(record.GetType()) is not { } known || known.Judge(ref scan, record, this),
    };

    /// <summary>Writes a record with the discriminator that its type has.</summary>
    internal void WriteWhole(Utf8JsonWriter writer, ContentRecord record)
    {
        switch (record)
        {
            case CycleEvent happened:
                WriteCycleEvent(writer, happened);
                break;
            case HomeworkTask task:
                WriteHomeworkTask(writer, task);
                break;
            case HomeworkEntry entry:
                WriteHomeworkEntry(writer, entry);
                break;
            case ScheduleElement element:
                WriteScheduleElement(writer, element);
                break;
            case WorksheetItem item:
                WriteWorksheetItem(writer, item);
                break;
            default:
                writer.WriteStartObject();
                DirectRecords.Find(record.GetType())?.WriteMembers(writer, record, this);
                writer.WriteEndObject();
                break;
        }
    }

    private object ReadRoot<T>(ref Utf8JsonReader reader)
    {
        if (typeof(T) == typeof(CycleDocument))
        {
            return ReadCycleDocument(ref reader);
        }

        if (typeof(T) == typeof(CycleEvent))
        {
            return ReadCycleEvent(ref reader);
        }

        if (typeof(T) == typeof(HomeworkTask))
        {
            return ReadHomeworkTask(ref reader);
        }

        if (typeof(T) == typeof(HomeworkEntry))
        {
            return ReadHomeworkEntry(ref reader);
        }

        if (typeof(T) == typeof(ScheduleElement))
        {
            return ReadScheduleElement(ref reader);
        }

        if (typeof(T) == typeof(WorksheetItem))
        {
            return ReadWorksheetItem(ref reader);
        }

        BeginObject(ref reader);
        return Root<T>.Record!.ReadMembers(ref reader, this);
    }

    private static class Root<T>
    {
        internal static readonly DirectRecord? Record = DirectRecords.Find(typeof(T));

        internal static readonly bool IsCovered = Record is not null
            || typeof(T) == typeof(CycleDocument) || typeof(T) == typeof(CycleEvent) || typeof(T) == typeof(HomeworkTask) || typeof(T) == typeof(HomeworkEntry)
            || typeof(T) == typeof(ScheduleElement) || typeof(T) == typeof(WorksheetItem);
    }
}
