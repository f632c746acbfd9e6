namespace HomeworkKit.Tests.Cycles;

/// <summary>What makes a table sound: no state that cannot be reached or left, no trigger without a row, no two rows that could both hold.</summary>
internal static class CycleTableCheck
{
    internal static IReadOnlyList<string> Problems(IReadOnlyList<CycleTransition> rows) =>
        [.. Unreachable(rows), .. DeadEnds(rows), .. UnusedTriggers(rows), .. Ambiguous(rows)];

    private static IEnumerable<string> Unreachable(IReadOnlyList<CycleTransition> rows)
    {
        var reached = new HashSet<CycleState>();
        var grew = true;
        while (grew)
        {
            grew = false;
            foreach (var row in rows)
            {
                grew |= (row.From is not { } from || reached.Contains(from)) && reached.Add(row.To);
            }
        }

        return Enum.GetValues<CycleState>().Where(state => !reached.Contains(state)).Select(static state => "unreachable state " + KebabCase.Of(state));
    }

    private static IEnumerable<string> DeadEnds(IReadOnlyList<CycleTransition> rows) => Enum.GetValues<CycleState>()
        .Where(state => !rows.Any(row => row.From == state && row.To != state))
        .Select(static state => "dead end " + KebabCase.Of(state));

    private static IEnumerable<string> UnusedTriggers(IReadOnlyList<CycleTransition> rows) => Enum.GetValues<CycleTrigger>()
        .Where(trigger => !rows.Any(row => row.Trigger == trigger))
        .Select(static trigger => "unused trigger " + KebabCase.Of(trigger));

    private static IEnumerable<string> Ambiguous(IReadOnlyList<CycleTransition> rows)
    {
        foreach (var group in rows.GroupBy(static row => (row.From, row.Trigger)))
        {
            CycleTransition[] same = [.. group];
            for (var i = 0; i < same.Length; i++)
            {
                for (var j = i + 1; j < same.Length; j++)
                {
                    if (CanBothHold(same[i], same[j]))
                    {
                        yield return $"ambiguous rows {same[i]} / {same[j]}";
                    }
                }
            }
        }
    }

    // They exclude each other exactly if some fact is asked of both with opposite values, or nobody may pull both. Somebody may have two roles:
    // a client without a clinician, a proxy.
    private static bool CanBothHold(CycleTransition one, CycleTransition other) =>
        Array.Exists(CycleRoleRules.Sets, roles => (one.WhoMask & roles) != 0 && (other.WhoMask & roles) != 0)
        && ((one.Value ^ other.Value) & one.Mask & other.Mask) == 0;
}
