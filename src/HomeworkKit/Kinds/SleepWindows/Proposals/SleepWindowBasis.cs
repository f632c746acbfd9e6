namespace HomeworkKit.Kinds;

/// <summary>What an agreed window was proposed from, kept so that it can be understood later.</summary>
public sealed partial record SleepWindowBasis : ContentRecord
{
    /// <summary>Gets the name of the rule.</summary>
    public string? Preset { get; init; }

    /// <summary>Gets the mean total sleep.</summary>
    /// <value>Minutes.</value>
    [Unit("minutes")]
    public decimal? MeanTotalSleepMinutes { get; init; }

    /// <summary>Gets all sleep of the week as a percentage of all time in bed.</summary>
    public decimal? WeeklyEfficiency { get; init; }

    /// <summary>Gets the number of nights.</summary>
    public int? Nights { get; init; }

    /// <summary>Gets the window before.</summary>
    /// <value>Minutes; null if there was none.</value>
    [Unit("minutes")]
    public decimal? PreviousWindowMinutes { get; init; }

    /// <summary>Takes the basis from a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>Its rule and numbers.</returns>
    public static SleepWindowBasis Of(SleepWindowProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return new SleepWindowBasis
        {
            Preset = proposal.Preset.Name,
            MeanTotalSleepMinutes = proposal.Inputs.MeanTotalSleepMinutes,
            WeeklyEfficiency = proposal.Inputs.WeeklyEfficiency,
            Nights = proposal.NightsUsed,
            PreviousWindowMinutes = proposal.OldWindowMinutes,
        };
    }
}
