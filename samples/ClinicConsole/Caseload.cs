using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>A clinician's homework: what waits for them first, concerns before everything else.</summary>
internal static class Caseload
{
    private const int AtMost = 200;

    internal static async Task<IReadOnlyList<CycleSummary>> OfAsync(
        HomeworkHost host,
        ClinicianRef clinician,
        CancellationToken cancellationToken,
        bool? needsClinician = null)
    {
        // What goes on, and what waits for somebody though it has ended.
        Dictionary<AssignmentId, CycleSummary> found = [];
        HomeworkQuery[] queries = needsClinician is null
            ? [new() { IsActive = true }, new() { NeedsClinician = true }]
            : [new() { NeedsClinician = needsClinician }];
        foreach (var query in queries)
        {
            await foreach (var summary in host.Store.QueryAsync(query with { Clinician = clinician, Limit = AtMost }, host.Tell, cancellationToken))
            {
                if (
                    summary is not { Kind: null, ConcernIsOpen: false }
                    || await host.Store.LoadAsync(summary.Assignment, cancellationToken) is not { IsForConcerns: true })
                {
                    found[summary.Assignment] = summary;
                }
            }
        }

        return
        [
            .. found
                .Values.OrderByDescending(static summary => summary.ConcernIsOpen)
                .ThenByDescending(static summary => summary.HelpIsOpen)
                .ThenByDescending(static summary => summary.NeedsClinician),
        ];
    }

    internal static string Line(ConsoleText text, CycleSummary summary)
    {
        var waiting = text.Waiting(summary) is { Length: > 0 } words ? $"; {words}" : string.Empty;
        return summary is { Kind: null, ConcernIsOpen: true }
            ? $"{summary.Client}: {text.Waiting(summary)}"
            : $"{summary.Client}: {text.KindOf(summary)}, {text.Of(summary.State)}{waiting}";
    }
}
