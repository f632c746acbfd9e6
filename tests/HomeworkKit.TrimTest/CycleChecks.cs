using HomeworkKit.Serialization;

namespace HomeworkKit.TrimTest;

/// <summary>A cycle of every built-in kind, written as JSON and read again.</summary>
internal static class CycleChecks
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 2, 19, 0);

    internal static IEnumerable<Check> All => HomeworkCatalog.BuiltIn.Kinds
        .Select(static kind => new Check(kind.Name + ": a cycle survives JSON", () => RoundTrip(kind)))
        .Append(new Check("a document of an unknown kind is refused with a code", UnknownKind));

    private static void RoundTrip(HomeworkKind kind)
    {
        var cycle = CycleOf(kind);
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        Check.True(json.TryRead(json.Write(cycle), out var again, out var problem));
        Check.Equal(cycle, again!);
        Check.Equal(null, problem);
        Check.Equal(CycleState.InProgress, again!.State);
    }

    private static void UnknownKind()
    {
        var kind = HomeworkCatalog.BuiltIn.Kinds[0];
        var json = new HomeworkJson(HomeworkCatalog.BuiltIn);
        var document = json.Write(CycleOf(kind)).Replace('"' + kind.Name + '"', "\"acme/unheard-of\"", StringComparison.Ordinal);
        Check.True(!json.TryRead(document, out _, out var problem));
        Check.True(problem!.Code.StartsWith("json/", StringComparison.Ordinal));
    }

    internal static HomeworkCycle CycleOf(HomeworkKind kind)
    {
        var example = kind.GetExample();
        var (client, clinician) = (Actor.Client("c-42"), Actor.Clinician("k-7"));
        var plan = new Assignment { Id = AssignmentId.New(Now), Client = new("c-42"), Clinician = new("k-7"), Task = example.Task };
        var attempt = new Attempt { Id = AttemptId.New(Now), PerformedAt = Now, Outcome = AttemptOutcome.Done, Entry = example.Entry };
        return HomeworkCycle.Propose(plan, clinician, Now, HomeworkCatalog.BuiltIn).OrThrow()
            .Agree(client, Now).OrThrow()
            .RecordAttempt(attempt, client, Now).OrThrow();
    }
}
