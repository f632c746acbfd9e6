using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>What somebody would write without a serializer: the members of a cycle of thought records one by one, for the same bytes.</summary>
/// <remarks>It writes only the members that the measured cycle has, and no unknown ones; anything else would show in the comparison of the bytes.</remarks>
internal static class HandWrittenCycleWriter
{
    internal static void Write(Utf8JsonWriter writer, HomeworkCycle cycle)
    {
        writer.WriteStartObject();
        writer.WriteString("format"u8, "homeworkkit/1"u8);
        writer.WriteStartArray("events"u8);
        foreach (var happened in cycle.Events)
        {
            WriteEvent(writer, happened);
        }

        writer.WriteEndArray();
        WriteSummary(writer, cycle);
        writer.WriteEndObject();
    }

    internal static void WriteSummary(Utf8JsonWriter writer, HomeworkCycle cycle)
    {
        writer.WriteStartObject("summary"u8);
        writer.WriteString("assignment"u8, cycle.Id.Value);
        writer.WriteString("client"u8, cycle.Client.Value);
        writer.WriteString("kind"u8, "thought-record"u8);
        writer.WriteString("state"u8, cycle.State == CycleState.InProgress ? "in-progress"u8 : "assigned"u8);
        writer.WriteNumber("round"u8, cycle.Round);
        writer.WriteNumber("attempts"u8, cycle.AttemptCount);
        writer.WriteBoolean("helpIsOpen"u8, cycle.HelpIsOpen);
        writer.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter writer, CycleEvent cycleEvent)
    {
        writer.WriteStartObject();
        switch (cycleEvent)
        {
            case HomeworkProposed proposed:
                writer.WriteString("type"u8, "propose"u8);
                WritePlan(writer, proposed);
                break;
            case PlanAgreed agreed:
                writer.WriteString("type"u8, "agree"u8);
                writer.WriteString("revision"u8, agreed.Revision.Value);
                writer.WriteString("agreed"u8, "by-client"u8);
                break;
            case AttemptRecorded recorded:
                writer.WriteString("type"u8, "record-attempt"u8);
                WriteAttempt(writer, recorded.Attempt);
                break;
        }

        writer.WriteString("id"u8, cycleEvent.Id.Value);
        writer.WriteString("assignment"u8, cycleEvent.Assignment.Value);
        writer.WriteStartObject("by"u8);
        writer.WriteString("role"u8, cycleEvent.By.Role == ActorRole.Client ? "client"u8 : "clinician"u8);
        writer.WriteString("ref"u8, cycleEvent.By.Ref);
        writer.WriteEndObject();
        WriteTime(writer, "at"u8, cycleEvent.At);
        writer.WriteEndObject();
    }

    private static void WritePlan(Utf8JsonWriter writer, HomeworkProposed proposed)
    {
        var task = (ThoughtRecordTask)proposed.Plan.Task!;
        writer.WriteStartObject("plan"u8);
        writer.WriteString("id"u8, proposed.Plan.Id.Value);
        writer.WriteString("client"u8, proposed.Plan.Client.Value);
        writer.WriteString("clinician"u8, proposed.Plan.Clinician!.Value.Value);
        writer.WriteStartObject("task"u8);
        writer.WriteString("kind"u8, "thought-record"u8);
        writer.WriteString("columns"u8, "seven"u8);
        WriteText(writer, "lookOutFor"u8, task.LookOutFor);
        writer.WriteBoolean("nameDistortions"u8, task.NameDistortions == true);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("table"u8, proposed.Table);
    }

    private static void WriteAttempt(Utf8JsonWriter writer, Attempt attempt)
    {
        writer.WriteStartObject("attempt"u8);
        writer.WriteString("id"u8, attempt.Id.Value);
        writer.WriteNumber("round"u8, attempt.Round!.Value);
        WriteTime(writer, "performedAt"u8, attempt.PerformedAt);
        writer.WriteString("outcome"u8, "done"u8);
        WriteEntry(writer, (ThoughtRecord)attempt.Entry!);
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, ThoughtRecord entry)
    {
        writer.WriteStartObject("entry"u8);
        writer.WriteString("kind"u8, "thought-record"u8);
        WriteTime(writer, "occurredAt"u8, entry.OccurredAt!.Value);
        WriteTime(writer, "finishedAt"u8, entry.FinishedAt!.Value);
        WriteText(writer, "situation"u8, entry.Situation);
        writer.WriteStartArray("emotions"u8);
        foreach (var emotion in entry.Emotions)
        {
            writer.WriteStartObject();
            WriteText(writer, "name"u8, emotion.Name);
            WritePercent(writer, "before"u8, emotion.Before);
            WritePercent(writer, "after"u8, emotion.After);
            WriteTrue(writer, "isNew"u8, emotion.IsNew);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("thoughts"u8);
        foreach (var thought in entry.Thoughts)
        {
            writer.WriteStartObject();
            WriteText(writer, "text"u8, thought.Text);
            WritePercent(writer, "beliefBefore"u8, thought.BeliefBefore);
            WritePercent(writer, "beliefAfter"u8, thought.BeliefAfter);
            WriteTrue(writer, "isHot"u8, thought.IsHot);
            WriteTexts(writer, "distortions"u8, thought.Distortions);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTexts(writer, "evidenceFor"u8, entry.EvidenceFor);
        WriteTexts(writer, "evidenceAgainst"u8, entry.EvidenceAgainst);
        writer.WriteStartArray("balancedThoughts"u8);
        foreach (var thought in entry.BalancedThoughts)
        {
            writer.WriteStartObject();
            WriteText(writer, "text"u8, thought.Text);
            WritePercent(writer, "belief"u8, thought.Belief);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteText(writer, "actionPlan"u8, entry.ActionPlan);
        writer.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Instant time) => writer.WriteString(name, time.ToDateTimeUtc());

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WritePercent(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Percent? percent)
    {
        if (percent is { } given)
        {
            writer.WriteNumber(name, given.Value);
        }
    }

    private static void WriteTrue(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            writer.WriteBoolean(name, value);
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
