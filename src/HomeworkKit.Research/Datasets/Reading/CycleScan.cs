using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HomeworkKit.Research;

/// <summary>Reads a line's glance token by token, skipping what it does not need.</summary>
internal static class CycleScan
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 128 };
    private static readonly (string Name, CycleState State)[] States =
    [
        ("proposed", CycleState.Proposed),
        ("assigned", CycleState.Assigned),
        ("in-progress", CycleState.InProgress),
        ("ready-for-review", CycleState.ReadyForReview),
        ("paused", CycleState.Paused),
        ("completed", CycleState.Completed),
        ("declined", CycleState.Declined),
        ("stopped", CycleState.Stopped),
    ];

    /// <summary>Gives the glance; null for a line that is not shaped like a cycle, whose problem reading tells.</summary>
    internal static CycleHeader? Of(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            return Read(ref reader);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static CycleHeader? Read(ref Utf8JsonReader reader)
    {
        var scan = default(Found);
        CycleState? state = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isEvents, isSummary) = (reader.ValueTextEquals("events"u8), reader.ValueTextEquals("summary"u8));
            reader.Read();
            if (isEvents && reader.TokenType == JsonTokenType.StartArray)
            {
                while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
                {
                    Event(ref reader, ref scan);
                }
            }
            else if (isSummary && reader.TokenType == JsonTokenType.StartObject)
            {
                state = State(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return scan is { Assignment: { } assignment, Client: { } client, First: { } first, Last: { } last, HasUnknownTime: false }
            ? new CycleHeader
            {
                Assignment = assignment,
                Client = client,
                Kinds = scan.Kinds ?? [],
                ProposedAt = first,
                LastAt = last,
                Events = scan.Events,
                Attempts = scan.Attempts,
                SummaryState = state,
            }
            : null;
    }

    private static void Event(ref Utf8JsonReader reader, ref Found found)
    {
        found.Events++;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("plan"u8))
            {
                reader.Read();
                Plan(ref reader, ref found);
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                found.Attempts += reader.ValueTextEquals("record-attempt"u8) ? 1 : 0;
            }
            else if (reader.ValueTextEquals("at"u8))
            {
                reader.Read();
                found.HasUnknownTime |= !reader.TryGetDateTimeOffset(out var at);
                var instant = Instant.FromDateTimeOffset(at);
                found.First ??= instant;
                found.Last = found.Last is { } last && last > instant ? last : instant;
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
    }

    private static void Plan(ref Utf8JsonReader reader, ref Found found)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (found.Client is null && reader.ValueTextEquals("client"u8))
            {
                reader.Read();
                found.Client = new ClientRef(reader.GetString()!);
            }
            else if (found.Assignment is null && reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                found.Assignment = new AssignmentId(reader.GetGuid());
            }
            else if (reader.ValueTextEquals("task"u8))
            {
                reader.Read();
                Task(ref reader, ref found);
            }
            else
            {
                reader.Read();
                reader.Skip();
            }
        }
    }

    private static void Task(ref Utf8JsonReader reader, ref Found found)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind && reader.TokenType == JsonTokenType.String)
            {
                var kind = reader.GetString()!;
                if (found.Kinds?.Contains(kind) != true)
                {
                    (found.Kinds ??= []).Add(kind);
                }
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static CycleState? State(ref Utf8JsonReader reader)
    {
        CycleState? state = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isState = reader.ValueTextEquals("state"u8);
            reader.Read();
            if (isState && reader.TokenType == JsonTokenType.String)
            {
                foreach (var (name, value) in States)
                {
                    state = reader.ValueTextEquals(name) ? value : state;
                }
            }

            reader.Skip();
        }

        return state;
    }

    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Scratch space of one scan.")]
    private struct Found
    {
        internal AssignmentId? Assignment;
        internal ClientRef? Client;
        internal List<string>? Kinds;
        internal Instant? First;
        internal Instant? Last;
        internal int Events;
        internal int Attempts;
        internal bool HasUnknownTime;
    }
}
