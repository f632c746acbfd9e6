namespace HomeworkKit;

/// <summary>A table of moves: the authority on what may happen, from which diagrams and user interfaces are by-products.</summary>
/// <remarks>Immutable and thread-safe. Hosts read it and do not replace it: they tag events with statuses of their own.</remarks>
public sealed class CycleTable
{
    internal static readonly int TriggerCount = Enum.GetValues<CycleTrigger>().Length;

    private const int RoleBits = 4;

    private static readonly int StateCount = Enum.GetValues<CycleState>().Length;

    // For each state and set of roles: the triggers that are always permitted, and the rows of the others. Made when somebody asks what is permitted: folding
    // does not.
    private (ulong Always, CycleTransition[] Sometimes)[]? _ahead;

    // Two dimensions in one array, the row before the first state being that of a new cycle.
    private readonly CycleTransition[]?[] _rows = new CycleTransition[(StateCount + 1) * TriggerCount][];

    // The same with what each row asks beside it, so that a move looks into one list and not into every row.
    private readonly Asked[]?[] _asked = new Asked[(StateCount + 1) * TriggerCount][];

    internal CycleTable(string version, IEnumerable<CycleTransition> rows)
    {
        Version = version;
        Rows = ValueList.From(rows) ?? [];
        foreach (var row in Rows)
        {
            ref var place = ref _rows[Index(row.From, row.Trigger)];
            place = [.. place ?? [], row];
            ref var asked = ref _asked[Index(row.From, row.Trigger)];
            asked = [.. asked ?? [], new Asked(row.WhoMask, row.Mask, row.Value, row)];
        }
    }

    // Checked by the tests and not again by every process that starts.
    /// <summary>Gets the standard table.</summary>
    public static CycleTable Standard { get; } = new(StandardCycle.Version, StandardCycle.Rows());

    /// <summary>Gets the name that cycles record.</summary>
    public string Version { get; }

    /// <summary>Gets all rows, in reading order.</summary>
    public IReadOnlyList<CycleTransition> Rows { get; }

    /// <summary>Gives the rows for a state and a trigger.</summary>
    /// <param name="state">The state; null for a cycle that does not exist yet.</param>
    /// <param name="trigger">The trigger.</param>
    /// <returns>The rows, of which at most one holds at a time; empty where the trigger leads nowhere.</returns>
    public IReadOnlyList<CycleTransition> RowsFor(CycleState? state, CycleTrigger trigger) => ValueList.From(RowsAt(state, trigger)) ?? [];

    internal CycleTransition[] RowsAt(CycleState? state, CycleTrigger trigger) => _rows[Index(state, trigger)] ?? [];

    internal CycleTransition? Find(CycleState? state, CycleTrigger trigger, CycleRoles roles, GuardConditions facts)
    {
        if (_asked[Index(state, trigger)] is { } rows)
        {
            foreach (ref readonly var row in rows.AsSpan())
            {
                if (row.Holds(roles, facts))
                {
                    return row.Row;
                }
            }
        }

        return null;
    }

    internal CycleTriggerSet Permitted(CycleState state, CycleRoles roles, GuardConditions ahead)
    {
        var (bits, sometimes) = (_ahead ??= AllAhead())[((int)state << RoleBits) | (int)(roles & CycleRoles.Acting)];
        foreach (var row in sometimes)
        {
            if (row.MayHold(roles, ahead))
            {
                bits |= Bit(row.Trigger);
            }
        }

        return new CycleTriggerSet(bits);
    }

    private (ulong Always, CycleTransition[] Sometimes)[] AllAhead()
    {
        var ahead = new (ulong, CycleTransition[])[StateCount << RoleBits];
        for (var i = 0; i < ahead.Length; i++)
        {
            ahead[i] = Ahead((CycleState)(i >> RoleBits), (CycleRoles)(i & ((1 << RoleBits) - 1)));
        }

        return ahead;
    }

    private (ulong Always, CycleTransition[] Sometimes) Ahead(CycleState state, CycleRoles roles)
    {
        CycleTransition[] pullable = [.. Rows.Where(row => row.From == state && (row.WhoMask & roles) != 0)];
        var always = pullable.Where(static row => (row.Mask & GuardConditions.KnownAhead) == 0).Aggregate(0UL, static (bits, row) => bits | Bit(row.Trigger));
        return (always, Array.FindAll(pullable, row => (always & Bit(row.Trigger)) == 0));
    }

    private static ulong Bit(CycleTrigger trigger) => 1UL << (int)trigger;

    private static int Index(CycleState? state, CycleTrigger trigger) => ((state is { } known ? (int)known + 1 : 0) * TriggerCount) + (int)trigger;

    private readonly record struct Asked(CycleRoles Who, GuardConditions Mask, GuardConditions Value, CycleTransition Row)
    {
        internal bool Holds(CycleRoles roles, GuardConditions facts) => (Who & roles) != 0 && (facts & Mask) == Value;
    }
}
