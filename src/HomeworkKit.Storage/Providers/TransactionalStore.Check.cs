namespace HomeworkKit.Storage.Providers;

/// <content>Looking for damage.</content>
public abstract partial class TransactionalStore
{
    /// <summary>Looks for damage: loads every history from its rows, computes every summary anew from its history, and verifies every document.</summary>
    /// <remarks>Runs beside other use, in pages that are each of one moment.</remarks>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What was found.</returns>
    public async Task<IntegrityReport> CheckAsync(CancellationToken cancellationToken = default)
    {
        var (unreadable, wrong) = (new List<UnreadableCycle>(), new List<AssignmentId>());
        var (cycles, unsealed) = (0L, 0L);
        var damaged = await CheckPagesAsync(cancellationToken).ConfigureAwait(false);
        var rows = default(RowFindings);
        try
        {
            for (HomeworkQuery? next = new() { Limit = CyclesInPage }; next is not null;)
            {
                var wanted = next;
                var (page, broken, differing) = await ReadAsync(
                        (transaction, token) => CheckPageAsync(transaction, wanted, token),
                        ofOneMoment: true,
                        cancellationToken)
                    .ConfigureAwait(false);
                cycles += page.Count;
                unsealed += page.Rows.Count(static row => !row.IsSealed);
                unreadable.AddRange(broken);
                wrong.AddRange(differing);
                next = Behind(wanted, page, CyclesInPage);
            }

            rows = await ReadAsync(static (transaction, token) => transaction.CheckRowsAsync(token), ofOneMoment: true, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (HomeworkContentException)
        {
            // The list of histories itself is damaged: what could be looked at was.
            damaged = Math.Max(1, damaged);
        }

        return new IntegrityReport
        {
            Cycles = cycles,
            Documents = rows.Documents,
            Unreadable = unreadable,
            WrongSummaries = wrong,
            UnreadableDocuments = rows.UnreadableDocuments,
            StrayRows = rows.StrayRows,
            DamagedPages = damaged,
            WithoutChecksum = rows.WithoutChecksum + unsealed,
        };
    }

    /// <summary>Asks the database itself about its pages, indexes and tables, where it has such a check.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How many findings it has.</returns>
    protected virtual Task<int> CheckPagesAsync(CancellationToken cancellationToken) => Task.FromResult(0);

    private async ValueTask<(SummaryPage Page, IReadOnlyList<UnreadableCycle> Unreadable, IReadOnlyList<AssignmentId> Wrong)> CheckPageAsync(
        IStoreTransaction transaction, HomeworkQuery query, CancellationToken cancellationToken)
    {
        var page = await transaction.QueryAsync(query, cancellationToken).ConfigureAwait(false);
        var (unreadable, wrong) = (page.Unreadable.ToList(), new List<AssignmentId>());
        foreach (var row in page.Rows)
        {
            var id = row.Summary.Assignment;
            var before = unreadable.Count;
            var cycle = await TryLoadAsync(transaction, id, unreadable, null, cancellationToken).ConfigureAwait(false);
            if (cycle is null)
            {
                // The page is of one moment: a summary without a history.
                if (unreadable.Count == before)
                {
                    unreadable.Add(new UnreadableCycle(id, StoreCodes.Corrupted));
                }
            }
            else if (!IsOf(row, cycle) || cycle.FingerprintOf(cycle.Version) != row.Fingerprint)
            {
                wrong.Add(id);
            }
        }

        return (page, unreadable, wrong);
    }

    // An older row knows less, and what it says is right all the same.
    private static bool IsOf(SummaryRow row, HomeworkCycle cycle) => CycleSummary.Of(cycle) is var summary && row.KnowsWhatWaits
        ? summary == row.Summary
        : OpenForClinician.Without(summary) == OpenForClinician.Without(row.Summary);
}
