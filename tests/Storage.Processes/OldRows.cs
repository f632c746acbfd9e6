using System.Buffers;
using System.Globalization;
using HomeworkKit.Kinds;
using HomeworkKit.Storage.Providers;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage;

/// <summary>What older versions of the library wrote, as statements for tables that are made by those versions' own text.</summary>
/// <param name="version">1: no arrivals, checksums or seals. 2: all of them, and nothing that says what waits besides help and concerns.</param>
/// <param name="bytes">How the database spells bytes.</param>
/// <param name="id">How it spells an assignment's id.</param>
/// <param name="boolean">How it spells a truth value.</param>
internal sealed class OldRows(int version, Func<byte[], string> bytes, Func<Guid, string> id, Func<bool, string> boolean)
{
    private const long Arrived = 1_772_500_000_000;
    private static readonly HomeworkJson Json = new(HomeworkCatalog.BuiltIn);

    /// <summary>Gets the homework: what was agreed, practised, asked and raised, a bare wish, and a no, in the order of ids.</summary>
    internal static HomeworkCycle[] Cycles { get; } =
    [
        .. new[]
        {
            SampleCycles.Attempted(SampleCycles.Agreed(), 4),
            SampleCycles.Commented(SampleCycles.Agreed(), "Ich weiß nicht – «vielleicht» \0 '; -- " + new string('x', 6000)),
            SampleCycles
                .Agreed()
                .RaiseConcern(
                    new SafetyConcern { Category = Enum.GetValues<ConcernCategory>()[0] },
                    Actor.Client(SampleCycles.Client.Value),
                    SampleCycles.Start)
                .OrThrow(),
            SampleCycles.Agreed().AskForHelp(Actor.Client(SampleCycles.Client.Value), SampleCycles.Start).OrThrow(),
            SampleCycles.Completed(SampleCycles.Attempted(SampleCycles.Agreed())),
            SampleCycles.MoodLog(SampleCycles.Client),
            SampleCycles.Wish(),
            SampleCycles.MoodLog(SampleCycles.Client).Decline(Actor.Client(SampleCycles.Client.Value), SampleCycles.Start).OrThrow(),
        }.OrderBy(static cycle => cycle.Id.Value),
    ];

    internal static DocumentKey Key { get; } = new(SampleCycles.Client, "goal");

    internal static TreatmentGoal Goal { get; } = new() { Id = GoalId.New(SampleCycles.Start), Client = SampleCycles.Client, Goal = "Take the bus alone" };

    /// <summary>Gives how many rows have no checksum: all of the first version, none of the second.</summary>
    internal long WithoutChecksum => version == 1 ? Cycles.Length + Cycles.Sum(static cycle => cycle.Version) + 1 : 0;

    /// <summary>Gives the values of a history's summary by the names of its columns.</summary>
    internal Dictionary<string, string> Summary(HomeworkCycle cycle)
    {
        var summary = CycleSummary.Of(cycle) with { WishIsOpen = false, DeclineIsOpen = false, ClientPlanIsOpen = false };
        var fingerprint = HistoryFingerprint.Of(cycle.Events, cycle.Version);
        var row = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["assignment"] = id(cycle.Id.Value),
            ["client"] = Text(summary.Client.Value),
            ["clinician"] = Text(summary.Clinician?.Value),
            ["kind"] = Text(summary.Kind),
            ["state"] = Number((int)summary.State),
            ["round"] = Number(summary.Round),
            ["version"] = Number(summary.Version),
            ["fingerprint"] = Number(fingerprint),
            ["help_open"] = boolean(summary.HelpIsOpen),
            ["concern_open"] = boolean(summary.ConcernIsOpen),
            ["needs_clinician"] = boolean(summary.NeedsClinician),
            ["last_event_at"] = Number(summary.LastEventAt.ToUnixTimeTicks()),
        };
        if (version > 1)
        {
            row.Add("seal", bytes(new ContentCodec(Json).Seal(summary, fingerprint)));
        }

        return row;
    }

    /// <summary>Gives the values of an event besides the key of its history.</summary>
    internal Dictionary<string, string> Event(HomeworkCycle cycle, int sequence)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["sequence"] = Number(sequence) };
        Add(row, cycle.Events[sequence - 1], AssociatedData.OfEvent(cycle.Client, cycle.Id, sequence), Arrived + sequence);
        return row;
    }

    /// <summary>Gives the values of the document.</summary>
    internal Dictionary<string, string> Document()
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["client"] = Text(Key.Client.Value), ["name"] = Text(Key.Name), ["version"] = "1" };
        Add(row, Goal, AssociatedData.OfDocument(Key, 1), null);
        return row;
    }

    internal static string Insert(string table, Dictionary<string, string> row, params (string Column, string Value)[] more) =>
        $"INSERT INTO {table} ({string.Join(", ", row.Keys.Concat(more.Select(static one => one.Column)))}) VALUES ({string.Join(", ", row.Values.Concat(more.Select(static one => one.Value)))});\n";

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Opens the tables as this version does, and looks at everything in them.</summary>
    internal async Task AreReadAsync(TransactionalStore store, Func<Task<long>> protect)
    {
        var loaded = await store.LoadAsync(HomeworkQuery.All);
        Assert.Equal(Cycles, loaded.Cycles);
        Assert.Empty(loaded.Unreadable);
        Assert.Equal(version == 1 ? 0 : Cycles.Sum(static cycle => cycle.Version), loaded.Arrivals.Count);
        Assert.Equal(
            version == 1 ? null : Instant.FromUnixTimeMilliseconds(Arrived + 2),
            loaded.Arrivals.Find(Cycles[0].Events[^1].Id) is null ? null : loaded.Arrivals.Find(Cycles.First(static cycle => cycle.Version > 1).Events[1].Id));
        Assert.Equal(Goal, (await store.GetDocumentAsync<TreatmentGoal>(Key))?.Value);
        Assert.Equal(Cycles.Length, (await store.LatestAsync(HomeworkQuery.All)).Cycles.Count);
        var check = await store.CheckAsync();
        Assert.Equal((true, WithoutChecksum, (long)Cycles.Length), (check.IsSound, check.WithoutChecksum, check.Cycles));

        // A bare wish shows that it waits; the rest is known as soon as something is added.
        var waiting = await IdsAsync(store, new HomeworkQuery { NeedsClinician = true });
        Assert.Equal(Cycles.Where(static cycle => cycle.NeedsClinician && !cycle.DeclineIsOpen).Select(static cycle => cycle.Id), waiting);
        HomeworkCycle[] grown = [.. Cycles.Select(static cycle => SampleCycles.Commented(cycle))];
        await store.AppendAsync(grown);
        Assert.Equal(
            grown.Where(static cycle => cycle.NeedsClinician).Select(static cycle => cycle.Id),
            await IdsAsync(store, new HomeworkQuery { NeedsClinician = true }));
        Assert.Equal(grown, (await store.LoadAsync(HomeworkQuery.All)).Cycles);

        // One pass gives the old rows their checksums.
        Assert.Equal(0, await protect());
        check = await store.CheckAsync();
        Assert.Equal((true, 0L), (check.IsSound, check.WithoutChecksum));
    }

    private static async Task<List<AssignmentId>> IdsAsync(TransactionalStore store, HomeworkQuery query)
    {
        var ids = new List<AssignmentId>();
        await foreach (var summary in store.QueryAsync(query))
        {
            ids.Add(summary.Assignment);
        }

        return ids;
    }

    private static string Text(string? text) => text is null ? "NULL" : $"'{text}'";

    private void Add<T>(Dictionary<string, string> row, T value, AssociatedData place, long? arrived)
        where T : ContentRecord
    {
        var output = new ArrayBufferWriter<byte>();
        new ContentCodec(Json).Encode(value, place, output);
        row.Add("body", bytes(output.WrittenSpan.ToArray()));
        if (version > 1)
        {
            row.Add("checksum", Number(BodyChecksum.Of(output.WrittenSpan, place, arrived)));
            if (arrived is { } at)
            {
                row.Add("arrived", Number(at));
            }
        }
    }
}
