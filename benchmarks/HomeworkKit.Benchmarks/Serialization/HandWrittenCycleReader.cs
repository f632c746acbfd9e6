using System.Text.Json;
using HomeworkKit.Events;
using HomeworkKit.Kinds;

namespace HomeworkKit.Benchmarks.Serialization;

/// <summary>What somebody would write without a serializer: the events of a cycle of thought records, member by member, into the same records.</summary>
/// <remarks>
/// It reads only the members that the measured cycle has and passes the rest by; discriminators have to stand first; there are no limits, no codes, no paths,
/// no unknown fields.
/// </remarks>
internal static class HandWrittenCycleReader
{
    internal static List<CycleEvent> Read(ReadOnlySpan<byte> utf8)
    {
        var events = new List<CycleEvent>();
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("events"u8))
            {
                reader.Read();
                while (NextItem(ref reader))
                {
                    events.Add(ReadEvent(ref reader));
                }
            }
            else
            {
                Skip(ref reader);
            }
        }

        return events;
    }

    private static CycleEvent ReadEvent(ref Utf8JsonReader reader)
    {
        NextMember(ref reader);
        reader.Read();
        var isProposal = reader.ValueTextEquals("propose"u8);
        var isAgreement = reader.ValueTextEquals("agree"u8);
        Assignment? plan = null;
        string? table = null;
        Attempt? attempt = null;
        var (revision, id, assignment) = (default(EventId), default(EventId), default(AssignmentId));
        Actor? by = null;
        var at = default(Instant);
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = new EventId(ReadGuid(ref reader));
            }
            else if (reader.ValueTextEquals("assignment"u8))
            {
                assignment = new AssignmentId(ReadGuid(ref reader));
            }
            else if (reader.ValueTextEquals("by"u8))
            {
                reader.Read();
                by = ReadActor(ref reader);
            }
            else if (reader.ValueTextEquals("at"u8))
            {
                at = ReadInstant(ref reader);
            }
            else if (reader.ValueTextEquals("attempt"u8))
            {
                reader.Read();
                attempt = ReadAttempt(ref reader);
            }
            else if (reader.ValueTextEquals("plan"u8))
            {
                reader.Read();
                plan = ReadPlan(ref reader);
            }
            else if (reader.ValueTextEquals("table"u8))
            {
                table = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("revision"u8))
            {
                revision = new EventId(ReadGuid(ref reader));
            }
            else
            {
                Skip(ref reader);
            }
        }

        return isProposal ? new HomeworkProposed { Id = id, Assignment = assignment, By = by!, At = at, Plan = plan!, Table = table! }
            : isAgreement ? new PlanAgreed { Id = id, Assignment = assignment, By = by!, At = at, Revision = revision, Agreed = AgreementMode.ByClient }
            : new AttemptRecorded { Id = id, Assignment = assignment, By = by!, At = at, Attempt = attempt! };
    }

    private static Actor ReadActor(ref Utf8JsonReader reader)
    {
        var role = ActorRole.System;
        string? reference = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("role"u8))
            {
                reader.Read();
                role = reader.ValueTextEquals("client"u8) ? ActorRole.Client : ActorRole.Clinician;
            }
            else
            {
                reference = ReadText(ref reader);
            }
        }

        return new Actor { Role = role, Ref = reference };
    }

    private static Assignment ReadPlan(ref Utf8JsonReader reader)
    {
        var (id, client) = (default(AssignmentId), default(ClientRef));
        ClinicianRef? clinician = null;
        ThoughtRecordTask? task = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = new AssignmentId(ReadGuid(ref reader));
            }
            else if (reader.ValueTextEquals("client"u8))
            {
                client = new ClientRef(ReadText(ref reader));
            }
            else if (reader.ValueTextEquals("clinician"u8))
            {
                clinician = new ClinicianRef(ReadText(ref reader));
            }
            else
            {
                reader.Read();
                task = ReadTask(ref reader);
            }
        }

        return new Assignment { Id = id, Client = client, Clinician = clinician, Task = task };
    }

    private static ThoughtRecordTask ReadTask(ref Utf8JsonReader reader)
    {
        string? lookOutFor = null;
        bool? nameDistortions = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("lookOutFor"u8))
            {
                lookOutFor = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("nameDistortions"u8))
            {
                reader.Read();
                nameDistortions = reader.GetBoolean();
            }
            else
            {
                Skip(ref reader);
            }
        }

        return new ThoughtRecordTask { Columns = ThoughtRecordColumns.Seven, LookOutFor = lookOutFor, NameDistortions = nameDistortions };
    }

    private static Attempt ReadAttempt(ref Utf8JsonReader reader)
    {
        var (id, performed) = (default(AttemptId), default(Instant));
        int? round = null;
        ThoughtRecord? entry = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = new AttemptId(ReadGuid(ref reader));
            }
            else if (reader.ValueTextEquals("round"u8))
            {
                reader.Read();
                round = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("performedAt"u8))
            {
                performed = ReadInstant(ref reader);
            }
            else if (reader.ValueTextEquals("entry"u8))
            {
                reader.Read();
                entry = ReadEntry(ref reader);
            }
            else
            {
                Skip(ref reader);
            }
        }

        return new Attempt { Id = id, Round = round, PerformedAt = performed, Outcome = AttemptOutcome.Done, Entry = entry };
    }

    private static ThoughtRecord ReadEntry(ref Utf8JsonReader reader)
    {
        Instant? occurred = null, finished = null;
        string? situation = null, actionPlan = null;
        List<EmotionRating>? emotions = null;
        List<AutomaticThought>? thoughts = null;
        List<BalancedThought>? balanced = null;
        List<string>? supporting = null, contradicting = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("occurredAt"u8))
            {
                occurred = ReadInstant(ref reader);
            }
            else if (reader.ValueTextEquals("finishedAt"u8))
            {
                finished = ReadInstant(ref reader);
            }
            else if (reader.ValueTextEquals("situation"u8))
            {
                situation = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("actionPlan"u8))
            {
                actionPlan = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("evidenceFor"u8))
            {
                supporting = ReadTexts(ref reader);
            }
            else if (reader.ValueTextEquals("evidenceAgainst"u8))
            {
                contradicting = ReadTexts(ref reader);
            }
            else if (reader.ValueTextEquals("emotions"u8))
            {
                emotions = [];
                reader.Read();
                while (NextItem(ref reader))
                {
                    emotions.Add(ReadEmotion(ref reader));
                }
            }
            else if (reader.ValueTextEquals("thoughts"u8))
            {
                thoughts = [];
                reader.Read();
                while (NextItem(ref reader))
                {
                    thoughts.Add(ReadThought(ref reader));
                }
            }
            else if (reader.ValueTextEquals("balancedThoughts"u8))
            {
                balanced = [];
                reader.Read();
                while (NextItem(ref reader))
                {
                    balanced.Add(ReadBalanced(ref reader));
                }
            }
            else
            {
                Skip(ref reader);
            }
        }

        return new ThoughtRecord
        {
            OccurredAt = occurred,
            FinishedAt = finished,
            Situation = situation,
            Emotions = emotions ?? [],
            Thoughts = thoughts ?? [],
            EvidenceFor = supporting ?? [],
            EvidenceAgainst = contradicting ?? [],
            BalancedThoughts = balanced ?? [],
            ActionPlan = actionPlan,
        };
    }

    private static EmotionRating ReadEmotion(ref Utf8JsonReader reader)
    {
        string? name = null;
        Percent? before = null, after = null;
        var isNew = false;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("name"u8))
            {
                name = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("before"u8))
            {
                before = ReadPercent(ref reader);
            }
            else if (reader.ValueTextEquals("after"u8))
            {
                after = ReadPercent(ref reader);
            }
            else
            {
                reader.Read();
                isNew = reader.GetBoolean();
            }
        }

        return new EmotionRating { Name = name, Before = before, After = after, IsNew = isNew };
    }

    private static AutomaticThought ReadThought(ref Utf8JsonReader reader)
    {
        string? text = null;
        Percent? before = null, after = null;
        var isHot = false;
        List<string>? distortions = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("text"u8))
            {
                text = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("beliefBefore"u8))
            {
                before = ReadPercent(ref reader);
            }
            else if (reader.ValueTextEquals("beliefAfter"u8))
            {
                after = ReadPercent(ref reader);
            }
            else if (reader.ValueTextEquals("isHot"u8))
            {
                reader.Read();
                isHot = reader.GetBoolean();
            }
            else
            {
                distortions = ReadTexts(ref reader);
            }
        }

        return new AutomaticThought { Text = text, BeliefBefore = before, BeliefAfter = after, IsHot = isHot, Distortions = distortions ?? [] };
    }

    private static BalancedThought ReadBalanced(ref Utf8JsonReader reader)
    {
        string? text = null;
        Percent? belief = null;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("text"u8))
            {
                text = ReadText(ref reader);
            }
            else
            {
                belief = ReadPercent(ref reader);
            }
        }

        return new BalancedThought { Text = text, Belief = belief };
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        reader.Read();
        while (NextItem(ref reader))
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }

    private static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    private static bool NextItem(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType != JsonTokenType.EndArray;

    private static void Skip(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    private static string ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString()!;
    }

    private static Guid ReadGuid(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetGuid();
    }

    // Ratings are whole nearly always, and two digits are read faster by hand than any decimal.
    private static Percent ReadPercent(ref Utf8JsonReader reader)
    {
        reader.Read();
        var digits = reader.ValueSpan;
        var value = 0;
        foreach (var digit in digits)
        {
            if (digits.Length > 3 || digit is < (byte)'0' or > (byte)'9')
            {
                return new Percent(reader.GetDecimal());
            }

            value = (value * 10) + (digit - '0');
        }

        return new Percent(value);
    }

    // As times are written without fractions: 2026-03-02T19:00:00Z, by the count of days from March.
    private static Instant ReadInstant(ref Utf8JsonReader reader)
    {
        reader.Read();
        var text = reader.ValueSpan;
        if (text.Length != 20 || reader.ValueIsEscaped)
        {
            return Instant.FromDateTimeUtc(reader.GetDateTime());
        }

        var (year, month) = ((Two(text) * 100) + Two(text[2..]), Two(text[5..]));
        (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9);
        var days = (365 * year) + (year / 4) - (year / 100) + (year / 400) + (((153 * month) + 2) / 5) + Two(text[8..]) - 1 - 719_468;
        return Instant.FromUnixTimeSeconds((days * 86_400L) + (Two(text[11..]) * 3_600) + (Two(text[14..]) * 60) + Two(text[17..]));
    }

    private static int Two(ReadOnlySpan<byte> text) => ((text[0] - '0') * 10) + (text[1] - '0');
}
