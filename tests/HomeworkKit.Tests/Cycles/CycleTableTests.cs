namespace HomeworkKit.Tests.Cycles;

public sealed class CycleTableTests
{
    [Fact]
    public void All_faults_are_told_at_once()
    {
        // Paused can be entered and not left, Declined cannot be reached, Return has no row, and Submit by a client has two that both hold.
        var rows = CycleTable.Standard.Rows
            .Where(static row => row.From != CycleState.Paused || row.To == CycleState.Paused)
            .Where(static row => row.To != CycleState.Declined && row.From != CycleState.Declined)
            .Where(static row => row.Trigger != CycleTrigger.Return)
            .Append(Row(CycleState.Assigned, CycleTrigger.Submit, CycleState.Completed, CycleRoles.Client));
        Assert.Equal(
        [
            "unreachable state declined",
            "dead end paused",
            "dead end declined",
            "unused trigger return",
            "unused trigger resume",
            "ambiguous rows assigned --submit--> ready-for-review / assigned --submit--> completed",
        ],
        CycleTableCheck.Problems([.. rows]));
    }

    [Fact]
    public void The_standard_table_has_no_fault() => Assert.Empty(CycleTableCheck.Problems(CycleTable.Standard.Rows));

    [Theory]
    [InlineData((int)CycleRoles.Client, (int)CycleRoles.Clinician)]
    [InlineData((int)CycleRoles.Client, (int)CycleRoles.Supporter)]
    public void Rows_of_two_roles_are_ambiguous_where_one_person_can_have_both(int one, int other) =>
        Assert.Contains(Problems((CycleRoles)one, (CycleRoles)other), static problem => problem.StartsWith("ambiguous", StringComparison.Ordinal));

    [Fact]
    public void Rows_of_two_roles_that_nobody_has_at_once_are_not_ambiguous() =>
        Assert.DoesNotContain(Problems(CycleRoles.Client, CycleRoles.System), static problem => problem.StartsWith("ambiguous", StringComparison.Ordinal));

    [Fact]
    public void Guards_that_exclude_each_other_make_rows_that_do()
    {
        CycleTransition[] rows =
        [
            Row(null, CycleTrigger.Propose, CycleState.Proposed, CycleRoles.Client, CycleGuards.RoundHasAttempt, CycleGuards.FirstRound),
            Row(null, CycleTrigger.Propose, CycleState.Assigned, CycleRoles.Client, CycleGuards.FirstRound, CycleGuards.RoundHasNoAttempt),
        ];
        Assert.DoesNotContain(CycleTableCheck.Problems(rows), static problem => problem.StartsWith("ambiguous", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_has_a_version() => Assert.Equal("standard/1", CycleTable.Standard.Version);

    [Fact]
    public void Rows_cannot_be_changed_by_who_reads_them()
    {
        Assert.IsNotType<CycleTransition[]>(CycleTable.Standard.RowsFor(CycleState.Assigned, CycleTrigger.Submit));
        Assert.Empty(CycleTable.Standard.RowsFor(CycleState.Completed, CycleTrigger.Submit));
        Assert.Single(CycleTable.Standard.RowsFor(null, CycleTrigger.Propose));
    }

    [Fact]
    public void Every_guard_has_a_code_and_a_description()
    {
        var guards = CycleTable.Standard.Rows.SelectMany(static row => row.Guards).Distinct().ToList();
        Assert.All(guards, static guard => Assert.StartsWith("cycle/", guard.Code, StringComparison.Ordinal));
        Assert.All(guards, static guard => Assert.Equal(guard.Description, guard.ToString()));
        Assert.Equal(guards.Count, guards.Select(static guard => guard.Description).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(guards, static guard => guard.LooksAtEvent);
        Assert.Contains(guards, static guard => !guard.LooksAtEvent);
    }

    [Fact]
    public void Only_the_rows_of_new_rounds_start_one() => Assert.All(
        CycleTable.Standard.Rows,
        static row => Assert.Equal(
            row.Trigger is CycleTrigger.ReviewRepeat or CycleTrigger.ReviewStepUp or CycleTrigger.ReviewStepDown or CycleTrigger.ReviewAdapt
                || (row.Trigger == CycleTrigger.Reopen && row.Guards.Contains(CycleGuards.WasAgreed)),
            row.StartsRound));

    private static IReadOnlyList<string> Problems(CycleRoles one, CycleRoles other) => CycleTableCheck.Problems(
        [Row(null, CycleTrigger.Propose, CycleState.Proposed, one), Row(null, CycleTrigger.Propose, CycleState.Proposed, other)]);

    private static CycleTransition Row(CycleState? from, CycleTrigger trigger, CycleState to, CycleRoles who, params CycleGuard[] guards) =>
        new(from, trigger, to, who, CycleEffects.None, guards);
}
