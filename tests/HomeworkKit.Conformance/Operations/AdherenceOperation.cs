using System.Text.Json.Nodes;
using HomeworkKit.Adherence;
using HomeworkKit.Scheduling;

namespace HomeworkKit.Conformance.Operations;

/// <summary>How much of what was due was done, under a named definition.</summary>
public sealed class AdherenceOperation : IOperation
{
    /// <inheritdoc/>
    public string Name => "adherence";

    /// <inheritdoc/>
    public JsonObject Run(Request request)
    {
        var definition = AdherenceDefinition.BuiltIn.FirstOrDefault(known => known.Id == request.Text("definition"))
            ?? throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + "definition");
        var schedule = ScheduleRequest.Read(request);
        var zone = request.OptionalZone("timeZone")!;
        var pauses = request.Has("pauses")
            ? request.Objects("pauses").Select(static pause => DateRange.Between(pause.Date("from"), pause.Date("to"))).ToList()
            : [];
        var timed = schedule with { Pauses = pauses, Window = Window(request) };
        var occurrences = timed.OrThrow().Occurrences(default, default, zone).Between(new Interval(null, null)).ToList();
        var matches = OccurrenceMatcher.Match(occurrences, request.Objects("attempts").Select(attempt => Attempt(attempt, occurrences)), new MatchConditions
        {
            AsOf = request.OptionalInstant("asOf") ?? throw new RequestException(ConformanceCodes.MissingField, ConformanceMessages.MissingField + "asOf"),
            Zone = zone,
            Pauses = pauses,
            LateWithin = request.Has("lateWithinMinutes") ? Duration.FromMinutes((long)request.Quantity("lateWithinMinutes")) : null,
        });
        return Write(definition.Measure(matches), matches.Counts);
    }

    private static CompletionWindow? Window(Request request) => request.Has("opensBeforeMinutes") || request.Has("closesAfterMinutes")
        ? CompletionWindow.OfMinutes(
            request.Has("opensBeforeMinutes") ? request.Quantity("opensBeforeMinutes") : 0,
            request.Has("closesAfterMinutes") ? request.Quantity("closesAfterMinutes") : 0)
        : null;

    private static TimedAttempt Attempt(Request attempt, List<Occurrence> occurrences) => new(
        attempt.OptionalInstant("at") ?? throw new RequestException(ConformanceCodes.MissingField, ConformanceMessages.MissingField + "at"),
        attempt.Word<AttemptOutcome>("outcome"))
    {
        Answers = attempt.Has("occurrence") ? Named(attempt.LocalMinute("occurrence"), occurrences) : null,
        Setting = attempt.OptionalWord<Setting>("setting") ?? Setting.BetweenSessions,
    };

    private static OccurrenceId Named(LocalDateTime local, List<Occurrence> occurrences) =>
        occurrences.Find(occurrence => occurrence.Local == local)?.Id
        ?? throw new RequestException(ConformanceCodes.UnknownValue, ConformanceMessages.UnknownValue + "occurrence");

    private static JsonObject Write(AdherenceResult measured, AdherenceCounts counts)
    {
        var result = new JsonObject
        {
            ["counts"] = new JsonObject
            {
                ["done"] = counts.Done,
                ["doneEarly"] = counts.DoneEarly,
                ["doneLate"] = counts.DoneLate,
                ["partly"] = counts.Partly,
                ["notDone"] = counts.NotDone,
                ["noEntry"] = counts.NoEntry,
                ["open"] = counts.Open,
                ["upcoming"] = counts.Upcoming,
                ["setAside"] = counts.SetAside,
            },
            ["extra"] = counts.Extra,
            ["inSession"] = counts.InSession,
        };
        var (kind, numerator, denominator, ratio) = measured switch
        {
            Measured all => ("measured", all.Numerator, all.Denominator, (decimal?)all.Ratio),
            NothingRecorded none => ("nothing-recorded", 0, none.Denominator, null),
            _ => ("nothing-due", 0, 0, null),
        };
        result["kind"] = kind;
        result["numerator"] = numerator;
        result["denominator"] = denominator;
        result.Number("ratio", ratio, kind);
        return result;
    }
}
