using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;
using HomeworkKit.Programmes;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Serialization.Direct;

/// <summary>What all readers of one text have in common.</summary>
/// <remarks>The kinds that the text may name, and the text itself, in which a choice looks ahead for the member that tells its cases apart.</remarks>
internal readonly ref struct DirectReading(DirectJson json, ReadOnlySpan<byte> text)
{
    internal readonly DirectJson Json = json;

    /// <summary>The whole text, by whose places the reader counts.</summary>
    internal readonly ReadOnlySpan<byte> Text = text;

    internal CycleEvent ReadCycleEvent(ref Utf8JsonReader reader) => Json.CycleEventCases.Read(ref reader, this);

    internal HomeworkTask ReadHomeworkTask(ref Utf8JsonReader reader) => Json.HomeworkTaskCases.Read(ref reader, this);

    internal HomeworkEntry ReadHomeworkEntry(ref Utf8JsonReader reader) => Json.HomeworkEntryCases.Read(ref reader, this);

    internal ScheduleElement ReadScheduleElement(ref Utf8JsonReader reader) => Json.ScheduleElementCases.Read(ref reader, this);

    internal ReleaseRule ReadReleaseRule(ref Utf8JsonReader reader) => Json.ReleaseRuleCases.Read(ref reader, this);

    internal WorksheetItem ReadWorksheetItem(ref Utf8JsonReader reader) => Json.WorksheetItemCases.Read(ref reader, this);
}
