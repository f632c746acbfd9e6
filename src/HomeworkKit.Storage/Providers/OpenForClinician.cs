namespace HomeworkKit.Storage.Providers;

/// <summary>What waits for a clinician besides help and concerns, as one number in a row.</summary>
/// <remarks>Rows that were written before stores kept it have none: of those only a bare wish is known.</remarks>
public static class OpenForClinician
{
    private const int Wish = 1;
    private const int Decline = 2;
    private const int Plan = 4;

    /// <summary>Gives the number of a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>0 to 7.</returns>
    public static int Of(CycleSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return (summary.WishIsOpen ? Wish : 0) | (summary.DeclineIsOpen ? Decline : 0) | (summary.ClientPlanIsOpen ? Plan : 0);
    }

    /// <summary>Gives a summary with what a number says.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="number">The number; null for rows without one.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="HomeworkContentException">The number is none of these.</exception>
    public static CycleSummary Add(CycleSummary summary, long? number)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return number switch
        {
            null => summary with { WishIsOpen = summary is { State: HomeworkKit.CycleState.Proposed, Kind: null } },
            >= 0 and <= (Wish | Decline | Plan) => summary with
            {
                WishIsOpen = (number & Wish) != 0,
                DeclineIsOpen = (number & Decline) != 0,
                ClientPlanIsOpen = (number & Plan) != 0,
            },
            _ => throw new HomeworkContentException(StoreCodes.Corrupted),
        };
    }

    internal static CycleSummary Without(CycleSummary summary) => summary with { WishIsOpen = false, DeclineIsOpen = false, ClientPlanIsOpen = false };
}
