using HomeworkKit.Storage;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>What waits for a clinician with one client, counted.</summary>
/// <param name="Client">The client.</param>
/// <param name="Name">What to call them.</param>
public sealed record CaseloadEntry(ClientRef Client, string Name)
{
    public required int Concerns { get; init; }

    public required int Questions { get; init; }

    public required int Ready { get; init; }

    /// <summary>Gets how many wishes, noes and changed plans wait for an answer.</summary>
    public required int Others { get; init; }

    /// <summary>Gets what stands above this client: the most urgent thing that waits.</summary>
    public string Heading => this switch
    {
        { Concerns: > 0 } => "Safety concerns, not yet acknowledged",
        { Questions: > 0 } => "Asked for help",
        { Ready: > 0 } => "Ready to look at",
        { Others: > 0 } => "Waiting for your answer",
        _ => "Nothing new",
    };

    /// <summary>Says all that waits.</summary>
    public string Words(PageText words)
    {
        (int Count, string One, string Many)[] all =
        [
            (Concerns, "safety concern", "safety concerns"),
            (Questions, "question", "questions"),
            (Ready, "piece ready to look at", "pieces ready to look at"),
            (Others, "wish or changed plan", "wishes or changed plans"),
        ];
        return string.Join(", ", all.Where(static one => one.Count > 0).Select(one => words.Counted(one.Count, one.One, one.Many)));
    }

    private int Rank => this switch { { Concerns: > 0 } => 0, { Questions: > 0 } => 1, { Ready: > 0 } => 2, { Others: > 0 } => 3, _ => 4 };

    internal static IReadOnlyList<CaseloadEntry> Of(IEnumerable<(ClientRef Client, string Name)> clients, IReadOnlyList<CycleSummary> summaries) =>
    [
        .. from client in clients
           let own = summaries.Where(summary => summary.Client == client.Client).ToArray()
           let entry = new CaseloadEntry(client.Client, client.Name)
           {
               Concerns = own.Count(static one => one.ConcernIsOpen),
               Questions = own.Count(static one => one.HelpIsOpen),
               Ready = own.Count(static one => one.State == CycleState.ReadyForReview),
               Others = own.Count(static one => one.WishIsOpen || one.DeclineIsOpen || one.ClientPlanIsOpen),
           }
           orderby entry.Rank, entry.Name
           select entry,
    ];
}
