using System.Text.Encodings.Web;
using System.Text.Json;
using HomeworkKit.Adherence;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;
using static HomeworkKit.Serialization.Direct.DirectToken;

namespace HomeworkKit.Serialization.Direct;

/// <summary>Reads and writes the library's records by their generated methods: any legal JSON with the same result, members in any order.</summary>
/// <remarks>
/// What it refuses it refuses without saying why: nothing is paid for paths where a document is good, and <see cref="JsonProblemFinder"/> looks at a bad one
/// again. Tests hold it beside the serialiser's own reading and writing of every record.
/// </remarks>
internal sealed partial class DirectJson
{
    internal const string KindMember = "kind";

    internal const string TypeMember = "type";

    private readonly HomeworkJsonLimits _limits;
    private HostJson? _host;

    internal DirectJson(HomeworkCatalog catalog, HomeworkJsonLimits limits)
    {
        (Catalog, _limits) = (catalog, limits);
        CycleEventCases = new(TypeMember, CycleEvents.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)));
        ScheduleElementCases = new(TypeMember, ScheduleElements.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)));
        HomeworkTaskCases = new(KindMember, catalog.Kinds.Select(static kind => new DirectCase(kind.Name, kind.TaskType, HostJson.IsForeign(kind))));
        HomeworkEntryCases = new(KindMember, catalog.Kinds.Select(static kind => new DirectCase(kind.Name, kind.EntryType, HostJson.IsForeign(kind))));
        AdherenceResultCases = new(
            TypeMember,
            [
                new DirectCase("nothing-due", typeof(NothingDue), isForeign: false),
                new DirectCase("nothing-recorded", typeof(NothingRecorded), isForeign: false),
                new DirectCase("measured", typeof(Measured), isForeign: false),
            ]);
        ReleaseRuleCases = new(TypeMember, ReleaseRules.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)));
        WorksheetItemCases = new(TypeMember, WorksheetItems.Cases.Select(static one => new DirectCase(one.Name, one.Type, isForeign: false)));
    }

    /// <summary>Gets how text is escaped: for JSON alone.</summary>
    internal static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal HomeworkCatalog Catalog { get; }

    internal UnionReader<CycleEvent> CycleEventCases { get; }

    internal UnionReader<HomeworkTask> HomeworkTaskCases { get; }

    internal UnionReader<HomeworkEntry> HomeworkEntryCases { get; }

    internal UnionReader<ScheduleElement> ScheduleElementCases { get; }

    internal UnionReader<AdherenceResult> AdherenceResultCases { get; }

    internal UnionReader<ReleaseRule> ReleaseRuleCases { get; }

    internal UnionReader<WorksheetItem> WorksheetItemCases { get; }

    /// <summary>Gets what the serialiser does for hosts' own kinds.</summary>
    /// <exception cref="NotSupportedException">The catalogue has none.</exception>
    internal HostJson Host => FindHost() ?? throw new NotSupportedException(SerializationMessages.UnknownType);

    /// <summary>Gets the options for hosts that serialise our types inside their own.</summary>
    internal JsonSerializerOptions OptionsForHosts => (_host ?? KeepHost(new HostJson(this, _limits))).Options;

    /// <summary>Gives what the serialiser does for hosts' own kinds; null where the catalogue has none.</summary>
    internal HostJson? FindHost() => _host ?? (Catalog.Json.MakeHost is { } make ? KeepHost(make(this, _limits)) : null);

    /// <summary>Gives the choice that a type is; null for one that is none.</summary>
    internal IUnionReader? ChoiceOf(Type type) =>
        type == typeof(CycleEvent) ? CycleEventCases
        : type == typeof(HomeworkTask) ? HomeworkTaskCases
        : type == typeof(HomeworkEntry) ? HomeworkEntryCases
        : type == typeof(ScheduleElement) ? ScheduleElementCases
        : type == typeof(AdherenceResult) ? AdherenceResultCases
        : type == typeof(ReleaseRule) ? ReleaseRuleCases
        : type == typeof(WorksheetItem) ? WorksheetItemCases
        : null;

    /// <summary>Says whether a type is read and written here.</summary>
    internal static bool Covers<T>() => Root<T>.IsCovered;

    /// <summary>Reads a whole text.</summary>
    /// <exception cref="JsonException">Something is wrong with it. Converters and records may throw others.</exception>
    internal T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = _limits.Depth });
        if (!reader.Read())
        {
            throw Unusual();
        }

        var value = (T)ReadRoot<T>(ref reader, new DirectReading(this, utf8));
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
        else if (typeof(T) == typeof(AdherenceResult))
        {
            AdherenceResultCases.Write(writer, (AdherenceResult)(object)value, this);
        }
        else if (typeof(T) == typeof(ReleaseRule))
        {
            WriteReleaseRule(writer, (ReleaseRule)(object)value);
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

    /// <summary>Reads a value inside a host's own: a case of a choice may say which it is.</summary>
    internal T ReadInside<T>(ReadOnlySpan<byte> utf8)
        where T : class
    {
        if (ChoiceOf(typeof(T)) is not null || Root<T>.Record is not { } record)
        {
            return Read<T>(utf8);
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = _limits.Depth });
        reader.Read();
        BeginObject(ref reader);
        return (T)record.ReadMembers(ref reader, new DirectReading(this, utf8), DiscriminatorPlace.Ahead);
    }

    /// <summary>Writes a value inside a host's own: a case of a choice with its discriminator.</summary>
    internal void WriteInside<T>(Utf8JsonWriter writer, T value)
        where T : class
    {
        if (value is ContentRecord record)
        {
            WriteWhole(writer, record);
        }
        else
        {
            Write(writer, value);
        }
    }

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
            case AdherenceResult result:
                AdherenceResultCases.Write(writer, result, this);
                break;
            case ReleaseRule release:
                WriteReleaseRule(writer, release);
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

    private object ReadRoot<T>(ref Utf8JsonReader reader, DirectReading reading)
    {
        if (typeof(T) == typeof(CycleDocument))
        {
            return ReadCycleDocument(ref reader, reading);
        }

        if (typeof(T) == typeof(CycleEvent))
        {
            return reading.ReadCycleEvent(ref reader);
        }

        if (typeof(T) == typeof(HomeworkTask))
        {
            return reading.ReadHomeworkTask(ref reader);
        }

        if (typeof(T) == typeof(HomeworkEntry))
        {
            return reading.ReadHomeworkEntry(ref reader);
        }

        if (typeof(T) == typeof(ScheduleElement))
        {
            return reading.ReadScheduleElement(ref reader);
        }

        if (typeof(T) == typeof(AdherenceResult))
        {
            return AdherenceResultCases.Read(ref reader, reading);
        }

        if (typeof(T) == typeof(ReleaseRule))
        {
            return reading.ReadReleaseRule(ref reader);
        }

        if (typeof(T) == typeof(WorksheetItem))
        {
            return reading.ReadWorksheetItem(ref reader);
        }

        BeginObject(ref reader);
        return Root<T>.Record!.ReadMembers(ref reader, reading, DiscriminatorPlace.None);
    }

    // Two threads may both make one; the first is kept.
    private HostJson KeepHost(HostJson made) => Interlocked.CompareExchange(ref _host, made, null) ?? made;

    private static class Root<T>
    {
        internal static readonly DirectRecord? Record = DirectRecords.Find(typeof(T));

        internal static readonly bool IsCovered =
            Record is not null
            || typeof(T) == typeof(CycleDocument)
            || typeof(T) == typeof(CycleEvent)
            || typeof(T) == typeof(HomeworkTask)
            || typeof(T) == typeof(HomeworkEntry)
            || typeof(T) == typeof(ScheduleElement)
            || typeof(T) == typeof(AdherenceResult)
            || typeof(T) == typeof(ReleaseRule)
            || typeof(T) == typeof(WorksheetItem);
    }
}
