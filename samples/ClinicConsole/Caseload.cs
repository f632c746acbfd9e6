using HomeworkKit.Primitives;
using HomeworkKit.Samples.ClinicConsole.Views;
using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicConsole;

/// <summary>A clinician's homework: what waits for them first, concerns before everything else.</summary>
internal static class Caseload
{
    private const int AtMost = 200;

    internal static async Task<IReadOnlyList<CycleSummary>> OfAsync(HomeworkHost host, ClinicianRef clinician, CancellationToken cancellation, bool? needsClinician = null)
    {
        List<CycleSummary> found = [];
        await foreach (var summary in host.Store.QueryAsync(new HomeworkQuery { Clinician = clinician, NeedsClinician = needsClinician, GoesOn = needsClinician is null ? true : null, Limit = AtMost }, host.Tell, cancellation))
        {
            found.Add(summary);
        }

        return [.. found.OrderByDescending(static summary => summary.ConcernIsOpen).ThenByDescending(static summary => summary.HelpIsOpen).ThenByDescending(static summary => summary.NeedsClinician)];
    }

    internal static string Line(CycleSummary summary)
    {
        var waiting = Words.Waiting(summary) is { Length: > 0 } words ? $"; {words}" : string.Empty;
        return $"{summary.Client}: {summary.Kind ?? "a wish"}, {Words.Of(summary.State)}{waiting}";
    }
}
